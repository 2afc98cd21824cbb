import type { ForumEvent } from '@parley/kernel';
import type { Moment, WriteTx } from '@parley/platform';
import {
  nextDue,
  type SeriesDecision,
  type SeriesDossier,
  type SeriesState,
  type SessionSeries,
} from '@parley/sessions/model';
import { SessionEntity } from '../entities/session.entity';
import { rowOfSession } from '../rows/session-row';
import { followed } from '../store/consequences';
import { saveItems } from '../store/save-items';
import { insertMade } from './insert-made';
import { rowOfSeries } from './series-row';
import { rowsOfStanding } from './standing-row';
import { insertRows, type Statements, upsertRows } from './statements';

/** Kind of the due time at which more occurrences of a series are made. */
export const EXTENSION_KIND = 'series.extend';

/** Plans when more occurrences are made, or that none are. */
export const planExtension = async (tx: Statements, series: SessionSeries, now: Date): Promise<void> => {
  const at = nextDue(series, now);
  if (at === null) {
    await tx.query('delete from due where kind = $1 and key = $2', [EXTENSION_KIND, series.key]);
    return;
  }
  await tx.query(
    'insert into due (kind, key, at) values ($1, $2, $3) on conflict (kind, key) do update set at = excluded.at',
    [EXTENSION_KIND, series.key, at],
  );
};

/** Stores a series, and its standing items where they changed. */
export const saveSeries = async (tx: Statements, { series, standing }: SeriesState): Promise<void> => {
  await upsertRows(tx, 'session_series', [rowOfSeries(series)]);
  if (standing === null) return;
  await tx.query('delete from series_item where series_key = $1', [series.key]);
  await insertRows(tx, 'series_item', rowsOfStanding(series, standing));
};

const saveChanged = async (
  tx: WriteTx,
  before: SeriesDossier | undefined,
  { changed }: SeriesDecision,
  moment: Moment,
): Promise<ForumEvent[]> => {
  const keys = changed.map(({ session }) => session.key);
  if (changed.length === 0) return [];
  // A place is taken once: places are given up before they are taken anew.
  await tx.query('update session set original_start = null where id = any ($1)', [keys]);
  const rows = changed.map(({ session }) => rowOfSession(session));
  await tx.put(SessionEntity, rows, ['id']);
  await saveItems(
    tx,
    changed.flatMap(({ items }) => items),
    moment.actor,
  );
  const events: ForumEvent[] = [];
  // One after the other: what follows in other domains is decided for one session at a time.
  for (const decision of changed) {
    const dossier = before?.occurrences.find(({ session }) => session.key === decision.session.key);
    if (dossier !== undefined) events.push(...(await followed(tx, dossier, decision, moment)));
  }
  return events;
};

/** Stores a decision on a series; answers with what follows from it in other domains. */
export const saveSeriesDecision = async (
  tx: WriteTx,
  before: SeriesDossier | undefined,
  decision: SeriesDecision,
  moment: Moment,
): Promise<readonly ForumEvent[]> => {
  for (const state of decision.series) {
    await saveSeries(tx, state);
    await planExtension(tx, state.series, moment.now);
  }
  // Each may go where another one was: what is held is looked at once all have moved.
  await tx.query('set constraints room_held_once, person_held_once deferred');
  const further = await saveChanged(tx, before, decision, moment);
  await insertMade(tx, decision.made);
  await tx.query('select settle_holds()');
  return further;
};
