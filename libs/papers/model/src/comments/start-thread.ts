import {
  type Actor,
  type ForumEvent,
  isRefusal,
  notFound,
  partyOf,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { laterText, noSuchParagraph } from '../amendments/amendment-wording';
import type { PresentText } from '../amendments/collisions';
import type { NumberedParagraph, Paper } from '../paper/paper';
import { isOwn } from '../paper/paper-gates';
import type { Anchor, CommentAudience, CommentThread, PaperComment } from './comment';
import { commentEvent, commentSheet, threadSheet } from './comment-event';
import { type CommentedPaper, mayComment, mayCommentOnDraft } from './comment-gates';
import { draftIsPrivate, noSuchPassage } from './comment-wording';
import { startsOf } from './find-passage';

const LONGEST_COMMENT = 4000;
const LONGEST_PARAGRAPH = 100_000;

/** A comment as it is begun. */
export interface ThreadInput {
  readonly paragraph: string;
  readonly quote: string | null;
  readonly occurrence: number | null;
  /** All words of the paragraph as they were seen, of a text that is being written. */
  readonly seen: string | null;
  readonly audience: CommentAudience;
  readonly text: string;
}

/** What a new thread is decided on. */
export interface ThreadGround extends CommentedPaper {
  readonly key: string;
  /** The circulated text that was named; `null` for the text in preparation. */
  readonly revisionKey: string | null;
  /** The one that is with everybody. */
  readonly present: PresentText | null;
  /** Paragraphs of the text in preparation. */
  readonly prepared: readonly NumberedParagraph[];
}

/** A thread and what was said in it now. */
export interface CommentDecision {
  readonly paper: Paper;
  readonly thread: CommentThread;
  readonly comment: PaperComment;
  readonly events: readonly ForumEvent[];
}

/** What is said, in 1 to 4,000 characters. */
export const checkComment = (text: string): Result<string> => checkText(text, LONGEST_COMMENT, 'text');

const anchorIn = (
  paragraph: { readonly key: string | null; readonly number: string; readonly text: string },
  { quote, occurrence }: ThreadInput,
): Result<Anchor> => {
  const anchor = {
    ...{ paragraphKey: paragraph.key, paragraph: paragraph.number, words: paragraph.text },
    ...{ quote: null, occurrence: 1 },
  };
  if (quote === null || quote === '') return anchor;
  const place = occurrence ?? 1;
  return startsOf(paragraph.text, quote)[place - 1] === undefined
    ? noSuchPassage()
    : { ...anchor, quote, occurrence: place };
};

const wordsSeen = (input: ThreadInput): Result<string> =>
  input.seen !== null && input.seen.length <= LONGEST_PARAGRAPH
    ? input.seen
    : refuse(
        'INVALID',
        {
          en: 'This paragraph is too long to comment on.',
          fr: 'Ce paragraphe est trop long pour être commenté.',
        },
        'seen',
      );

// What is being written is stored a little later than it is seen: what was seen holds.
const inDraft = ({ prepared }: ThreadGround, input: ThreadInput): Result<Anchor> => {
  const number = input.paragraph.trim();
  const stored = prepared.find((paragraph) => paragraph.number === number);
  if (input.seen === null)
    return stored === undefined ? noSuchParagraph() : anchorIn({ ...stored, key: null }, input);
  const text = wordsSeen(input);
  return isRefusal(text) ? text : anchorIn({ key: null, number: number.slice(0, 40), text }, input);
};

const inPresent = ({ present }: ThreadGround, input: ThreadInput): Result<Anchor> => {
  const paragraph = present?.paragraphs.find(({ number }) => number === input.paragraph.trim());
  return paragraph === undefined ? noSuchParagraph() : anchorIn(paragraph, input);
};

const mayStart = (ground: ThreadGround, { audience }: ThreadInput, actor: Actor): Refusal | null => {
  if (ground.revisionKey === null)
    return mayCommentOnDraft(actor, ground) ?? (audience === 'DELEGATION' ? null : draftIsPrivate());
  return (
    mayComment(actor, ground.paper, audience) ??
    (ground.revisionKey === ground.present?.key ? null : laterText())
  );
};

/** A comment by an actor, as it is made. */
export const saidBy = (
  actor: Actor,
  paper: Paper,
  said: { readonly key: string; readonly threadKey: string; readonly text: string; readonly at: Date },
): PaperComment => ({
  ...said,
  delegation: actor.delegation,
  byOriginator: isOwn(actor, paper),
  personKey: actor.personId,
  ...{ correctedAt: null, withdrawnAt: null },
});

/** Begins a thread on a passage of a text (papers): of the circulated one, or of the text in preparation. */
export const startThread = (
  ground: ThreadGround,
  input: ThreadInput,
  actor: Actor,
  now: Date,
): Result<CommentDecision> => {
  const refusal = mayStart(ground, input, actor);
  if (refusal !== null) return refusal;
  const anchor = ground.revisionKey === null ? inDraft(ground, input) : inPresent(ground, input);
  if (isRefusal(anchor)) return anchor;
  const text = checkComment(input.text);
  if (isRefusal(text)) return text;
  const party = partyOf(actor);
  if (party === null) return notFound();
  const { key, paper, revisionKey } = ground;
  const parties = input.audience === 'PAPER' ? null : [party];
  const thread: CommentThread = {
    ...anchor,
    ...{ key, paperKey: paper.key, revisionKey, parties, startedAt: now, resolvedAt: null },
  };
  const comment = saidBy(actor, paper, { key, threadKey: key, text, at: now });
  const told = { thread: threadSheet(thread), comment: commentSheet(paper, thread, comment) };
  const about = { paper, thread, veiled: comment.byOriginator };
  return { paper, thread, comment, events: [commentEvent('paper.commented', about, told)] };
};
