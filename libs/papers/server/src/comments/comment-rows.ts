import type { CommentThread, PaperComment } from '@parley/papers/model';

type At = Date | string;

const date = (at: At | null): Date | null => (at === null ? null : new Date(at));

/** A thread as selected by {@link THREAD_COLUMNS}: instants are dates to writers and text to readers. */
export interface ThreadRow extends Pick<
  CommentThread,
  'paragraph' | 'words' | 'quote' | 'occurrence' | 'parties'
> {
  readonly id: string;
  readonly paper_id: string;
  readonly revision_id: string | null;
  readonly paragraph_key: string | null;
  readonly started_at: At;
  readonly resolved_at: At | null;
}

/** What is known of a thread named `t` in a statement. */
export const THREAD_COLUMNS = `t.id, t.paper_id, t.revision_id, t.paragraph_key, t.paragraph, t.words, t.quote, t.occurrence,
  t.parties, t.started_at, t.resolved_at`;

/** The thread that a row stores. */
export const threadOf = (row: ThreadRow): CommentThread => ({
  ...{ key: row.id, paperKey: row.paper_id, revisionKey: row.revision_id, parties: row.parties },
  ...{ paragraphKey: row.paragraph_key, paragraph: row.paragraph, words: row.words },
  ...{ quote: row.quote, occurrence: row.occurrence },
  startedAt: new Date(row.started_at),
  resolvedAt: date(row.resolved_at),
});

/** A comment as selected by {@link COMMENTS}. */
export interface CommentRow extends Pick<PaperComment, 'delegation' | 'text'> {
  readonly id: string;
  readonly thread_id: string;
  readonly by_originator: boolean;
  readonly person_id: string | null;
  readonly at: At;
  readonly corrected_at: At | null;
  readonly withdrawn_at: At | null;
}

/**
 * Comments of threads, the first one first. The person leaves the database within the own side only, and whose a comment of a
 * non-paper's originator is for nobody but the originator and the secretariat.
 */
export const COMMENTS = `select c.id, c.thread_id, c.by_originator, c.text, c.at, c.corrected_at, c.withdrawn_at,
    case when t.parties is not null then c.person_id end as person_id,
    case when p.kind <> 'NON_PAPER' or not c.by_originator or (select my_standing()) = 'SECRETARIAT'
      or ((select my_standing()) = 'DELEGATION' and c.delegation = (select my_seat())) then c.delegation end as delegation
  from paper_comment c join paper_comment_thread t on t.id = c.thread_id join paper p on p.id = t.paper_id
  where c.thread_id = any ($1) order by c.at, c.id`;

/** The comment that a row stores. */
export const commentOf = (row: CommentRow): PaperComment => ({
  ...{ key: row.id, threadKey: row.thread_id, delegation: row.delegation, byOriginator: row.by_originator },
  ...{ personKey: row.person_id, text: row.text },
  at: new Date(row.at),
  correctedAt: date(row.corrected_at),
  withdrawnAt: date(row.withdrawn_at),
});
