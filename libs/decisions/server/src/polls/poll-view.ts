import { isOver, type Poll } from '@parley/decisions/model';
import { globalId, type Label } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey, type ReadScope } from '@parley/platform';
import { databaseNow } from '@parley/sessions/server';
import { DEADLINES_OVER } from '../deadlines/deadline-lock';
import { POLL_COLUMNS, pollOf, type PollRow } from './poll-rows';

/** A poll as the API shows it; instants are RFC 3339 text. */
export interface PollView extends Pick<Poll, 'question' | 'round' | 'basis' | 'hiddenUntilClose'> {
  readonly __typename: 'Poll';
  readonly id: string;
  readonly key: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly closedAt: string | null;
  readonly label: Label;
  /** What rules are asked about, and the moment for which all of this answer is said. */
  readonly held: Poll;
  readonly now: Date;
}

const endedAt = (poll: Poll, now: Date): string | null =>
  isOver(poll, now) ? (poll.closedAt ?? poll.closesAt).toISOString() : null;

const viewOf = (row: PollRow, now: Date): PollView => {
  const held = pollOf(row);
  const { key, question, round, basis, hiddenUntilClose, label } = held;
  return {
    __typename: 'Poll',
    id: globalId('Poll', key),
    ...{ key, question, round, basis, hiddenUntilClose, label, held, now },
    opensAt: held.opensAt.toISOString(),
    closesAt: held.closesAt.toISOString(),
    closedAt: endedAt(held, now),
  };
};

// Over, and not recorded as such: whoever was in time may not have committed yet.
const isUnsettled = (row: PollRow, now: Date): boolean =>
  row.closed_at === null && new Date(row.closes_at).getTime() <= now.getTime();

/**
 * Views of polls, read so that none that is over lacks a position which was in time (how decisions are reached): where one is over and
 * not recorded yet, all that is said of it is waited for, and read in a later snapshot.
 */
export const settledViews = async <Row extends PollRow>(
  scope: ReadScope,
  read: () => Promise<ArrayLike<Row[]>>,
): Promise<PollView[][]> => {
  const [first, now] = await Promise.all([read(), scope.loader(databaseNow).load('now')]);
  const unsettled = Array.from(first)
    .flat()
    .filter((row) => isUnsettled(row, now));
  if (unsettled.length > 0) await scope.afresh(DEADLINES_OVER, [unsettled.map(({ id }) => id)]);
  const rows = unsettled.length > 0 ? await read() : first;
  return Array.from(rows, (own) => own.map((row) => viewOf(row, now)));
};

const one = oneByKey<PollRow>(`select ${POLL_COLUMNS} from poll p where p.id = any ($1)`, ({ id }) => id);

/** A poll by key, as far as the reader sees it. */
export const pollByKey: LoaderOf<string, PollView | undefined> = {
  batch: async (scope, keys) => {
    const views = await settledViews(scope, async () =>
      Array.from(await one.batch(scope, keys), (row) => (row === undefined ? [] : [row])),
    );
    return views.map(([view]) => view);
  },
};

const many = (statement: string): LoaderOf<string, PollView[]> => {
  const rows = manyByKey<PollRow & { readonly under: string }>(statement, ({ under }) => under);
  return { batch: (scope, keys) => settledViews(scope, async () => rows.batch(scope, keys)) };
};

const UNDER = (column: string): string =>
  `select ${POLL_COLUMNS}, p.${column} as under from poll p where p.${column} = any ($1) order by p.opens_at, p.id`;

/** Polls of a session, of an item, on a text, and all rounds of one matter, the first one first, as far as the reader sees them. */
export const pollsBySession = many(UNDER('session_id'));
export const pollsByItem = many(UNDER('item_id'));
export const pollsByRevision = many(UNDER('revision_id'));
export const pollsByRoot = many(UNDER('root_id'));
