import type { DelegationCode, ForumEvent } from '@parley/kernel';
import { aboutNote, type NoteEventData } from '../notes/note-event';
import type { Note } from '../notes/note';

/** How a request stands: open, answered by the originator, taken back by who made it, or closed because the note was withdrawn. */
export const RELEASE_STATES = ['OPEN', 'GRANTED', 'REFUSED', 'TAKEN_BACK', 'CLOSED'] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

/** A delegation asks another to be shown the note behind a tear-line. */
export interface ReleaseRequest {
  readonly key: string;
  /** The tear-line: the note behind it is nowhere in a request. */
  readonly noteKey: string;
  readonly delegation: DelegationCode;
  readonly originator: DelegationCode;
  readonly reason: string;
  readonly askedAt: Date;
  readonly state: ReleaseState;
  /** The originator’s words, where it refuses. */
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

/** A request as events hold it; instants are RFC 3339 text. */
export type ReleaseSheet = Readonly<
  Omit<ReleaseRequest, 'askedAt' | 'answeredAt' | 'noteKey'> & {
    askedAt: string;
    answeredAt: string | null;
  }
>;

/** Field by field, so that nothing travels that a store may have added. */
export const releaseSheet = (request: ReleaseRequest): ReleaseSheet => ({
  ...{ key: request.key, delegation: request.delegation, originator: request.originator },
  ...{ reason: request.reason, state: request.state, answer: request.answer },
  askedAt: request.askedAt.toISOString(),
  answeredAt: request.answeredAt?.toISOString() ?? null,
});

type ReleaseEventType = keyof NoteEventData & `note.release${string}`;

/** Told to the two delegations between which it is, under the label of the tear-line, and to nobody else. */
export const releaseEvent = (
  type: ReleaseEventType,
  tearLine: Pick<Note, 'key' | 'label'>,
  request: ReleaseRequest,
): ForumEvent => ({
  ...aboutNote(type, tearLine),
  label: tearLine.label,
  parties: [request.delegation, request.originator],
  data: { request: releaseSheet(request) } satisfies NoteEventData[ReleaseEventType],
});
