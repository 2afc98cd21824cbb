import type { ForumEvent } from '@parley/kernel';
import { type AgendaItem, isoOf, type Told, type Wire } from '@parley/sessions/model';
import { type Correction, labelOfNotes, type MeetingNotes } from '../notes/notes';

/** Notes as events and screens hold them: where they stand, never their text. */
export type NotesSheet = Wire<MeetingNotes>;
/** A correction as events and screens hold it; which person proposed it stays with the delegation. */
export type CorrectionSheet = Omit<Wire<Correction>, 'proposedBy'>;

export const notesSheet = (notes: MeetingNotes): NotesSheet => ({
  itemKey: notes.itemKey,
  documentKey: notes.documentKey,
  state: notes.state,
  releasedAt: isoOf(notes.releasedAt),
  approvedAt: isoOf(notes.approvedAt),
  sha256: notes.sha256,
});

export const correctionSheet = (correction: Correction): CorrectionSheet => ({
  key: correction.key,
  itemKey: correction.itemKey,
  paragraph: correction.paragraph,
  quoted: correction.quoted,
  text: correction.text,
  reason: correction.reason,
  delegation: correction.delegation,
  proposedAt: correction.proposedAt.toISOString(),
  state: correction.state,
  resolvedAt: isoOf(correction.resolvedAt),
  answer: correction.answer,
});

/** What each event of the notes carries. */
export interface NotesEventData {
  readonly 'notes.begun': { readonly notes: NotesSheet };
  readonly 'notes.released': { readonly notes: NotesSheet };
  readonly 'notes.approved': { readonly notes: NotesSheet };
  readonly 'notes.correction-proposed': { readonly itemKey: string; readonly correction: CorrectionSheet };
  readonly 'notes.correction-resolved': { readonly itemKey: string; readonly correction: CorrectionSheet };
}

/** What happens to notes of the meeting. */
export const NOTES_EVENT_TYPES = [
  'notes.begun',
  'notes.released',
  'notes.approved',
  'notes.correction-proposed',
  'notes.correction-resolved',
] as const satisfies readonly (keyof NotesEventData)[];
export type NotesEventType = (typeof NOTES_EVENT_TYPES)[number];

/** An event of the notes: its type tells what its data are. */
export type NotesEvent = {
  [T in NotesEventType]: Omit<Told, 'type' | 'data'> & { readonly type: T; readonly data: NotesEventData[T] };
}[NotesEventType];

/** Tells the events of notes from all others by their type. */
export const isNotesEvent = (event: Told | NotesEvent): event is NotesEvent =>
  NOTES_EVENT_TYPES.some((type) => type === event.type);

/** An event about notes under their label, or about one correction. */
export const notesEvent = <T extends NotesEventType>(
  type: T,
  item: Pick<AgendaItem, 'key' | 'sessionKey' | 'label'>,
  notes: MeetingNotes,
  data: NotesEventData[T],
  correctionKey?: string,
): ForumEvent => ({
  type,
  subject:
    correctionKey === undefined
      ? { type: 'AgendaItem', key: item.key }
      : { type: 'NotesCorrection', key: correctionKey },
  sessionKey: item.sessionKey,
  label: labelOfNotes(item, notes),
  data: { ...data },
});

/** The notes of one item as a screen holds them. */
export interface NotesView {
  readonly notes: NotesSheet;
  readonly corrections: Readonly<Record<string, CorrectionSheet>>;
}
/** The notes of a session by item. */
export type AllNotesView = Readonly<Record<string, NotesView>>;

/** Brings a screen's copy of a session's notes up to date by one event of that session. */
export const applyNotesEvent = (view: AllNotesView, event: Told): AllNotesView => {
  if (event.type === 'session.retracted') return {};
  if (event.type === 'item.retracted')
    return Object.fromEntries(Object.entries(view).filter(([key]) => key !== event.subject.key));
  if (!isNotesEvent(event)) return view;
  if ('notes' in event.data) {
    const { notes } = event.data;
    return { ...view, [notes.itemKey]: { corrections: {}, ...view[notes.itemKey], notes } };
  }
  const { itemKey, correction } = event.data;
  const known = view[itemKey];
  if (known === undefined) return view;
  const corrections = { ...known.corrections, [correction.key]: correction };
  return { ...view, [itemKey]: { ...known, corrections } };
};
