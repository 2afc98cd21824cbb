const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known =
    formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, known);
  return known;
};

/** Minutes by which a zone's clocks are ahead of UTC at an instant (milliseconds since the epoch). */
export const offsetAt = (zone: string, at: number): number => {
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(formatOf(zone).format(at)) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
};

/** The minute in which the offset changes between two instants at which it differs. */
const changeBetween = (zone: string, from: number, to: number): number => {
  const before = offsetAt(zone, from);
  let [low, high] = [from, to];
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
};

/** One day UTC: the offset at its start, and from which instant of it another one holds, if one does. */
interface OffsetDay {
  readonly offset: number;
  readonly change: number;
  readonly next: number;
}

/** A zone's offsets over a span, read from the calendar once and looked up after that. */
export interface ZoneOffsets {
  /** First instant of the span, at midnight UTC. */
  readonly from: number;
  readonly days: readonly OffsetDay[];
}

const NEVER = Number.POSITIVE_INFINITY;
const WEEK = 7;

const dayFrom = (zone: string, start: number): OffsetDay => {
  const [offset, next] = [offsetAt(zone, start), offsetAt(zone, start + DAY_MS)];
  return { offset, next, change: offset === next ? NEVER : changeBetween(zone, start, start + DAY_MS) };
};

/** Reads the offsets of a zone from the day of `from` to the day of `to` (milliseconds since the epoch), both included. */
export const offsetsOver = (zone: string, from: number, to: number): ZoneOffsets => {
  const start = Math.floor(from / DAY_MS) * DAY_MS;
  const count = Math.max(1, Math.floor(to / DAY_MS) - start / DAY_MS + 1);
  const days: OffsetDay[] = [];
  let offset = offsetAt(zone, start);
  while (days.length < count) {
    const first = start + days.length * DAY_MS;
    const length = Math.min(WEEK, count - days.length);
    const next = offsetAt(zone, first + length * DAY_MS);
    // No zone changes its offset twice in a week: where both ends agree, so do the days between them.
    const steady = offset === next ? { offset, next, change: NEVER } : undefined;
    for (let day = 0; day < length; day += 1) days.push(steady ?? dayFrom(zone, first + day * DAY_MS));
    offset = next;
  }
  return { from: start, days };
};

/** The offset at an instant of the span; at the ends of the span outside it. */
export const offsetIn = ({ from, days }: ZoneOffsets, at: number): number => {
  const index = Math.min(days.length - 1, Math.max(0, Math.floor((at - from) / DAY_MS)));
  const day = days[index];
  if (day === undefined) return 0;
  return at >= day.change ? day.next : day.offset;
};
