import { globalId } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey } from '@parley/platform';
import {
  audienceOf,
  type CommentAudience,
  type CommentThread,
  keyed,
  type NumberedParagraph,
  type PaperComment,
  type SearchedParagraph,
} from '@parley/papers/model';
import {
  COMMENTS,
  commentOf,
  type CommentRow,
  THREAD_COLUMNS,
  threadOf,
  type ThreadRow,
} from './comment-rows';

/** A thread as the API shows it; instants are RFC 3339 text. */
export interface ThreadView {
  readonly __typename: 'CommentThread';
  readonly id: string;
  readonly key: string;
  readonly audience: CommentAudience;
  readonly paragraph: string;
  readonly paragraphText: string;
  readonly quote: string | null;
  readonly startedAt: string;
  readonly resolvedAt: string | null;
  /** What rules are asked about. */
  readonly held: CommentThread;
}

const viewOf = (row: ThreadRow): ThreadView => {
  const held = threadOf(row);
  const { key, paragraph, words, quote, startedAt, resolvedAt } = held;
  return {
    __typename: 'CommentThread',
    id: globalId('CommentThread', key),
    ...{ key, paragraph, quote, held, paragraphText: words, audience: audienceOf(held) },
    startedAt: startedAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
  };
};

const rowByKey = oneByKey<ThreadRow>(
  `select ${THREAD_COLUMNS} from paper_comment_thread t where t.id = any ($1)`,
  ({ id }) => id,
);

const rowsByPaper = manyByKey<ThreadRow>(
  `select ${THREAD_COLUMNS} from paper_comment_thread t where t.paper_id = any ($1) order by t.started_at, t.id`,
  ({ paper_id }) => paper_id,
);

/** A thread by key, as far as the reader sees it. */
export const threadByKey: LoaderOf<string, ThreadView | undefined> = {
  batch: async (scope, keys) => Array.from(await rowByKey.batch(scope, keys), (row) => row && viewOf(row)),
};

/** The threads of a paper that the reader sees, in the order in which they were begun. */
export const threadsByPaper: LoaderOf<string, ThreadView[]> = {
  batch: async (scope, keys) => Array.from(await rowsByPaper.batch(scope, keys), (rows) => rows.map(viewOf)),
};

const commentRows = manyByKey<CommentRow>(COMMENTS, ({ thread_id }) => thread_id);

/** All that was said in a thread, the first comment first. */
export const commentsByThread: LoaderOf<string, PaperComment[]> = {
  batch: async (scope, keys) =>
    Array.from(await commentRows.batch(scope, keys), (rows) => rows.map(commentOf)),
};

/** Comments of others in a thread that the reader has not read. */
export const unreadByThread = manyByKey<{ readonly id: string; readonly thread_id: string }>(
  `select c.id, c.thread_id from paper_comment c where c.thread_id = any ($1) and c.withdrawn_at is null
    and c.person_id is distinct from (select my_principal())
    and not exists (select from paper_comment_read r where r.comment_id = c.id and r.person_id = (select my_principal()))`,
  ({ thread_id }) => thread_id,
);

const circulatedRows = oneByKey<{
  readonly id: string;
  readonly paper_id: string;
  readonly paragraphs: readonly NumberedParagraph[];
  readonly keys: readonly string[];
}>(
  `select r.id, r.paper_id, r.paragraphs, k.keys from paper_revision r join paragraph_key k on k.revision_id = r.id
    where r.id = any ($1)`,
  ({ id }) => id,
);

/** A text in which passages are looked for. */
export interface SearchedText {
  readonly paperKey: string;
  readonly paragraphs: readonly SearchedParagraph[];
}

/** The paragraphs of a circulated text, the same objects for every thread. */
export const circulatedText: LoaderOf<string, SearchedText | undefined> = {
  batch: async (scope, keys) =>
    Array.from(
      await circulatedRows.batch(scope, keys),
      (row) => row && { paperKey: row.paper_id, paragraphs: keyed(row.paragraphs, row.keys) },
    ),
};

const preparedRows = oneByKey<{
  readonly paper_id: string;
  readonly paragraphs: readonly NumberedParagraph[];
}>(
  'select paper_id, paragraphs from paper_draft where paper_id = any ($1) and stage is not null',
  ({ paper_id }) => paper_id,
);

/** The paragraphs of the text in preparation of a paper. */
export const preparedText: LoaderOf<string, SearchedText | undefined> = {
  batch: async (scope, keys) =>
    Array.from(
      await preparedRows.batch(scope, keys),
      (row) =>
        row && {
          paperKey: row.paper_id,
          paragraphs: row.paragraphs.map(({ number, text }) => ({ number, text, key: null })),
        },
    ),
};
