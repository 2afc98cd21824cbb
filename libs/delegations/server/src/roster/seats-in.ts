import type { Seat } from '@parley/delegations/model';
import type { WriteTx } from '@parley/platform';

/** The roster as it stands in this transaction; for commands, whose rules must not rest on memory. */
export const seatsIn = async (tx: Pick<WriteTx, 'query'>): Promise<Seat[]> =>
  tx.query<Seat & object>(
    `select delegation, to_char(seat_from, 'YYYY-MM-DD') as "from", to_char(seat_until, 'YYYY-MM-DD') as until
     from seat order by seat_from`,
  );
