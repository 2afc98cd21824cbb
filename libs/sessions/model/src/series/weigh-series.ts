import { type Actor, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import type { Conflict, ConflictFacts } from '../conflicts/conflict';
import { findConflicts } from '../conflicts/find-conflicts';
import { meetsAnew, overriding } from '../conflicts/override';
import { plannedSecondsOf } from '../conflicts/planned-seconds';
import { type Dossier, type SessionDecision, settle } from '../dossier';
import type { Session } from '../session/session';
import { madeEvents } from './make-occurrences';
import type { SeriesDecision } from './series';
import { skipped, skippedFromTheStart } from './skip-taken';
import { onDates, type Dated } from './taken-dates';

/** What a session of a series as it would stand is held against; `undefined` where that is not known. */
export type FactsOf = (session: Session) => ConflictFacts | undefined;

/** What whoever changes a series says about what is in its way. */
export interface SeriesChoice {
  /** Go on without the occurrences whose room, chair or people are taken: they are skipped. */
  readonly skipTaken: boolean;
  /** Why to go on in spite of warnings about those that are convened. */
  readonly reason: string | null;
  /** The chair was not asked for: an occurrence whose hour is not theirs has none. */
  readonly chairByDefault: boolean;
}

interface Weighing {
  readonly before: readonly Dossier[];
  readonly factsOf: FactsOf;
  readonly choice: SeriesChoice;
  readonly actor: Actor;
}

const conflictsOf = ({ session, items }: Dossier, factsOf: FactsOf): Conflict[] => {
  const facts = factsOf(session);
  const holds = session.state === 'DRAFT' || session.state === 'CONVENED';
  if (facts === undefined || !holds) return [];
  return findConflicts({ ...session, plannedSeconds: plannedSecondsOf(items) }, facts);
};

const refusalsOf = (dossier: Dossier, factsOf: FactsOf): Conflict[] =>
  conflictsOf(dossier, factsOf).filter(({ severity }) => severity === 'REFUSAL');

const withoutChair = (dossier: Dossier): Dossier => ({
  ...dossier,
  session: { ...dossier.session, chair: null },
});

/** A new occurrence as it can be made, with what is still in its way. */
const fitted = (made: Dossier, { factsOf, choice }: Weighing): { made: Dossier; barred: Conflict[] } => {
  const barred = refusalsOf(made, factsOf);
  const chair = barred.some(({ field }) => field === 'chairId');
  if (!chair || !choice.chairByDefault) return { made, barred };
  return { made: withoutChair(made), barred: barred.filter(({ field }) => field !== 'chairId') };
};

/** Whether a decision takes a time, a room or a chair that the session did not have. */
const takesAnew = (before: Session, after: Session): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.endsAt.getTime() !== after.endsAt.getTime() ||
  before.place !== after.place ||
  before.chair?.id !== after.chair?.id;

interface Weighed<T> {
  readonly decision: T;
  readonly barred: readonly Conflict[];
  readonly session: Session;
}

const weighMade = (made: Dossier, weighing: Weighing): Weighed<Dossier> => {
  const one = fitted(made, weighing);
  const skips = one.barred.length > 0 && weighing.choice.skipTaken;
  return {
    decision: skips ? skippedFromTheStart(one.made) : one.made,
    barred: one.barred,
    session: one.made.session,
  };
};

const weighChanged = (
  decision: SessionDecision,
  { before, factsOf, choice, actor }: Weighing,
): Result<Weighed<SessionDecision>> => {
  const { session } = decision;
  const old = before.find((one) => one.session.key === session.key);
  if (old === undefined) return { decision, barred: [], session };
  const barred = takesAnew(old.session, session) ? refusalsOf(settle(old, decision), factsOf) : [];
  if (barred.length === 0 || !choice.skipTaken) return { decision, barred, session };
  const skips = skipped(old, session.series, actor);
  return isRefusal(skips) ? skips : { decision: skips, barred, session };
};

const allTaken = (): Refusal =>
  refuse(
    'DUPLICATE',
    {
      en: 'The room or the chair is taken at every one of these times. Choose another room, chair or hour.',
      fr: 'La salle ou la présidence est prise à chacune de ces heures. Choisissez une autre salle, une autre présidence ou une autre heure.',
    },
    'startsAt',
  );

/** Warnings about those that are convened and meet anew: listed by date, or overridden with the reason. */
const overridden = (
  decision: SessionDecision,
  { before, factsOf, choice }: Weighing,
): { readonly decision: Result<SessionDecision>; readonly warned: readonly Conflict[] } => {
  const old = before.find(({ session }) => session.key === decision.session.key);
  if (old === undefined || !meetsAnew(old.session, decision.session)) return { decision, warned: [] };
  const found = conflictsOf(settle(old, decision), factsOf).filter(({ severity }) => severity !== 'REFUSAL');
  const warned = found.filter(({ severity }) => severity === 'WARNING');
  const given = (choice.reason ?? '').trim() !== '';
  return {
    decision: given ? overriding(decision, found, choice.reason) : decision,
    warned: given ? [] : warned,
  };
};

const dated = ({ session, barred }: Weighed<unknown>): Dated => ({ session, conflicts: barred });

/**
 * Lets a decision on a series stand in view of what is in its way (sessions). What cannot be overridden is refused as
 * DUPLICATE with the dates that it concerns, unless those are to be skipped; warnings about occurrences that are convened
 * need a reason, as they do for one session. A chair who was not asked for gives way by itself.
 */
export const weighSeries = (
  decision: SeriesDecision,
  factsOf: FactsOf,
  choice: SeriesChoice,
  { before, actor }: Pick<Weighing, 'before' | 'actor'>,
): Result<SeriesDecision> => {
  const weighing = { before, factsOf, choice, actor };
  const made = decision.made.map((one) => weighMade(one, weighing));
  const changed: Weighed<SessionDecision>[] = [];
  for (const one of decision.changed) {
    const weighed = weighChanged(one, weighing);
    if (isRefusal(weighed)) return weighed;
    changed.push(weighed);
  }
  const taken = [...changed, ...made].filter(({ barred }) => barred.length > 0);
  if (taken.length > 0 && !choice.skipTaken) return onDates('TAKEN', taken.map(dated));
  if (taken.length > 0 && taken.length === made.length + changed.length) return allTaken();
  return withReasons(decision, { made, changed }, weighing);
};

const withReasons = (
  decision: SeriesDecision,
  { made, changed }: { made: readonly Weighed<Dossier>[]; changed: readonly Weighed<SessionDecision>[] },
  weighing: Weighing,
): Result<SeriesDecision> => {
  const decided: SessionDecision[] = [];
  const warned: Dated[] = [];
  for (const { decision: one, session } of changed) {
    const weighed = overridden(one, weighing);
    if (isRefusal(weighed.decision)) return weighed.decision;
    decided.push(weighed.decision);
    if (weighed.warned.length > 0) warned.push({ session, conflicts: weighed.warned });
  }
  if (warned.length > 0) return onDates('WARNED', warned);
  const dossiers = made.map((one) => one.decision);
  const told = decision.events.filter(({ subject }) => subject.type === 'SessionSeries');
  const events = [...told, ...decided.flatMap((one) => one.events), ...madeEvents(dossiers)];
  return { ...decision, made: dossiers, changed: decided, events };
};
