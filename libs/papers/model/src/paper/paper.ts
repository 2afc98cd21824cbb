import type { DelegationCode, Label, Language } from '@parley/kernel';
import type { Decision } from '@parley/delegations/model';
import type { Sides } from '../alternatives/alternative-mark';
import type { ReferencePrefix } from '../reference/reference';

/** Kinds of paper (papers). A non-paper has no author that readers are told of, and no number. */
export const PAPER_KINDS = [
  'POSITION_PAPER',
  'NON_PAPER',
  'WORKING_PAPER',
  'DRAFT_DECISION',
  'DECISION_SHEET',
  'SUMMARY_RECORD',
  'AGENDA',
  'NOTICE',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** DRAFT → SUBMITTED → CIRCULATED → SUPERSEDED | WITHDRAWN (papers). */
export const PAPER_STATES = ['DRAFT', 'SUBMITTED', 'CIRCULATED', 'SUPERSEDED', 'WITHDRAWN'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** Languages in which a paper may be written; it is stored in its own. */
export const PAPER_LANGUAGES = ['EN', 'FR', 'JA', 'KO'] as const satisfies readonly Language[];

/** A number, given once: the first circulation gives it, revisions keep it. */
export interface PaperNumber {
  readonly prefix: ReferencePrefix;
  readonly year: number;
  readonly number: number;
}

/** The paper that an addendum is added to: whoever sees the one sees the other. */
export interface ParentPaper {
  readonly key: string;
  readonly state: PaperState;
  /** `null` for a non-paper's. */
  readonly number: PaperNumber | null;
}

/** The paper that took the place of a superseded one. */
export interface Successor {
  readonly key: string;
  readonly reference: string | null;
  readonly title: string;
}

/** A paper as its readers know it; what is in preparation is its draft. */
export interface Paper {
  readonly key: string;
  readonly kind: PaperKind;
  readonly language: Language;
  /** Of the present revision; before the first, of the draft. */
  readonly title: string;
  readonly state: PaperState;
  /** Raised by what readers see happen to it. */
  readonly version: number;
  /** `null` for the secretariat's, and for a non-paper to those who are not told. */
  readonly originator: DelegationCode | null;
  /** As declared; who sees the paper is `paperLabel(paper)`. */
  readonly label: Label;
  /** The session that it is for. */
  readonly sessionKey: string | null;
  readonly number: PaperNumber | null;
  /** Of an addendum; `null` for a paper of its own. */
  readonly parent: ParentPaper | null;
  /** 1 for ADD1; given at circulation. */
  readonly addendum: number | null;
  /** What took its place; `null` while nothing has. */
  readonly successor: Successor | null;
  /** Of the present revision, also once a corrigendum has corrected it; `null` for a non-paper and before circulation. */
  readonly reference: string | null;
  /** Counts the circulated texts, revisions and corrigenda alike, from 0; `null` before the first. */
  readonly revision: number | null;
  readonly createdAt: Date;
  /** When the present revision was circulated. */
  readonly circulatedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawReason: string | null;
}

/** A numbered paragraph of a text: `3`, `3(a)`, `3(a)(i)`, or an alternative to one: `3 bis`. */
export interface NumberedParagraph {
  readonly number: string;
  readonly text: string;
  /** Of an alternative: who wants it in, and who out. */
  readonly sides?: Sides;
}

/** A text in Markdown with what follows from it: its numbered paragraphs, and how it is shown. */
export interface SetText {
  readonly markdown: string;
  readonly html: string;
  readonly paragraphs: readonly NumberedParagraph[];
}

/** The text in preparation, seen by the originator's delegation and the secretariat. */
export interface PaperDraft extends SetText {
  readonly title: string;
  /** `null` while nothing is in preparation. */
  readonly stage: 'DRAFT' | 'SUBMITTED' | null;
  /** Submitted as a corrigendum: it corrects errors of the present text, and is no revision of it. */
  readonly corrects?: boolean;
  /** Submitted by one who speaks for the seat, so that the secretariat may circulate it. */
  readonly cleared: boolean;
  /** Raised by every change; an edit names the one it saw. */
  readonly version: number;
}

/** A paper with its draft; `null` where the draft is out of sight. */
export interface PaperFile {
  readonly paper: Paper;
  readonly draft: PaperDraft | null;
}

/** A text as circulated: it never changes again, and its hash says which it is. */
export interface PaperRevision extends SetText {
  readonly key: string;
  readonly paperKey: string;
  readonly number: number;
  /** Of a non-paper: NON-PAPER, without a number. */
  readonly reference: string;
  readonly title: string;
  /** SHA-256 of the canonical Markdown in UTF-8, in lower-case hex. */
  readonly sha256: string;
  readonly circulatedAt: Date;
  /** Of a corrigendum: the text that it corrects. */
  readonly corrects: string | null;
  /** Identities of its paragraphs, in their order. */
  readonly keys: readonly string[];
}

/** The paper as it stands afterwards. */
export interface PaperDecision extends Decision {
  readonly paper: Paper;
  /** As it stands afterwards; `null` where it did not change. */
  readonly draft: PaperDraft | null;
}
