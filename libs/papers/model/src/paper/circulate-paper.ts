import { type Actor, refuse, type Result } from '@parley/kernel';
import type { CommentDeadline } from '../deadline/deadline';
import { deadlineSet } from '../deadline/deadline-event';
import { checkDeadline } from '../deadline/set-deadline';
import { paperEvent, paperSheet, shownAgain } from '../events/paper-event';
import { type KeyedParagraph, paragraphKeys } from '../paragraphs/paragraph-keys';
import { prefixOf, type ReferencePrefix, referenceOf, unnumberedReference } from '../reference/reference';
import type { KnownPaper } from './draft-paper';
import type { Paper, PaperDecision, PaperDraft, PaperNumber, PaperRevision } from './paper';
import { mayCirculate } from './paper-gates';

/** A paper with the hash of the text in preparation, and of the one that readers hold. */
export interface ReadyPaper extends KnownPaper {
  readonly sha256: string;
  readonly presentSha256: string | null;
  /** The paragraphs that readers hold. */
  readonly presentParagraphs: readonly KeyedParagraph[];
  readonly revisionKey: string;
}

/** A circulation that was decided on and waits for its number, which the store gives last of all. */
export interface Circulation {
  readonly ready: ReadyPaper;
  readonly draft: PaperDraft;
  readonly at: Date;
  /** The series and year that a number is wanted of; `null` for a revision and for a non-paper. */
  readonly wanted: { readonly prefix: ReferencePrefix; readonly year: number } | null;
  /** Until when comments are asked for; `null` for no deadline. */
  readonly commentsBy: Date | null;
  /** None yet: they say the reference. */
  readonly events: readonly [];
}

/** A paper with the revision that it was circulated in. */
export interface CirculatedPaper extends PaperDecision {
  readonly revision: PaperRevision;
  readonly deadline: CommentDeadline | null;
}

/**
 * Decides to circulate the text in preparation to the paper's audience (papers): who speaks for the seat, or the secretariat
 * with its leave. A revision that says the same as the one before is refused.
 */
export const decideCirculation = (
  ready: ReadyPaper,
  { commentsBy }: { readonly commentsBy: Date | null },
  actor: Actor,
  now: Date,
): Result<Circulation> => {
  const refusal = mayCirculate(actor, ready);
  if (refusal !== null) return refusal;
  const { paper, draft } = ready;
  if (draft === null || ready.sha256 === ready.presentSha256)
    return refuse('STATE', {
      en: 'This text is the one that is circulated already. Change it first.',
      fr: 'Ce texte est celui qui est déjà diffusé. Modifiez-le d’abord.',
    });
  const wrong = commentsBy === null ? null : checkDeadline(commentsBy, now);
  if (wrong !== null) return wrong;
  const prefix = paper.number === null ? prefixOf(paper.kind) : null;
  const wanted = prefix === null ? null : { prefix, year: now.getUTCFullYear() };
  return { ready, draft, at: now, wanted, commentsBy, events: [] };
};

const numbered = ({ ready, wanted }: Circulation, number: number | null): PaperNumber | null =>
  wanted === null || number === null ? ready.paper.number : { ...wanted, number };

/**
 * Carries a circulation out under the number that it got: the text is frozen with its hash, and everybody is told whom the
 * label allows. The first one is the paper itself, those after it REV1, REV2 …
 */
export const circulate = (circulation: Circulation, given: number | null): CirculatedPaper => {
  const { ready, draft: held, at } = circulation;
  const before = ready.paper;
  const number = numbered(circulation, given);
  const revisionNumber = before.revision === null ? 0 : before.revision + 1;
  const reference = number === null ? null : referenceOf(number, revisionNumber);
  const paper: Paper = {
    ...before,
    title: held.title,
    state: 'CIRCULATED',
    version: before.version + 1,
    number,
    reference,
    revision: revisionNumber,
    circulatedAt: at,
  };
  const revision: PaperRevision = {
    ...{ key: ready.revisionKey, paperKey: paper.key, number: revisionNumber },
    reference: reference ?? unnumberedReference(revisionNumber),
    title: held.title,
    ...{ markdown: held.markdown, html: held.html, paragraphs: held.paragraphs },
    ...{ sha256: ready.sha256, circulatedAt: at },
    keys: paragraphKeys(ready.presentParagraphs, held.paragraphs, revisionNumber),
  };
  const draft: PaperDraft = { ...held, stage: null, cleared: false, version: held.version + 1 };
  const { key, sha256 } = revision;
  const told = {
    key,
    number: revisionNumber,
    reference: revision.reference,
    sha256,
    circulatedAt: at.toISOString(),
  };
  const circulated = paperEvent('paper.circulated', paper, { paper: paperSheet(paper), revision: told });
  const { commentsBy } = circulation;
  const deadline = commentsBy === null ? null : { revisionKey: key, commentsBy, reason: null, setAt: at };
  const set = deadline === null ? [] : [deadlineSet(paper, deadline, null)];
  const events = [circulated, ...shownAgain(ready.places, paper), ...set];
  return { paper, draft, revision, deadline, events };
};
