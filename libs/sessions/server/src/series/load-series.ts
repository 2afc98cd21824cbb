import { seatsIn } from '@parley/delegations/server';
import { randomUUID } from 'node:crypto';
import {
  type ChairMeans,
  type Dossier,
  keysFrom,
  type Means,
  MOST_AHEAD,
  type SeriesDossier,
  type SessionSeries,
  type StandingItem,
  treeOrder,
} from '@parley/sessions/model';
import { ANSWER_COLUMNS, answerOf, type AnswerRow } from '../rows/answer-row';
import { ITEM_COLUMNS, itemOf, type ItemRow } from '../rows/item-row';
import { SESSION_COLUMNS, sessionOf, type SessionRow } from '../rows/session-row';
import { SERIES_COLUMNS, seriesOf, type SeriesRow } from './series-row';
import { STANDING_COLUMNS, standingOf, type StandingRow } from './standing-row';
import type { Statements } from './statements';

const SESSIONS = `select ${SESSION_COLUMNS} from session where series_key = $1 order by id for no key update`;
const SERIES = `select ${SERIES_COLUMNS} from session_series where id = $1 for update`;

// As for one session: the second part is what the secretariat may not read and must still decide on.
const ITEMS = `select ${ITEM_COLUMNS} from agenda_item where session_id = any ($1)
  union select ${ITEM_COLUMNS} from unnest($1::uuid[]) as given (key), lateral whole_agenda(given.key)`;
const ANSWERS = `select ${ANSWER_COLUMNS} from invitation where session_id = any ($1)`;
const STANDING = `select ${STANDING_COLUMNS} from series_item where series_key = $1`;

/** The seats, and more keys than any decision on a series needs. */
export const meansFor = async (tx: Statements, standing = 0): Promise<Means> => {
  const count = (MOST_AHEAD + 2) * (standing + 1);
  return { seats: await seatsIn(tx), nextKey: keysFrom(Array.from({ length: count }, () => randomUUID())) };
};

/** Means of which the keys are handed out anew each time: what is decided twice is decided alike. */
export interface DrawnMeans {
  readonly fresh: () => Means;
}

/** As {@link meansFor}, for a decision that is first tried, to see what is in its way. */
export const drawMeans = async (
  tx: Statements,
  standing: number,
  chairs: ChairMeans,
): Promise<DrawnMeans> => {
  const keys = Array.from({ length: (MOST_AHEAD + 2) * (standing + 1) }, () => randomUUID());
  const seats = await seatsIn(tx);
  return { fresh: () => ({ seats, chairs, nextKey: keysFrom(keys) }) };
};

/** The series with its row locked; `undefined` for one that is absent or out of the actor's sight. */
export const lockSeries = async (tx: Statements, key: string): Promise<SessionSeries | undefined> => {
  const [row] = await tx.query<SeriesRow>(SERIES, [key]);
  return row && seriesOf(row);
};

/** The standing items of a series, every item after its parent. */
export const standingItemsOf = async (tx: Statements, key: string): Promise<StandingItem[]> =>
  treeOrder((await tx.query<StandingRow>(STANDING, [key])).map(standingOf));

const grouped = <T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
};

const dossiersOf = async (tx: Statements, rows: readonly SessionRow<Date>[]): Promise<Dossier[]> => {
  // What has begun does not change any more; of it the session is enough.
  const keys = rows.filter(({ state }) => state === 'DRAFT' || state === 'CONVENED').map(({ id }) => id);
  const items = (await tx.query<ItemRow<Date>>(ITEMS, [keys])).map(itemOf);
  const answers = await tx.query<AnswerRow<Date>>(ANSWERS, [keys]);
  const itemsBySession = grouped(items, ({ sessionKey }) => sessionKey);
  const answersBySession = grouped(answers, ({ session_id }) => session_id);
  return rows.map((row) => ({
    session: sessionOf(row),
    items: treeOrder(itemsBySession.get(row.id) ?? []),
    answers: (answersBySession.get(row.id) ?? []).map(answerOf),
  }));
};

/**
 * Everything that a decision about a series may rest on. Sessions are locked before the series, as commands on one session
 * do, and read again after it: whatever extends the series holds its lock.
 */
export const loadSeries = async (tx: Statements, key: string): Promise<SeriesDossier | undefined> => {
  await tx.query(SESSIONS, [key]);
  const series = await lockSeries(tx, key);
  if (series === undefined) return undefined;
  const rows = await tx.query<SessionRow<Date>>(SESSIONS, [key]);
  return { series, standing: await standingItemsOf(tx, key), occurrences: await dossiersOf(tx, rows) };
};

/** Key of the series of a session; `null` for one that stands alone, `undefined` for one out of the actor's sight. */
export const seriesOfSession = async (
  tx: Statements,
  sessionKey: string,
): Promise<string | null | undefined> => {
  const [row] = await tx.query<{ series_key: string | null }>(
    'select series_key from session where id = $1',
    [sessionKey],
  );
  return row?.series_key;
};
