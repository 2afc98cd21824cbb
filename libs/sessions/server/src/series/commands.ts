import { command, idOf, instant, optional, type WriteTx } from '@parley/platform';
import { isRefusal, type Result } from '@parley/kernel';
import {
  changeSeries as change,
  type Means,
  moveOccurrence as move,
  noOccurrence,
  scheduleSeries as schedule,
  SERIES_SCOPES,
  type SeriesDecision,
  type SeriesDossier,
  skipOccurrence as skip,
} from '@parley/sessions/model';
import { z } from 'zod';
import { sessionInput } from '../commands/inputs';
import { byManagers, stored, taken } from '../commands/taken';
import { loadDossier } from '../store/load-dossier';
import { loadSeries, meansFor, seriesOfSession } from './load-series';
import { saveSeriesDecision } from './save-series';

/** Schedules a series with the sessions of its first year as drafts; answers with the first. */
export const scheduleSeries = command({
  action: 'series.schedule',
  input: z.object({ input: sessionInput, rrule: z.string() }),
  load: (tx) => meansFor(tx),
  may: byManagers,
  decide: (means, { input, rrule }, { actor, now }) => schedule(means, { ...input, rrule }, actor, now),
  save: (tx, decision, moment) => saveSeriesDecision(tx, undefined, decision, moment),
  subject: ({ about }) => about,
});

type Loaded = 'ALONE' | (SeriesDossier & Means);

const loadFor = async (tx: WriteTx, sessionKey: string): Promise<Loaded | undefined> => {
  const key = await seriesOfSession(tx, sessionKey);
  if (key === undefined) return undefined;
  if (key === null) return 'ALONE';
  const dossier = await loadSeries(tx, key);
  return dossier && { ...dossier, ...(await meansFor(tx, dossier.standing.length)) };
};

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
  }),
  load: (tx, { sessionId }) => loadFor(tx, sessionId),
  may: byManagers,
  decide: (state, { sessionId, input, includeChanged, ...rest }, { actor, now }) => {
    if (state === 'ALONE') return noOccurrence();
    const given = { ...input, ...rest, sessionKey: sessionId, includeChanged: includeChanged === true };
    return withBefore(state, change(state, given, actor, now));
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
  input: z.object({ ...occurrence, startsAt: instant, endsAt: instant }),
  load: async (tx, { sessionId }) => {
    const dossier = await loadDossier(tx, sessionId);
    return dossier && { dossier, means: await meansFor(tx) };
  },
  may: byManagers,
  decide: ({ dossier, means }, { sessionId, ...times }, { actor }) =>
    taken(dossier, sessionId, move({ ...dossier, seats: means.seats }, times, actor)),
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
