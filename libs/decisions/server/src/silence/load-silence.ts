import {
  hasExpired,
  outcomeAt,
  type Silence,
  type SilenceNow,
  type ToldMembers,
} from '@parley/decisions/model';
import { seatsIn } from '@parley/delegations/server';
import type { WriteTx } from '@parley/platform';
import { deadlineLock, deadlineOver } from '../deadlines/deadline-lock';
import { SILENCE_COLUMNS, SILENCE_FROM, silenceOf, type SilenceRow } from './silence-row';
import { NOT_ASKED, TOLD_BEFORE, toldMembers, type ToldRow } from './told-members';

const LOCKED = `select ${SILENCE_COLUMNS} from ${SILENCE_FROM} where s.id = $1 for no key update of s`;
// A break that was waited for stands in a row of its own, which the locked statement did not see yet.
const AGAIN = `select ${SILENCE_COLUMNS} from ${SILENCE_FROM} where s.id = $1`;

/** A procedure as it stands; `undefined` where it is absent or out of the actor's sight. */
export const silenceIn = async (tx: WriteTx, key: string): Promise<Silence | undefined> => {
  const [row] = await tx.query<SilenceRow<Date>>(AGAIN, [key]);
  return row && silenceOf(row);
};

/** A procedure that is locked, with who was told of it. */
export interface LoadedSilence {
  readonly silence: Silence;
  readonly told: ToldMembers;
}

/** What a loaded procedure is at a moment. */
export const nowOf = ({ silence, told }: LoadedSilence, now: Date): SilenceNow => ({
  silence,
  outcome: outcomeAt(silence, told, now),
});

/**
 * A procedure, locked so that acts on it come one after the other, in the order in which the database took them; `undefined` for one
 * that is absent or out of the actor's sight. `SAID` before its expiry: the deadline is held for as long as this transaction lasts.
 * `AFTER` it: all who were in time have committed.
 */
export const loadSilence = async (
  tx: WriteTx,
  key: string,
  when: 'SAID' | 'AFTER',
): Promise<LoadedSilence | undefined> => {
  await (when === 'SAID' ? deadlineLock(tx, key) : deadlineOver(tx, key));
  if ((await tx.query<SilenceRow<Date>>(LOCKED, [key])).length === 0) return undefined;
  const silence = await silenceIn(tx, key);
  if (silence === undefined) return undefined;
  const [clock] = await tx.query<{ now: Date }>('select clock_timestamp() as now');
  const near = clock === undefined || hasExpired(silence, new Date(clock.now.getTime() + 60_000));
  if (!near) return { silence, told: NOT_ASKED };
  const facts = await tx.query<ToldRow>(TOLD_BEFORE, [[key], [silence.expiresAt]]);
  return { silence, told: toldMembers(silence, await seatsIn(tx), facts) };
};
