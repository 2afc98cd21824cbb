import { type Actor, isRefusal, notFound, refuse, type Refusal, type Result } from '@parley/kernel';
import { checkOptionalText, checkText } from '@parley/sessions/model';
import { correctionSheet, notesEvent, notesSheet } from '../events/notes-event';
import type { Correction, MeetingNotes, NotesDecision, NotesFile } from './notes';
import { mayApprove, mayBegin, mayPropose, mayRelease, mayResolve } from './notes-gates';

const LONGEST_PARAGRAPH = 10_000;
const LONGEST_REASON = 2_000;

const decided = (notes: MeetingNotes, part: Partial<NotesDecision>): NotesDecision => ({
  notes,
  correction: null,
  replaces: null,
  events: [],
  ...part,
});

const step = (
  file: NotesFile,
  type: 'notes.begun' | 'notes.released' | 'notes.approved',
  notes: MeetingNotes,
): NotesDecision =>
  decided(notes, { events: [notesEvent(type, file.item, notes, { notes: notesSheet(notes) })] });

const correctionStep = (
  file: NotesFile & { readonly notes: MeetingNotes },
  type: 'notes.correction-proposed' | 'notes.correction-resolved',
  correction: Correction,
  replaces: NotesDecision['replaces'] = null,
): NotesDecision => {
  const data = { itemKey: correction.itemKey, correction: correctionSheet(correction) };
  return decided(file.notes, {
    correction,
    replaces,
    events: [notesEvent(type, file.item, file.notes, data, correction.key)],
  });
};

const withNotes = (file: NotesFile): (NotesFile & { readonly notes: MeetingNotes }) | Refusal => {
  const { notes } = file;
  return notes === null ? notFound() : { ...file, notes };
};

/** Begins the notes of an item, in a document with this key; what has been begun is left as it is. */
export const beginNotes = (file: NotesFile, documentKey: string, actor: Actor): Result<NotesDecision> => {
  const refusal = mayBegin(actor, file);
  if (refusal !== null) return refusal;
  if (file.notes !== null) return decided(file.notes, {});
  const fresh = { state: 'DRAFTING', releasedAt: null, approvedAt: null, sha256: null } as const;
  return step(file, 'notes.begun', { itemKey: file.item.key, documentKey, ...fresh });
};

/** Releases the notes for corrections, under the label of their item. */
export const releaseNotes = (file: NotesFile, actor: Actor, now: Date): Result<NotesDecision> => {
  const held = withNotes(file);
  if (isRefusal(held)) return held;
  return (
    mayRelease(actor, file) ??
    step(file, 'notes.released', { ...held.notes, state: 'RELEASED', releasedAt: now })
  );
};

/** What is proposed: the paragraph by number and as its author reads it, and how it should read. */
export interface CorrectionInput {
  readonly paragraph: number;
  readonly quoted: string;
  readonly text: string;
  readonly reason?: string | null;
}

const moved = (): Refusal =>
  refuse('CONFLICT', {
    en: 'The paragraph reads differently by now. Read it again, then repeat your proposal or answer.',
    fr: 'Le paragraphe se lit autrement à présent. Relisez-le, puis refaites votre proposition ou votre réponse.',
  });

/** Proposes a correction for the actor's delegation; refused where the paragraph reads differently by now. */
export const proposeCorrection = (
  file: NotesFile,
  key: string,
  input: CorrectionInput,
  actor: Actor,
  now: Date,
): Result<NotesDecision> => {
  const held = withNotes(file);
  if (isRefusal(held)) return held;
  const refusal = mayPropose(actor, file);
  const { delegation, personId } = actor;
  if (refusal !== null || delegation === null || personId === null) return refusal ?? notFound();
  if (file.paragraphs[input.paragraph - 1] !== input.quoted.trim()) return moved();
  const text = checkText(input.text, LONGEST_PARAGRAPH, 'text');
  const reason = checkOptionalText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(text)) return text;
  if (isRefusal(reason)) return reason;
  const { paragraph } = input;
  return correctionStep(held, 'notes.correction-proposed', {
    ...{ key, itemKey: held.notes.itemKey, paragraph, quoted: input.quoted.trim(), text, reason },
    ...{
      delegation,
      proposedBy: personId,
      proposedAt: now,
      state: 'PROPOSED',
      resolvedAt: null,
      answer: null,
    },
  });
};

/** Where a correction's paragraph is now: at its number, or where alone it reads so; `undefined` where it is nowhere. */
const placeOf = ({ paragraph, quoted }: Correction, paragraphs: readonly string[]): number | undefined => {
  if (paragraphs[paragraph - 1] === quoted) return paragraph;
  const places = paragraphs.flatMap((text, at) => (text === quoted ? [at + 1] : []));
  return places.length === 1 ? places[0] : undefined;
};

const accepted = (
  file: NotesFile & { readonly notes: MeetingNotes },
  correction: Correction,
): Result<NotesDecision> => {
  const paragraph = placeOf(correction, file.paragraphs);
  if (paragraph === undefined) return moved();
  const replaces = { paragraph, text: correction.text };
  return correctionStep(file, 'notes.correction-resolved', { ...correction, state: 'ACCEPTED' }, replaces);
};

/** Accepts a correction, which thereby stands in the text, or rejects it. */
export const resolveCorrection = (
  file: NotesFile,
  input: { readonly key: string; readonly accept: boolean; readonly answer?: string | null },
  actor: Actor,
  now: Date,
): Result<NotesDecision> => {
  const held = withNotes(file);
  if (isRefusal(held)) return held;
  const refusal = mayResolve(actor, file);
  if (refusal !== null) return refusal;
  const known = file.corrections.find(({ key }) => key === input.key);
  if (known === undefined) return notFound();
  if (known.state !== 'PROPOSED')
    return refuse('STATE', {
      en: 'This correction has its answer already.',
      fr: 'Cette correction a déjà reçu une réponse.',
    });
  const answer = checkOptionalText(input.answer, LONGEST_REASON, 'answer');
  if (isRefusal(answer)) return answer;
  const answered = { ...known, resolvedAt: now, answer };
  return input.accept
    ? accepted(held, answered)
    : correctionStep(held, 'notes.correction-resolved', { ...answered, state: 'REJECTED' });
};

/** Approves the notes as they are stored: the text is frozen with its hash, and nobody writes any more. */
export const approveNotes = (file: NotesFile, actor: Actor, now: Date): Result<NotesDecision> => {
  const held = withNotes(file);
  if (isRefusal(held)) return held;
  const refusal = mayApprove(actor, file);
  if (refusal !== null) return refusal;
  const { sha256 } = file.whole;
  return step(file, 'notes.approved', { ...held.notes, state: 'APPROVED', approvedAt: now, sha256 });
};
