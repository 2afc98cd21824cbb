import type { DelegationCode } from '@parley/kernel';
import { burdenOf } from './hour-burden';
import { localMinute } from './local-time';
import { offsetAt } from './zone-offsets';

/** How many of the last sessions to which a seat was invited are looked at when the next one is placed. */
export const SESSIONS_LOOKED_AT = 8;

/** One session to which a seat was invited. */
export interface PastSession {
  readonly delegation: DelegationCode;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What a seat has borne lately. */
export interface Carried {
  /** Sessions looked at, {@link SESSIONS_LOOKED_AT} at most. */
  readonly sessions: number;
  /** Those of them that touched its night. */
  readonly nights: number;
}

/** Nobody's past: a seat that was never invited. */
export const NOTHING_CARRIED: Carried = { sessions: 0, nights: 0 };

const minutesOf = ({ startsAt, endsAt }: PastSession): number =>
  Math.ceil((endsAt.getTime() - startsAt.getTime()) / 60_000);

const wasNight = (session: PastSession, zone: string): boolean => {
  const at = session.startsAt.getTime();
  return burdenOf(localMinute(at, offsetAt(zone, at)), minutesOf(session)) === 'NIGHT';
};

/**
 * The nights that each seat carried in the sessions given, its last ones (fair hours); `zoneOf` names the seat's zone. Which
 * sessions those are is the reader's to say: cancelled ones are not among them.
 */
export const nightsCarried = (
  sessions: readonly PastSession[],
  zoneOf: (delegation: DelegationCode) => string,
): ReadonlyMap<DelegationCode, Carried> => {
  const carried = new Map<DelegationCode, Carried>();
  for (const session of sessions) {
    const { sessions: n, nights } = carried.get(session.delegation) ?? NOTHING_CARRIED;
    const more = wasNight(session, zoneOf(session.delegation)) ? 1 : 0;
    carried.set(session.delegation, { sessions: n + 1, nights: nights + more });
  }
  return carried;
};
