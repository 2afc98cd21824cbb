import { dayOf, rosterAt, type Seat } from '@parley/delegations/model';
import { seatsIn } from '@parley/delegations/server';
import { type DecisionBasis, membersOf } from '@parley/decisions/model';
import type { DelegationCode } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';

/** What a question is put to. */
export interface PutTo {
  readonly members: readonly DelegationCode[];
  /** Every seat there is on that day, in or outside the basis. */
  readonly roster: readonly DelegationCode[];
}

/** The members of a basis on the roster of a day, as it stands in this transaction. */
export const membersIn = async (
  tx: Pick<WriteTx, 'query'>,
  basis: DecisionBasis,
  named: readonly DelegationCode[],
  at: Date,
): Promise<PutTo> => {
  const roster = rosterAt(await seatsIn(tx), dayOf(at));
  return { members: membersOf(basis, named, roster), roster };
};

/** Every seat that there was, as the runner of what is due reads them. */
export const SEATS = `select delegation, to_char(seat_from, 'YYYY-MM-DD') as "from", to_char(seat_until, 'YYYY-MM-DD') as until
  from seat order by seat_from`;

/** A row of {@link SEATS}. */
export type SeatRow = Seat & object;
