import {
  type Actor,
  conflict,
  isRefusal,
  type Label,
  type Language,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkLabel, isDelegate, type LabelInput } from '@parley/delegations/model';
import { checkText, paperCeiling, type SessionState } from '@parley/sessions/model';
import { draftEvent, paperEvent, type PaperPlace, paperSheet, shownAgain } from '../events/paper-event';
import { tooIntricate } from '../markdown/canonical';
import type { Paper, PaperDecision, PaperDraft, PaperFile, PaperKind, SetText } from './paper';
import { mayDraft, mayRevise } from './paper-gates';

/** Characters of a paper's title. */
export const LONGEST_TITLE = 200;

/** A paper as the API takes it in; its text is checked and set beforehand. */
export interface PaperInput {
  readonly title: string;
  readonly kind: PaperKind;
  readonly language: Language;
  readonly label: LabelInput;
}

/** Where a new paper is to go; `null` for nowhere yet. */
export interface Destination {
  readonly sessionKey: string;
  readonly sessionState: SessionState;
  /** Of the session, or of the item where one is named. */
  readonly label: Label;
  readonly place: PaperPlace | null;
}

/** What a new paper is made from. */
export interface NewPaper {
  readonly key: string;
  /** The text as canonical Markdown, set; a refusal for one that cannot be, `null` for one that takes too long. */
  readonly text: Result<SetText> | null;
  readonly destination: Destination | null;
}

const checkDestination = (destination: Destination | null, label: Label): Refusal | null => {
  if (destination === null) return null;
  if (destination.sessionState === 'CANCELLED')
    return refuse('STATE', {
      en: 'This session was called off. Choose another one, or none for now.',
      fr: 'Cette session a été annulée. Choisissez-en une autre, ou aucune pour l’instant.',
    });
  return paperCeiling(destination.label, label, 'label.classification');
};

const checkDraft = (
  state: NewPaper,
  input: PaperInput,
  actor: Actor,
): Result<{ readonly title: string; readonly text: SetText; readonly label: Label }> => {
  const title = checkText(input.title, LONGEST_TITLE, 'title');
  if (isRefusal(title)) return title;
  const text = state.text ?? tooIntricate();
  if (isRefusal(text)) return text;
  const label = checkLabel(actor, input.label, isDelegate(actor) ? actor.delegation : null);
  if (isRefusal(label)) return label;
  return checkDestination(state.destination, label) ?? { title, text, label };
};

/**
 * Begins a paper (papers): seen by its originator's delegation and the secretariat alone. Not above the label of the session
 * that it is for, and not above what its author may read.
 */
export const draftPaper = (
  state: NewPaper,
  input: PaperInput,
  actor: Actor,
  now: Date,
): Result<PaperDecision> => {
  const refusal = mayDraft(actor, input.kind);
  if (refusal !== null) return refusal;
  const checked = checkDraft(state, input, actor);
  if (isRefusal(checked)) return checked;
  const { title, text, label } = checked;
  const { kind, language } = input;
  const paper: Paper = {
    ...{ key: state.key, kind, language, title, state: 'DRAFT', version: 1 },
    ...{ originator: label.originator, label },
    sessionKey: state.destination?.sessionKey ?? null,
    ...{ number: null, reference: null, revision: null, createdAt: now },
    ...{ parent: null, addendum: null, successor: null },
    ...{ circulatedAt: null, withdrawnAt: null, withdrawReason: null },
  };
  const draft: PaperDraft = { ...text, title, stage: 'DRAFT', cleared: false, version: 1 };
  const place = state.destination?.place ?? null;
  const drafted = paperEvent('paper.drafted', paper, { paper: paperSheet(paper), version: draft.version });
  return { paper, draft, events: [drafted, ...shownAgain(place === null ? [] : [place], paper)] };
};

/** A paper with all that a change of it may rest on. */
export interface KnownPaper extends PaperFile {
  /** Where it stands on agendas, also out of the author's sight. */
  readonly places: readonly PaperPlace[];
  /** There where the draft was written live and is not stored yet as it stands; `refusal`: it cannot be, and why. */
  readonly ahead?: { readonly refusal: Refusal | null };
}

/**
 * Changes the text in preparation, naming the version that was seen; also begins the next revision of what is circulated.
 * What was submitted is a draft again and has to be submitted anew.
 */
export const revisePaper = (
  state: KnownPaper & { readonly text: Result<SetText> | null },
  input: { readonly version: number; readonly title?: string | null },
  actor: Actor,
): Result<PaperDecision> => {
  const refusal = mayRevise(actor, state);
  if (refusal !== null) return refusal;
  const { paper: before, draft: held } = state;
  if (held === null) return refusal ?? conflict(before.version);
  if (input.version !== held.version) return conflict(held.version);
  const title = checkText(input.title ?? held.title, LONGEST_TITLE, 'title');
  if (isRefusal(title)) return title;
  const text = state.text ?? tooIntricate();
  if (isRefusal(text)) return text;
  const draft: PaperDraft = { ...text, title, stage: 'DRAFT', cleared: false, version: held.version + 1 };
  const events = [draftEvent('paper.revised', before, { title, version: draft.version })];
  if (before.circulatedAt !== null) return { paper: before, draft, events };
  const paper: Paper = { ...before, title, state: 'DRAFT', version: before.version + 1 };
  return { paper, draft, events: [...events, ...shownAgain(state.places, paper)] };
};
