import { type Actor, refuse, type Result } from '@parley/kernel';
import type { CommentDeadline } from '../deadline/deadline';
import { deadlineSet } from '../deadline/deadline-event';
import { checkDeadline } from '../deadline/set-deadline';
import { paperEvent, paperSheet, shownAgain } from '../events/paper-event';
import type { Origin } from '../origin/origin-statement';
import { type KeyedParagraph, paragraphKeys } from '../paragraphs/paragraph-keys';
import { prefixOf, referenceOf, suffixedReference, unnumberedReference } from '../reference/reference';
import type { ReferencePrefix } from '../reference/reference';
import type { KnownPaper } from './draft-paper';
import type { Paper, PaperDecision, PaperDraft, PaperNumber, PaperRevision } from './paper';
import { mayCirculate } from './paper-gates';

/** Who originated a non-paper, with the hash of the statement that says it. */
export interface SealedOrigin {
  readonly origin: Origin;
  readonly commitment: string;
}

/** A paper with the hash of the text in preparation, and of the one that readers hold. */
export interface ReadyPaper extends KnownPaper {
  readonly sha256: string;
  readonly presentSha256: string | null;
  readonly presentKey: string | null;
  /** How many revisions of the first text there are, and how many corrigenda. */
  readonly suffixes: { readonly revisions: number; readonly corrigenda: number };
  /** The paragraphs that readers hold. */
  readonly presentParagraphs: readonly KeyedParagraph[];
  readonly revisionKey: string;
  /** Sealed before it is known whether it is needed: what is random comes from outside. */
  readonly sealed: SealedOrigin;
}

/** What a number is wanted of: a series and year, or the addenda of a paper. None for a later text, nor for a non-paper. */
export type WantedNumber =
  { readonly prefix: ReferencePrefix; readonly year: number } | { readonly parentKey: string };

/** A circulation that was decided on and waits for its number, which the store gives last of all. */
export interface Circulation {
  readonly ready: ReadyPaper;
  readonly draft: PaperDraft;
  readonly at: Date;
  readonly wanted: WantedNumber | null;
  /** Until when comments are asked for; `null` for no deadline. */
  readonly commentsBy: Date | null;
  /** None yet: they say the reference. */
  readonly events: readonly [];
}

/** A paper with the revision that it was circulated in. */
export interface CirculatedPaper extends PaperDecision {
  readonly revision: PaperRevision;
  readonly deadline: CommentDeadline | null;
  /** Of a non-paper that is circulated for the first time. */
  readonly origin: SealedOrigin | null;
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
  return { ready, draft, at: now, wanted: wantedOf(paper, now), commentsBy, events: [] };
};

const wantedOf = ({ kind, number, parent, circulatedAt }: Paper, now: Date): WantedNumber | null => {
  if (parent !== null) return { parentKey: parent.key };
  const prefix = number === null && circulatedAt === null ? prefixOf(kind) : null;
  return prefix === null ? null : { prefix, year: now.getUTCFullYear() };
};

const numbered = ({ ready, wanted }: Circulation, given: number | null): PaperNumber | null =>
  wanted === null || given === null || !('prefix' in wanted)
    ? ready.paper.number
    : { ...wanted, number: given };

interface Referenced {
  readonly number: PaperNumber | null;
  readonly addendum: number | null;
  /** The text that it corrects. */
  readonly corrects: string | null;
  readonly reference: string;
}

/** What the text is called: the paper itself, its ADD1, its COR1 or its REV1. */
const referenced = (circulation: Circulation, given: number | null): Referenced => {
  const { ready, draft } = circulation;
  const { paper, suffixes, presentKey } = ready;
  const number = numbered(circulation, given);
  const plain = { number, addendum: null, corrects: null };
  if (paper.parent !== null && given !== null) {
    return { ...plain, addendum: given, reference: suffixedReference(paper.parent.number, 'ADD', given) };
  }
  if (draft.corrects === true && presentKey !== null) {
    const reference = suffixedReference(number, 'COR', suffixes.corrigenda + 1);
    return { ...plain, corrects: presentKey, reference };
  }
  const revision = presentKey === null ? 0 : suffixes.revisions + 1;
  return {
    ...plain,
    reference: number === null ? unnumberedReference(revision) : referenceOf(number, revision),
  };
};

/**
 * Carries a circulation out under the number that it got: the text is frozen with its hash, and everybody is told whom the
 * label allows. The first one is the paper itself, those after it REV1, REV2 … or, where they correct it, COR1, COR2 …
 */
export const circulate = (circulation: Circulation, given: number | null): CirculatedPaper => {
  const { ready, draft: held, at } = circulation;
  const before = ready.paper;
  const { number, addendum, corrects, reference } = referenced(circulation, given);
  const count = before.revision === null ? 0 : before.revision + 1;
  const paper: Paper = {
    ...before,
    ...{ title: held.title, state: 'CIRCULATED', version: before.version + 1, number, addendum },
    // A text goes on being called what it was when it is corrected.
    reference: before.kind === 'NON_PAPER' ? null : corrects === null ? reference : before.reference,
    ...{ revision: count, circulatedAt: at },
  };
  const revision: PaperRevision = {
    ...{ key: ready.revisionKey, paperKey: paper.key, number: count, reference, title: held.title, corrects },
    ...{ markdown: held.markdown, html: held.html, paragraphs: held.paragraphs },
    ...{ sha256: ready.sha256, circulatedAt: at },
    keys: paragraphKeys(ready.presentParagraphs, held.paragraphs, count),
  };
  const draft: PaperDraft = {
    ...held,
    ...{ stage: null, cleared: false, corrects: false, version: held.version + 1 },
  };
  const { key, sha256 } = revision;
  const told = { key, number: count, reference, corrects, sha256, circulatedAt: at.toISOString() };
  const origin = before.kind === 'NON_PAPER' && before.circulatedAt === null ? ready.sealed : null;
  const circulated = paperEvent('paper.circulated', paper, {
    ...{ paper: paperSheet(paper), revision: told },
    ...(origin === null ? {} : { originCommitment: origin.commitment }),
  });
  const { commentsBy } = circulation;
  const deadline = commentsBy === null ? null : { revisionKey: key, commentsBy, reason: null, setAt: at };
  const set = deadline === null ? [] : [deadlineSet(paper, deadline, null)];
  const events = [circulated, ...shownAgain(ready.places, paper), ...set];
  return { paper, draft, revision, deadline, origin, events };
};
