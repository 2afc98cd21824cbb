import {
  countAt,
  endOf,
  HIDDEN_STATEMENT,
  isOver,
  type PollCount,
  type PollPosition,
  type PollResult,
  type PollStatement,
  pollStatement,
  presentOf,
  resultAt,
} from '@parley/decisions/model';
import { seatsOf } from '@parley/delegations/server';
import { partyOf, SECRETARIAT } from '@parley/kernel';
import { type LoaderOf, manyByKey, type ReadScope } from '@parley/platform';
import { POSITION_COLUMNS, positionOf, type PositionRow } from './poll-rows';
import type { PollView } from './poll-view';

const saidRows = manyByKey<PositionRow>(
  `select ${POSITION_COLUMNS} from poll_position where poll_id = any ($1) order by at, delegation, number`,
  ({ poll_id }) => poll_id,
);

/** All that was said of a poll, in order, as far as the reader sees it. To be asked once the poll itself has been read. */
export const saidByPoll: LoaderOf<string, PollPosition[]> = {
  batch: async (scope, keys) => Array.from(await saidRows.batch(scope, keys), (rows) => rows.map(positionOf)),
};

/** Seats outside the basis that have associated themselves, in the order in which they did. */
export const associationsByPoll = manyByKey<{ readonly poll_id: string; readonly delegation: string }>(
  'select poll_id, delegation from poll_association where poll_id = any ($1) order by at, delegation',
  ({ poll_id }) => poll_id,
);

/** Members that were reminded, as far as the reader is told. */
export const remindersByPoll = manyByKey<{
  readonly poll_id: string;
  readonly delegation: string;
  readonly at: string;
}>(
  'select poll_id, delegation, at from poll_reminder where poll_id = any ($1) order by at, delegation',
  ({ poll_id }) => poll_id,
);

/** Whether positions of others are kept from this reader: while it is open, from all but the secretariat. */
export const isConcealed = async (scope: ReadScope, { held, now }: PollView): Promise<boolean> => {
  if (!held.hiddenUntilClose || isOver(held, now)) return false;
  const actor = await scope.actor();
  return actor === undefined || partyOf(actor) !== SECRETARIAT;
};

/** Where a poll stands, as this reader may know it. */
export interface PollStanding {
  readonly result: PollResult;
  readonly count: PollCount;
  readonly statement: PollStatement;
  readonly positions: readonly PollPosition[];
  readonly concealed: boolean;
}

/** Where a poll stands at the moment of its view: computed, whether its end is recorded or not. */
export const standingOf = async (scope: ReadScope, view: PollView): Promise<PollStanding> => {
  const { held, now } = view;
  const [said, seats, concealed] = await Promise.all([
    scope.loader(saidByPoll).load(view.key),
    seatsOf(scope),
    isConcealed(scope, view),
  ]);
  const count = countAt(held, said, seats, isOver(held, now) ? endOf(held) : now);
  const result = resultAt(held, count, now);
  const statement = concealed ? HIDDEN_STATEMENT : pollStatement(result, count);
  return { result, count, statement, positions: presentOf(said), concealed };
};
