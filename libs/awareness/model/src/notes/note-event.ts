import type { ForumEvent } from '@parley/kernel';
import type { NoteLinkSheet } from '../links/note-link';
import type { ReleaseSheet } from '../release/release-request';
import type { Assessment, Note } from './note';

/** A note as events and screens hold it; instants are RFC 3339 text. */
export type NoteSheet = Readonly<
  Omit<
    Note,
    | 'label'
    | 'html'
    | 'observedFrom'
    | 'observedTo'
    | 'createdAt'
    | 'changedAt'
    | 'withdrawnAt'
    | 'tearLineOf'
    | 'box'
    | 'showsReaders'
  > & {
    observedFrom: string;
    observedTo: string;
    createdAt: string;
    changedAt: string;
    withdrawnAt: string | null;
    /** That there is a fuller note, and never which: whoever may read that one finds it by its tear-line. */
    isTearLine: boolean;
  }
>;

/** An assessment as events hold it. */
export type AssessmentSheet = Readonly<Omit<Assessment, 'at' | 'noteKey'> & { at: string }>;

/** What is told of notes; the subject is the note. */
export type NoteEventData = {
  'note.created': Readonly<{ note: NoteSheet }>;
  'note.changed': Readonly<{ note: NoteSheet }>;
  /** The whole note to all who see it under its new label; whoever lost it is told `note.retracted` alone. */
  'note.relabelled': Readonly<{ note: NoteSheet; reason: string }>;
  'note.assessed': Readonly<{ assessment: AssessmentSheet }>;
  /** Why, told to those who see this very note; `null` for a tear-line, which goes with the note that it is of. */
  'note.withdrawn': Readonly<{ reason: string | null; at: string }>;
  'note.retracted': Readonly<Record<string, never>>;
  /** Of a tear-line: between the delegation that asks to be shown the fuller note and the one whose it is. */
  'note.releaseAsked': Readonly<{ request: ReleaseSheet }>;
  'note.releaseAnswered': Readonly<{ request: ReleaseSheet }>;
  'note.releaseTakenBack': Readonly<{ request: ReleaseSheet }>;
  /** On each note that is an end, to whoever sees both ends. */
  'note.linked': Readonly<{ link: NoteLinkSheet }>;
  'note.unlinked': Readonly<{ link: NoteLinkSheet }>;
  /** To those who write in it alone. */
  'note.readersShown': Readonly<{ shown: boolean }>;
};

export const NOTE_EVENT_TYPES = [
  'note.created',
  'note.changed',
  'note.relabelled',
  'note.assessed',
  'note.withdrawn',
  'note.retracted',
  'note.releaseAsked',
  'note.releaseAnswered',
  'note.releaseTakenBack',
  'note.linked',
  'note.unlinked',
  'note.readersShown',
] as const satisfies readonly (keyof NoteEventData)[];

/** Field by field, so that nothing travels that a store may have added to the object. */
export const noteSheet = (note: Note): NoteSheet => ({
  ...{ key: note.key, originator: note.originator, editors: note.editors, version: note.version },
  ...{ title: note.title, body: note.body, topic: note.topic },
  observedFrom: note.observedFrom.toISOString(),
  observedTo: note.observedTo.toISOString(),
  ...{ place: note.place, placeName: note.placeName, area: note.area, country: note.country },
  ...{ reliability: note.reliability, credibility: note.credibility },
  ...{ likelihood: note.likelihood, confidence: note.confidence },
  ...{ hybridDomains: note.hybridDomains, baselineRequirements: note.baselineRequirements },
  ...{ disarmTechniques: note.disarmTechniques, sources: note.sources },
  isTearLine: note.tearLineOf !== null,
  createdAt: note.createdAt.toISOString(),
  changedAt: note.changedAt.toISOString(),
  withdrawnAt: note.withdrawnAt?.toISOString() ?? null,
  withdrawReason: note.withdrawReason,
});

/** An assessment as events hold it. */
export const assessmentSheet = (one: Assessment): AssessmentSheet => ({
  ...{ key: one.key, delegation: one.delegation, kind: one.kind, text: one.text },
  ...{ reliability: one.reliability, credibility: one.credibility },
  ...{ noteVersion: one.noteVersion, at: one.at.toISOString() },
});

/** What an event about a note is about. */
export const aboutNote = (
  type: keyof NoteEventData,
  { key }: Pick<Note, 'key'>,
): Pick<ForumEvent, 'type' | 'subject' | 'sessionKey'> => ({
  type,
  subject: { type: 'Note', key },
  sessionKey: null,
});

/** An event about a note, to all who see it. */
export const noteEvent = <T extends keyof NoteEventData>(
  type: T,
  note: Pick<Note, 'key' | 'label'>,
  data: NoteEventData[T],
): ForumEvent => ({ ...aboutNote(type, note), label: note.label, data });
