import type { Dossier } from '../dossier';
import { HORIZON_MS, MOST_AHEAD } from './horizon';
import { localOf } from './local-time';
import { type Occurrence, occurrencesOf, type Recurrence } from './occurrences';
import type { SessionSeries } from './series';
import type { PlacedSession } from './series-timing';

/** Whether a session has a place in its series by the rule. */
export const isPlaced = (session: Dossier['session']): session is PlacedSession =>
  session.series !== null && session.series.originalStart !== null;

/** An occurrence that there is, and where the rule now has it; `null` where it has it no more. */
export interface Target {
  readonly dossier: Dossier;
  readonly occurrence: Occurrence | null;
}

/** Where the rule now has the occurrences of a series, and which are to be made beside them. */
export interface Targets {
  readonly targets: readonly Target[];
  readonly unmade: readonly Occurrence[];
  readonly last: Date | null;
}

/** The next occurrences by new times, and how far ahead they are to be made. */
interface Ahead {
  readonly occurrences: readonly Occurrence[];
  readonly horizon: Date;
}

const sameRhythm = (before: Recurrence, after: Recurrence): boolean =>
  before.rule.frequency === after.rule.frequency && before.rule.interval === after.rule.interval;

const startOf = ({ session }: Dossier): number => session.series?.originalStart?.getTime() ?? 0;

/** By their number in the series: what is skipped stays skipped, and what the actor does not see keeps its place. */
const byNumber = (before: SessionSeries, after: Ahead, reached: readonly Dossier[]): Targets => {
  const from = new Date(Math.min(...reached.map(startOf)));
  const to = new Date((before.madeUntil?.getTime() ?? 0) + 1);
  const starts = occurrencesOf(before, { from, to }).map(({ startsAt }) => startsAt.getTime());
  // None is lost for being moved a little further than the year to come.
  const kept = after.occurrences.filter(
    ({ startsAt }, index) => index < starts.length || startsAt < after.horizon,
  );
  const numbers = new Map(starts.map((start, index) => [start, index]));
  const targets = reached.map((dossier) => ({
    dossier,
    occurrence: kept[numbers.get(startOf(dossier)) ?? kept.length] ?? null,
  }));
  return { targets, unmade: kept.slice(starts.length), last: kept.at(-1)?.startsAt ?? null };
};

/** One after the other: with another rhythm, what was skipped is skipped no more. */
const inSequence = ({ occurrences, horizon }: Ahead, reached: readonly Dossier[]): Targets => {
  const after = occurrences.filter(({ startsAt }) => startsAt < horizon);
  const held = reached.filter(({ session }) => session.state !== 'CANCELLED');
  const targets = reached.map((dossier) => {
    const place = held.indexOf(dossier);
    return { dossier, occurrence: place < 0 ? null : (after[place] ?? null) };
  });
  return { targets, unmade: after.slice(held.length), last: after.at(-1)?.startsAt ?? null };
};

/** Where new times have the occurrences that a change reaches; those are in their order. */
export const retimed = (
  before: SessionSeries,
  after: Recurrence,
  reached: readonly Dossier[],
  now: Date,
): Targets => {
  const [first] = occurrencesOf(after, { count: 1 });
  const from = Math.max(first?.startsAt.getTime() ?? 0, now.getTime());
  const horizon = new Date(from + HORIZON_MS);
  const ahead = { occurrences: occurrencesOf(after, { count: MOST_AHEAD }), horizon };
  return sameRhythm(before, after) ? byNumber(before, ahead, reached) : inSequence(ahead, reached);
};

/** The occurrences where the rule has them already: nothing is made, and nothing leaves the rule. */
export const untimed = (series: SessionSeries, reached: readonly Dossier[]): Targets => ({
  targets: reached.map((dossier) => {
    const startsAt = new Date(startOf(dossier));
    const endsAt = new Date(startsAt.getTime() + series.durationMs);
    const startsLocal = localOf(startsAt, series.timeZone);
    return { dossier, occurrence: { startsAt, endsAt, startsLocal, note: null } };
  }),
  unmade: [],
  last: series.madeUntil,
});
