import type { Stay } from './attendance';

/** A turn of the meeting as a whole, as the record tells it. */
export interface MeetingTurn {
  readonly type: 'session.opened' | 'session.suspended' | 'session.resumed' | 'session.closed';
  readonly at: Date;
}

/** Types of the entries of the record that are turns of the meeting. */
export const MEETING_TURN_TYPES = [
  'session.opened',
  'session.suspended',
  'session.resumed',
  'session.closed',
] as const satisfies readonly MeetingTurn['type'][];

/** A while in which the meeting went on; `to` is `null` while it does. */
export type Sitting = Stay;

const STARTS: readonly MeetingTurn['type'][] = ['session.opened', 'session.resumed'];

const isGoingOn = (sitting: Sitting | undefined): sitting is Sitting => sitting?.to === null;

/** When the meeting went on: from its opening to its close, without the suspensions. `turns` are in the order of the record. */
export const sittingsOf = (turns: readonly MeetingTurn[]): Sitting[] =>
  turns.reduce<Sitting[]>((sittings, { type, at }) => {
    const last = sittings.at(-1);
    if (STARTS.includes(type)) return isGoingOn(last) ? sittings : [...sittings, { from: at, to: null }];
    return isGoingOn(last) ? [...sittings.slice(0, -1), { ...last, to: at }] : sittings;
  }, []);

interface Span {
  readonly from: number;
  readonly to: number;
}

const spanOf = ({ from, to }: Stay, now: Date): Span => ({
  from: from.getTime(),
  to: (to ?? now).getTime(),
});

/** Spans that meet become one, so that no moment counts twice. */
const merged = (spans: readonly Span[]): Span[] =>
  [...spans]
    .sort((a, b) => a.from - b.from)
    .reduce<Span[]>((whole, span) => {
      const last = whole.at(-1);
      if (last === undefined || span.from > last.to) return [...whole, span];
      return [...whole.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }];
    }, []);

/**
 * Milliseconds until `now` during which at least one of these stays fell into a sitting. Stays may overlap, as those of
 * several people of one delegation do; sittings do not.
 */
export const presentMs = (stays: readonly Stay[], sittings: readonly Sitting[], now: Date): number => {
  const there = merged(stays.map((stay) => spanOf(stay, now)));
  const overlaps = sittings.flatMap((sitting) => {
    const { from, to } = spanOf(sitting, now);
    return there.map((span) => Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)));
  });
  return overlaps.reduce((sum, ms) => sum + ms, 0);
};
