import { type Actor, isRefusal, refuse, type Result } from '@parley/kernel';
import { dayOf, rosterAt } from '@parley/delegations/model';
import type { Dossier, SessionDecision } from '../dossier';
import { type Chair, checkChair, NO_CHAIRS } from '../session/chair';
import { checkSession, type SessionFields } from '../session/check-session';
import { changeSession } from '../session/change-session';
import type { SessionInput } from '../session/session-input';
import { changedOccurrence, droppedOccurrence, replacedOccurrence } from './change-occurrence';
import { madeEvents, makeOccurrences, type Means } from './make-occurrences';
import { retimed, type Target, type Targets, untimed } from './occurrence-targets';
import type { Recurrence } from './occurrences';
import { ruleText } from './rule';
import type { SeriesDecision, SeriesDossier, SeriesState, SessionSeries, StandingItem } from './series';
import { seriesEvent } from './series-events';
import { allDecided, findOccurrence, type Reach, reachOf, type SeriesScope } from './series-scope';
import { changedTiming, type PlacedSession, sameTiming, timesChanged } from './series-timing';

/** A change of a series, made on one of its occurrences. */
export interface SeriesChange extends SessionInput {
  readonly sessionKey: string;
  readonly version: number;
  readonly scope: SeriesScope;
  /** `null` keeps the rule. */
  readonly rrule: string | null;
  /** Whether occurrences that a person changed on their own are made like the others again. */
  readonly includeChanged: boolean;
}

type State = SeriesDossier & Means;

const changeAlone = (
  state: State,
  selected: Dossier,
  input: SeriesChange,
  actor: Actor,
): Result<SeriesDecision> => {
  if (input.rrule !== null && input.rrule !== ruleText(state.series.rule)) {
    return refuse(
      'INVALID',
      {
        en: 'One occurrence has no rule of its own. Change this and following, or all.',
        fr: 'Une occurrence seule n’a pas de règle. Modifiez celle-ci et les suivantes, ou toutes.',
      },
      'rrule',
    );
  }
  const roster = rosterAt(state.seats, dayOf(input.startsAt));
  const { chairs } = state;
  const changed = changeSession({ ...selected, roster, ...(chairs && { chairs }) }, input, actor);
  if (isRefusal(changed)) return changed;
  return { series: [], made: [], changed: [changed], about: selected.session.key, events: changed.events };
};

/** What every part of a change of several occurrences is decided on. */
interface Plan {
  readonly state: State;
  readonly input: SeriesChange;
  readonly actor: Actor;
  readonly selected: PlacedSession;
  readonly seriesKey: string;
  readonly keepsTimes: boolean;
}

const isFixed = ({ selected, input }: Plan, { session }: Dossier): boolean =>
  !['DRAFT', 'CONVENED'].includes(session.state) ||
  (session.series?.apart === true && session.key !== selected.key && !input.includeChanged);

const decideOne = (plan: Plan, { dossier, occurrence }: Target): Result<SessionDecision> | null => {
  const { session } = dossier;
  const apart = session.series?.apart === true;
  const place = { key: plan.seriesKey, originalStart: occurrence?.startsAt ?? null, apart };
  if (isFixed(plan, dossier)) return replacedOccurrence(dossier, place);
  if (occurrence === null) return droppedOccurrence(dossier, plan.seriesKey, plan.actor);
  // The edited one, moved before and not now, keeps the hour that it was moved to.
  const stays = apart && plan.keepsTimes && !plan.input.includeChanged;
  const { startsAt, endsAt } = stays ? session : occurrence;
  const input = { ...plan.input, startsAt, endsAt };
  return changedOccurrence(dossier, input, { ...place, apart: stays }, plan.actor, plan.state);
};

const decideAll = (plan: Plan, targets: readonly Target[]): Result<SessionDecision[]> =>
  allDecided(targets.map((target) => decideOne(plan, target)).filter((decision) => decision !== null));

type Given = SessionFields & { readonly chair: Chair | null };

const withFields = (series: SessionSeries, fields: Given): SessionSeries => {
  const { title, purpose, format, named, participants, chair, place, onlineUrl, label } = fields;
  return { ...series, chair, title, purpose, format, named, participants, place, onlineUrl, label };
};

const copied = (standing: readonly StandingItem[], { nextKey }: Means): StandingItem[] => {
  const keys = new Map(standing.map(({ key }) => [key, nextKey()]));
  return standing.map((item) => ({
    ...item,
    key: keys.get(item.key) ?? item.key,
    parentKey: item.parentKey === null ? null : (keys.get(item.parentKey) ?? null),
  }));
};

