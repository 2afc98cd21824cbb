import {
  type StrawCounts,
  strawEndOf,
  type StrawPoll,
  type StrawState,
  strawStateAt,
} from '@parley/decisions/model';
import { globalId, type Label } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey, type ReadScope } from '@parley/platform';
import { databaseNow } from '@parley/sessions/server';
import { DEADLINES_OVER } from '../deadlines/deadline-lock';
import { type AnswerRow, ANSWERS, STRAW_COLUMNS, strawPollOf, type StrawRow } from './straw-row';

/** A straw poll as the API shows it; instants are RFC 3339 text. */
export interface StrawView extends Pick<StrawPoll, 'method' | 'anonymous' | 'hiddenUntilClose'> {
  readonly __typename: 'StrawPoll';
  readonly id: string;
  readonly key: string;
  readonly state: StrawState;
  readonly openedAt: string;
  readonly closesAt: string | null;
  readonly closedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly label: Label;
  /** What rules are asked about, and the moment for which all of this answer is said. */
  readonly held: StrawPoll;
  readonly now: Date;
  /** As exact as the database holds it. */
  readonly place: string;
}

const viewOf = (row: StrawRow, now: Date): StrawView => {
  const held = strawPollOf(row);
  const { key, method, anonymous, hiddenUntilClose, label } = held;
  const state = strawStateAt(held, now);
  return {
    __typename: 'StrawPoll',
    id: globalId('StrawPoll', key),
    ...{ key, method, anonymous, hiddenUntilClose, label, held, now, state },
    openedAt: held.openedAt.toISOString(),
    closesAt: held.closesAt?.toISOString() ?? null,
    closedAt: state === 'CLOSED' ? (strawEndOf(held)?.toISOString() ?? null) : null,
    withdrawnAt: held.withdrawnAt?.toISOString() ?? null,
    place: String(row.opened_at),
  };
};

// Over, and not recorded as such: whoever was in time may not have committed yet.
const isUnsettled = (row: StrawRow, now: Date): boolean =>
  row.closed_at === null &&
  row.withdrawn_at === null &&
  row.closes_at !== null &&
  new Date(row.closes_at).getTime() <= now.getTime();

/** Views read so that none that is over lacks an answer which was in time (how decisions are reached). */
export const settledStraws = async (
  scope: ReadScope,
  read: () => Promise<ArrayLike<StrawRow[]>>,
): Promise<StrawView[][]> => {
  const [first, now] = await Promise.all([read(), scope.loader(databaseNow).load('now')]);
  const unsettled = Array.from(first)
    .flat()
    .filter((row) => isUnsettled(row, now));
  if (unsettled.length > 0) await scope.afresh(DEADLINES_OVER, [unsettled.map(({ id }) => id)]);
  const rows = unsettled.length > 0 ? await read() : first;
  return Array.from(rows, (own) => own.map((row) => viewOf(row, now)));
};

const one = oneByKey<StrawRow>(
  `select ${STRAW_COLUMNS} from straw_poll p where p.id = any ($1)`,
  ({ id }) => id,
);

/** A straw poll by key, as far as the reader sees it. */
export const strawByKey: LoaderOf<string, StrawView | undefined> = {
  batch: async (scope, keys) => {
    const views = await settledStraws(scope, async () =>
      Array.from(await one.batch(scope, keys), (row) => (row === undefined ? [] : [row])),
    );
    return views.map(([view]) => view);
  },
};

const under = (column: 'item_id' | 'session_id'): LoaderOf<string, StrawView[]> => {
  const rows = manyByKey<StrawRow>(
    `select ${STRAW_COLUMNS} from straw_poll p where p.${column} = any ($1) order by p.opened_at desc, p.id desc`,
    (row) => row[column] ?? '',
  );
  return { batch: (scope, keys) => settledStraws(scope, async () => rows.batch(scope, keys)) };
};

/** Straw polls on an item, and in a session, the latest first, as far as the reader sees them. */
export const strawsByItem = under('item_id');
export const strawsBySession = under('session_id');

/** Answers with their seats, as far as the reader sees them: the own one alone where they are hidden. */
export const answersByStraw = manyByKey<AnswerRow>(ANSWERS, ({ poll_id }) => poll_id);

/** What may be known of the answers without whose they are. To be asked once the poll itself has been read. */
export const heardByStraw = oneByKey<{
  readonly poll_id: string;
  readonly answered: number;
  readonly own: boolean;
  readonly counts: StrawCounts | null;
}>(
  `select p.id as poll_id, s.answered, s.own, s.counts from straw_poll p, straw_poll_state(p.id) s where p.id = any ($1)`,
  ({ poll_id }) => poll_id,
);
