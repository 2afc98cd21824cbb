import type { DelegationCode, Parties } from '@parley/kernel';

/** Who reads a comment: the own side alone, or all who see the paper. */
export const COMMENT_AUDIENCES = ['DELEGATION', 'PAPER'] as const;
export type CommentAudience = (typeof COMMENT_AUDIENCES)[number];

/** The passage that is spoken of, as it was when the first comment was made. */
export interface Anchor {
  /** The paragraph's identity; `null` for a text in preparation, whose paragraphs have none. */
  readonly paragraphKey: string | null;
  /** Its number at that time. */
  readonly paragraph: string;
  /** All its words at that time. */
  readonly words: string;
  /** The words that are spoken of; `null` for the whole paragraph. */
  readonly quote: string | null;
  /** Which occurrence of them in the paragraph, counted from 1. */
  readonly occurrence: number;
}

/** What is said of one passage (papers). */
export interface CommentThread extends Anchor {
  readonly key: string;
  readonly paperKey: string;
  /** The circulated text that it was begun on; `null` for the text in preparation. */
  readonly revisionKey: string | null;
  /** The one side that reads it; `null` for all who see the paper. */
  readonly parties: Parties;
  readonly startedAt: Date;
  readonly resolvedAt: Date | null;
}

/** One comment. What it said before it was corrected or withdrawn is in the record. */
export interface PaperComment {
  /** Of the first comment of a thread: the thread's. */
  readonly key: string;
  readonly threadKey: string;
  /** `null` for the secretariat's, and for those of a non-paper's originator to all who are not to know. */
  readonly delegation: DelegationCode | null;
  /** Made for those whose paper it is. */
  readonly byOriginator: boolean;
  /** `null` to those who are told of the seat only. */
  readonly personKey: string | null;
  /** `null` once it was withdrawn. */
  readonly text: string | null;
  readonly at: Date;
  readonly correctedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** Who reads a thread. */
export const audienceOf = ({ parties }: Pick<CommentThread, 'parties'>): CommentAudience =>
  parties === null ? 'PAPER' : 'DELEGATION';