/** The series that goes on from an occurrence, and the one before it, which ends there. */
const parted = (state: State, reach: Reach, changed: SessionSeries): [SeriesState, SeriesState] => {
  const { series } = state;
  const until = new Date(reach.pivot.series.originalStart.getTime() - 1_000);
  const rule = { ...series.rule, count: null, until };
  const madeUntil = reach.earlier.at(-1)?.session.series?.originalStart ?? null;
  const before = { ...series, rule, madeUntil, version: series.version + 1 };
  const convened = reach.reached.some(({ session }) => session.convenedAt !== null);
  const convenedAt = convened ? series.convenedAt : null;
  const after = { ...changed, key: state.nextKey(), version: 1, continues: series.key, convenedAt };
  return [
    { series: before, standing: null },
    { series: after, standing: copied(state.standing, state) },
  ];
};

const decision = (
  plan: Plan,
  states: readonly SeriesState[],
  targets: Targets,
  made: readonly Dossier[],
): Result<SeriesDecision> => {
  const changed = decideAll(plan, targets.targets);
  if (isRefusal(changed)) return changed;
  const told = states.map(({ series, standing }) =>
    seriesEvent(standing === null ? 'series.changed' : 'series.scheduled', series),
  );
  const events = [...told, ...changed.flatMap((one) => one.events), ...madeEvents(made)];
  return { series: states, made, changed, about: plan.selected.key, events };
};

type Several = SeriesChange & { readonly scope: 'FOLLOWING' | 'ALL' };

type Timing = Recurrence & { readonly kept: boolean };

/** The times that the change leaves the series with, from the first occurrence on that it reaches. */
const timingOf = (
  { series }: State,
  selected: PlacedSession,
  reach: Reach,
  input: Several,
  now: Date,
): Result<Timing> => {
  const kept =
    !timesChanged(selected, input) && (input.rrule ?? ruleText(series.rule)) === ruleText(series.rule);
  if (kept) return { ...sameTiming(series, reach.pivot), kept };
  const ends = reach.earlier.map(({ session }) => session.endsAt.getTime());
  const after = new Date(Math.max(now.getTime(), ...ends));
  const timing = changedTiming({ series, selected, pivot: reach.pivot, after }, input, input.rrule);
  return isRefusal(timing) ? timing : { ...timing, kept };
};

const changeReached = (
  { state, input, ...given }: Pick<Plan, 'state' | 'input' | 'actor' | 'selected'>,
  reach: Reach,
  { kept, ...times }: Timing,
  fields: Given,
  now: Date,
): Result<SeriesDecision> => {
  const { series } = state;
  const targets = kept ? untimed(series, reach.reached) : retimed(series, times, reach.reached, now);
  const parts = reach.earlier.length > 0 && (input.scope === 'FOLLOWING' || !kept);
  const own = kept && !parts ? series : { ...series, ...times };
  const changed = { ...withFields(own, fields), madeUntil: targets.last, version: series.version + 1 };
  const states: SeriesState[] = parts ? parted(state, reach, changed) : [{ series: changed, standing: null }];
  const { series: last, standing } = states.at(-1) ?? { series: changed, standing: null };
  const made = makeOccurrences(last, standing ?? state.standing, targets.unmade, state);
  const plan = { state, input, ...given, seriesKey: last.key, keepsTimes: kept };
  return decision(plan, states, targets, made);
};

const changeSeveral = (
  state: State,
  selected: PlacedSession,
  input: Several,
  actor: Actor,
  now: Date,
): Result<SeriesDecision> => {
  const fields = checkSession(input, rosterAt(state.seats, dayOf(input.startsAt)), actor);
  if (isRefusal(fields)) return fields;
  const chair = checkChair(input.chairId, state.series.chair, state.chairs ?? NO_CHAIRS);
  if (isRefusal(chair)) return chair;
  const reach = reachOf(state, selected, input.scope, now);
  const timing = timingOf(state, selected, reach, input, now);
  if (isRefusal(timing)) return timing;
  return changeReached({ state, input, actor, selected }, reach, timing, { ...fields, chair }, now);
};

/**
 * Changes one occurrence of a series, it and those that follow, or all (sessions). Those that have begun stay as they are,
 * and so do those that a person changed on their own, unless `includeChanged`. The input's times are those of the edited
 * occurrence; the others follow. “This and following” parts the series: the old one ends before it, a new one goes on
 * from it; so does a change of the times of all where some have been held. Convened occurrences are changed as by
 * `changeSession`; those that a changed rule has no more are cancelled. Refused: what `changeSession` and
 * `checkRecurrence` refuse.
 */
export const changeSeries = (
  state: State,
  input: SeriesChange,
  actor: Actor,
  now: Date,
): Result<SeriesDecision> => {
  const selected = findOccurrence(state, input, actor);
  if (isRefusal(selected)) return selected;
  const { scope } = input;
  return scope === 'THIS'
    ? changeAlone(state, selected, input, actor)
    : changeSeveral(state, selected.session, { ...input, scope }, actor, now);
};
