import type {
  Confidence,
  Credibility,
  NoteInput,
  Reliability,
  Tlp,
  WholeNoteFragment,
} from '@parley/api-client';
import type { Place } from '@parley/awareness/model';
import { type LabelDraft, labelInput, OPEN_LABEL } from '@parley/ui';
import { placeOf } from '../words/place-of-note';

/** A label with the mark that says how its readers may pass it on. */
export interface NoteLabelDraft extends LabelDraft {
  readonly tlp: Tlp | null;
}

/** A note as the form holds it. */
export interface NoteDraft {
  readonly title: string;
  readonly body: string;
  readonly topic: string;
  /** Instants in UTC; `null` while none is set. */
  readonly observedFrom: string | null;
  readonly observedTo: string | null;
  readonly place: Place | null;
  readonly placeName: string;
  readonly area: string;
  readonly country: string;
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
  readonly likelihood: string;
  readonly confidence: Confidence | null;
  readonly hybridDomains: readonly string[];
  readonly baselineRequirements: readonly string[];
  readonly techniques: readonly { readonly id: string; readonly name: string }[];
  /** One on each line. */
  readonly sources: string;
  readonly editors: readonly string[];
  readonly label: NoteLabelDraft;
  /** Whether readers may see who else reads it; asked of a new note alone. */
  readonly showsReaders: boolean;
}

/** What a new note begins with: the grades that claim nothing. */
export const newNoteDraft = (): NoteDraft => ({
  ...{ title: '', body: '', topic: 'maritime_activity', observedFrom: null, observedTo: null },
  ...{ place: null, placeName: '', area: '', country: '', reliability: 'F', credibility: 'SIX' },
  ...{ likelihood: '', confidence: null, hybridDomains: [], baselineRequirements: [], techniques: [] },
  ...{ sources: '', editors: [], label: { ...OPEN_LABEL, tlp: null }, showsReaders: false },
});

/** What the change of a note begins with: all that it says. */
export const draftOfNote = (note: WholeNoteFragment): NoteDraft => ({
  ...{ title: note.title, body: note.body, topic: note.topic, observedFrom: note.observedFrom },
  observedTo: note.observedTo === note.observedFrom ? null : note.observedTo,
  ...{ place: placeOf(note), placeName: note.placeName ?? '', area: note.area?.code ?? '' },
  country: note.country ?? '',
  ...{ reliability: note.reliability, credibility: note.credibility, likelihood: note.likelihood ?? '' },
  ...{ confidence: note.confidence ?? null, hybridDomains: note.hybridDomains },
  ...{ baselineRequirements: note.baselineRequirements, techniques: note.techniques },
  ...{ sources: note.sources.join('\n'), editors: note.editors.map(({ code }) => code) },
  label: { ...note.label, tlp: note.label.tlp ?? null },
  showsReaders: false,
});

/** The label as a mutation takes it. */
export const noteLabelInput = (label: NoteLabelDraft) => ({ ...labelInput(label), tlp: label.tlp });

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The draft as the mutations take it. */
export const noteInput = (draft: NoteDraft, tearLineOf: string | null): NoteInput => ({
  ...{ title: draft.title, body: draft.body, topic: draft.topic },
  observedFrom: draft.observedFrom ?? '',
  observedTo: draft.observedTo,
  ...{ place: draft.place, placeName: given(draft.placeName), area: given(draft.area) },
  country: given(draft.country),
  reliability: draft.reliability ?? 'F',
  credibility: draft.credibility ?? 'SIX',
  ...{ likelihood: given(draft.likelihood), confidence: draft.confidence },
  hybridDomains: [...draft.hybridDomains],
  baselineRequirements: [...draft.baselineRequirements],
  disarmTechniques: draft.techniques.map(({ id }) => id),
  sources: draft.sources.split('\n').flatMap((line) => given(line) ?? []),
  editors: [...draft.editors],
  label: noteLabelInput(draft.label),
  showsReaders: draft.showsReaders,
  ...(tearLineOf === null ? {} : { tearLineOf }),
});

/** The draft as a change takes it: its text is written apart. */
export const changeInput = (draft: NoteDraft): NoteInput => ({ ...noteInput(draft, null), body: null });
