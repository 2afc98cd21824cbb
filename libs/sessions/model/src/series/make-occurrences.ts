import type { DelegationCode, ForumEvent } from '@parley/kernel';
import { dayOf, rosterAt, sameSet, type Seat } from '@parley/delegations/model';
import { copyItems } from '../agenda/copy-items';
import type { Dossier } from '../dossier';
import { itemEvent, sessionEvent } from '../events/make-events';
import { itemSheet, sessionSheet } from '../events/sheets';
import type { ChairMeans } from '../session/chair';
import { participantsOf } from '../session/participants';
import type { Session } from '../session/session';
import type { Occurrence } from './occurrences';
import type { SessionSeries, StandingItem } from './series';

/** What making sessions takes from outside: the seats of the charter, fresh keys, and who may chair. */
export interface Means {
  readonly seats: readonly Seat[];
  readonly nextKey: () => string;
  readonly chairs?: ChairMeans;
}

/** Hands out keys that the caller has drawn, each once; throws when there are no more. */
export const keysFrom = (keys: readonly string[]): (() => string) => {
  const left = keys.values();
  return () => {
    const { value, done } = left.next();
    if (done === true) throw new Error('more keys are needed than were drawn');
    return value;
  };
};

const invited = (series: SessionSeries, roster: readonly DelegationCode[]): readonly DelegationCode[] =>
  participantsOf(
    series.format,
    series.named.filter((code) => roster.includes(code)),
    roster,
  );

const UNTOUCHED = {
  state: 'DRAFT',
  version: 1,
  convenedAt: null,
  openedAt: null,
  closedAt: null,
  cancelReason: null,
  agendaAdoptedAt: null,
  suspension: null,
} as const;

const sessionAt = (series: SessionSeries, occurrence: Occurrence, { seats, nextKey }: Means): Session => {
  const { title, purpose, format, named, timeZone, chair, place, onlineUrl } = series;
  const participants = invited(series, rosterAt(seats, dayOf(occurrence.startsAt)));
  const { releasableTo } = series.label;
  // Released to those who are invited: then to those who are invited on that day.
  const follows = format !== 'ALL' && releasableTo !== null && sameSet(releasableTo, series.participants);
  const label = follows ? { ...series.label, releasableTo: participants } : series.label;
  const { startsAt, endsAt } = occurrence;
  const seat = { key: series.key, originalStart: startsAt, apart: false };
  const given = {
    title,
    purpose,
    format,
    named,
    participants,
    startsAt,
    endsAt,
    timeZone,
    chair,
    place,
    onlineUrl,
    label,
  };
  return { ...UNTOUCHED, ...given, key: nextKey(), series: seat };
};

/** New sessions, as drafts, for occurrences of a series, each with its agenda copied from the standing items. */
export const makeOccurrences = (
  series: SessionSeries,
  standing: readonly StandingItem[],
  occurrences: readonly Occurrence[],
  means: Means,
): Dossier[] =>
  occurrences.map((occurrence) => {
    const session = sessionAt(series, occurrence, means);
    return { session, items: copyItems(session, standing, standing.map(means.nextKey)), answers: [] };
  });

/** What is told of sessions that were made. */
export const madeEvents = (made: readonly Dossier[]): ForumEvent[] =>
  made.flatMap(({ session, items }) => [
    sessionEvent('session.scheduled', session, { session: sessionSheet(session), answers: [] }),
    ...items.map((item) => itemEvent('item.added', item, { item: itemSheet(item) })),
  ]);
