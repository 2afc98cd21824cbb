import { dayOf, entryOf } from '@parley/delegations/model';
import { seatsOf } from '@parley/delegations/server';
import { type DelegationCode, isRefusal, type Result } from '@parley/kernel';
import type { ReadScope } from '@parley/platform';
import {
  type DayOffKind,
  dayNumber,
  fullDate,
  type GroundSeat,
  type InvitedFrom,
  invitedOver,
  nightsCarried,
  NOTHING_CARRIED,
  type Occupied,
  type PastSession,
  type SlotGround,
  type SlotSubject,
} from '@parley/sessions/model';
import { readPast } from './read-past';

/** When a slot may begin: at `from` or later, before `before`; and how long it lasts. */
export interface GroundSpan {
  readonly from: Date;
  readonly before: Date;
  readonly minutes: number;
}

interface OccupiedRow {
  readonly starts_at: string;
  readonly ends_at: string;
  readonly seats: string[];
}

interface OffRow {
  readonly seat: string;
  readonly kind: DayOffKind;
  readonly from_day: string;
  readonly to_day: string;
}

// A session lasts a day at most, so that the index on its start bounds what is looked through.
const OCCUPIED = `select starts_at, ends_at, array(select unnest(participants) intersect select unnest($1::text[])) as seats
  from session where starts_at < $3 and starts_at > $2::timestamptz - interval '1 day' and ends_at > $2
    and state in ('DRAFT', 'CONVENED', 'OPEN', 'SUSPENDED') and participants && $1::text[]`;

const DAYS_OFF = `select seat, kind, to_char(from_day, 'YYYY-MM-DD') as from_day, to_char(to_day, 'YYYY-MM-DD') as to_day
  from day_off cross join lateral unnest(delegations) as seat
  where not withdrawn and from_day <= $3::date and to_day >= $2::date and seat = any ($1)`;

const DAY_MS = 86_400_000;

const zoneOf = (code: DelegationCode): string => entryOf(code)?.timeZone ?? 'UTC';

const codesOf = (invited: readonly InvitedFrom[]): DelegationCode[] => [
  ...new Set(invited.flatMap(({ seats }) => seats)),
];

const occupiedOf = ({ starts_at, ends_at, seats }: OccupiedRow): Occupied => ({
  startsAt: new Date(starts_at),
  endsAt: new Date(ends_at),
  seats,
});

const daysOf = ({ from_day, to_day, kind }: OffRow): GroundSeat['daysOff'] => {
  const first = dayNumber(from_day);
  return Array.from({ length: dayNumber(to_day) - first + 1 }, (_, index) => ({
    day: fullDate(first + index),
    kind,
  }));
};

const seatsOfGround = (
  codes: readonly DelegationCode[],
  past: readonly PastSession[],
  off: readonly OffRow[],
): GroundSeat[] => {
  const carried = nightsCarried(past, zoneOf);
  return codes.map((code) => ({
    code,
    timeZone: zoneOf(code),
    ...(carried.get(code) ?? NOTHING_CARRIED),
    daysOff: off.filter(({ seat }) => seat === code).flatMap(daysOf),
  }));
};

/**
 * Reads all that placing a session between two instants rests on, by at most four statements beside the roster, whatever the number
 * of seats and sessions, and under the reader's own sight. Refuses a format that cannot be held on any of these days.
 */
export const readGround = async (
  scope: ReadScope,
  subject: Pick<SlotSubject, 'format' | 'named'>,
  { from, before, minutes }: GroundSpan,
): Promise<Result<SlotGround>> => {
  const to = new Date(before.getTime() + minutes * 60_000);
  const invited = invitedOver(
    await seatsOf(scope),
    subject,
    dayOf(from),
    dayOf(new Date(before.getTime() - 1)),
  );
  if (isRefusal(invited)) return invited;
  const codes = codesOf(invited);
  const [past, occupied, off] = await Promise.all([
    readPast(scope, codes, before),
    scope.query<OccupiedRow>(OCCUPIED, [codes, from, to]),
    scope.query<OffRow>(DAYS_OFF, [
      codes,
      dayOf(new Date(from.getTime() - DAY_MS)),
      dayOf(new Date(to.getTime() + DAY_MS)),
    ]),
  ]);
  return { invited, seats: seatsOfGround(codes, past, off), occupied: occupied.map(occupiedOf) };
};
