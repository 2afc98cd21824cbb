import { command, idOf, instant, optional, type WriteTx } from '@parley/platform';
import { isRefusal, type Result } from '@parley/kernel';
import {
  changeSeries as change,
  meetsAnew,
  moveOccurrence as move,
  noOccurrence,
  scheduleSeries as schedule,
  SERIES_SCOPES,
  type SeriesChange,
  type SeriesDecision,
  type SeriesDossier,
  type SessionInput,
  skipOccurrence as skip,
  weighSeries,
} from '@parley/sessions/model';
import { z } from 'zod';
import { chairNamed, chairsFor } from '../bookings/chairs-for';
import { factsIn, weigh, whenOf } from '../bookings/weigh-decision';
import { sessionInput } from '../commands/inputs';
import { byManagers, stored, taken } from '../commands/taken';
import { loadDossier } from '../store/load-dossier';
import { type DrawnMeans, drawMeans, loadSeries, meansFor, seriesOfSession } from './load-series';
import { saveSeriesDecision } from './save-series';
import { clockIn, seriesFacts } from './series-facts';

/** Schedules a series with the sessions of its first year as drafts; answers with the first. */
export const scheduleSeries = command({
  action: 'series.schedule',
  input: z.object({ input: sessionInput, rrule: z.string(), skipTaken: optional(z.boolean()) }),
  load: async (tx, { input, rrule }, { actor }) => {
    const drawn = await drawMeans(tx, 0, await chairsFor(tx, input));
    const now = await clockIn(tx);
    const factsOf = await seriesFacts(tx, schedule(drawn.fresh(), { ...input, rrule }, actor, now));
    return { means: drawn.fresh(), factsOf };
  },
  may: byManagers,
  decide: ({ means, factsOf }, { input, rrule, skipTaken }, { actor, now }) => {
    const decision = schedule(means, { ...input, rrule }, actor, now);
    if (isRefusal(decision)) return decision;
    const choice = {
      skipTaken: skipTaken === true,
      reason: null,
      chairByDefault: input.chairId === undefined,
    };
    return weighSeries(decision, factsOf, choice, { before: [], actor });
  },
  save: (tx, decision, moment) => saveSeriesDecision(tx, undefined, decision, moment),
  subject: ({ about }) => about,
});

type Loaded = 'ALONE' | { readonly dossier: SeriesDossier; readonly drawn: DrawnMeans };

const loadFor = async (
  tx: WriteTx,
  sessionKey: string,
  chairId: string | null | undefined,
): Promise<Loaded | undefined> => {
  const key = await seriesOfSession(tx, sessionKey);
  if (key === undefined) return undefined;
  if (key === null) return 'ALONE';
  const dossier = await loadSeries(tx, key);
  return (
    dossier && { dossier, drawn: await drawMeans(tx, dossier.standing.length, await chairNamed(tx, chairId)) }
  );
};

type Given = Omit<SeriesChange, 'sessionKey' | 'includeChanged' | keyof SessionInput> & {
  readonly sessionId: string;
  readonly input: SessionInput;
  readonly includeChanged: boolean | null;
};

const changeOf = ({ sessionId, version, scope, rrule, input, includeChanged }: Given): SeriesChange => ({
  ...input,
  ...{ version, scope, rrule },
  sessionKey: sessionId,
  includeChanged: includeChanged === true,
});

const withBefore = (
  before: SeriesDossier,
  result: Result<SeriesDecision>,
): Result<SeriesDecision & { readonly before: SeriesDossier }> =>
  isRefusal(result) ? result : { ...result, before };

/** Changes one occurrence, it and those that follow, or all; CONFLICT for a version that is no longer the present one. */
export const changeSeries = command({
  action: 'series.change',
  input: z.object({
    sessionId: idOf('Session'),
    version: z.int(),
    scope: z.enum(SERIES_SCOPES),
    input: sessionInput,
    rrule: optional(z.string()),
    includeChanged: optional(z.boolean()),
    skipTaken: optional(z.boolean()),
    overrideReason: optional(z.string()),
  }),
  load: async (tx, given, { actor }) => {
    const loaded = await loadFor(tx, given.sessionId, given.input.chairId);
    if (loaded === undefined || loaded === 'ALONE') return loaded;
    const now = await clockIn(tx);
    const wouldBe = change({ ...loaded.dossier, ...loaded.drawn.fresh() }, changeOf(given), actor, now);
    const factsOf = await seriesFacts(tx, wouldBe);
    return { state: { ...loaded.dossier, ...loaded.drawn.fresh() }, factsOf };
  },
  may: byManagers,
  decide: (loaded, given, { actor, now }) => {
    if (loaded === 'ALONE') return noOccurrence();
    const { state, factsOf } = loaded;
    const decision = change(state, changeOf(given), actor, now);
    if (isRefusal(decision)) return decision;
    const { skipTaken, overrideReason: reason } = given;
    const choice = { skipTaken: skipTaken === true, reason, chairByDefault: false };
    const before = state.occurrences;
    return withBefore(state, weighSeries(decision, factsOf, choice, { before, actor }));
  },
  save: (tx, decision, moment) => saveSeriesDecision(tx, decision.before, decision, moment),
  subject: ({ about }) => about,
  takesSightAway: true,
});

const occurrence = { sessionId: idOf('Session'), version: z.int() };

/** Moves one occurrence; CONFLICT for a version that is no longer the present one. */
export const moveOccurrence = command({
  ...stored,
  action: 'series.move',
  input: z.object({
    ...occurrence,
    startsAt: instant,
    endsAt: instant,
    overrideReason: optional(z.string()),
  }),
  load: async (tx, { sessionId, startsAt, endsAt }) => {
    const dossier = await loadDossier(tx, sessionId);
    if (dossier === undefined) return undefined;
    const facts = await factsIn(tx, { ...whenOf(dossier.session), startsAt, endsAt });
    return { dossier, facts, means: await meansFor(tx) };
  },
  may: byManagers,
  decide: ({ dossier, facts, means }, { sessionId, overrideReason: reason, ...times }, { actor }) => {
    const moved = move({ ...dossier, seats: means.seats }, times, actor);
    const anew = !isRefusal(moved) && meetsAnew(dossier.session, moved.session);
    return taken(dossier, sessionId, anew ? weigh(dossier, moved, facts, { actor, reason }) : moved);
  },
  takesSightAway: true,
});

/** Skips one occurrence, with a reason; CONFLICT for a version that is no longer the present one. */
export const skipOccurrence = command({
  ...stored,
  action: 'series.skip',
  input: z.object({ ...occurrence, reason: z.string() }),
  load: (tx, { sessionId }) => loadDossier(tx, sessionId),
  may: byManagers,
  decide: (dossier, { sessionId, ...input }, { actor }) =>
    taken(dossier, sessionId, skip(dossier, input, actor)),
});
