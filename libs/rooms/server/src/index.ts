import { floorFields } from './graphql/floor-fields';
import { presenceFields } from './graphql/presence-fields';
import { messageFields } from './messages/message-fields';
import messagesSdl from './messages/messages.graphql';
import { notesFields } from './notes/notes-fields';
import notesSdl from './notes/notes.graphql';
import { showFields } from './positions/show-fields';
import positionsSdl from './positions/positions.graphql';
import attendanceSdl from './presence/attendance.graphql';
import { attendanceFields } from './presence/attendance-fields';
import journalSdl from './journal/journal.graphql';
import { journalFields } from './journal/journal-fields';
import projectorSdl from './projector/projector.graphql';
import { projectorFields } from './projector/release-view';
import sdl from './rooms.graphql';

export * from './floor/commands';
export * from './floor/order-commands';
export * from './floor/sides-commands';
export { type AnnexedText, keepJournalTexts } from './journal/journal-annexes';
export { keepJournalMatters, keepJournalPapers } from './journal/journal-papers';
export { RoomMembers } from './live/room-members';
export * from './messages/commands';
export * from './notes/commands';
export { type ApprovedNotes, readApprovedNotes } from './notes/notes-view';
export * from './positions/commands';
export * from './presence/read-attendance';
export * from './projector/commands';
export * from './rooms-module';

/** SDL of the floor, of messages, of notes, of shows of positions, of presence and attendance, of the journal and of the hall's screens. */
export const roomsSdl = [
  sdl,
  messagesSdl,
  notesSdl,
  positionsSdl,
  journalSdl,
  attendanceSdl,
  projectorSdl,
].join('\n');
/** Fields that need no server class. */
export const roomsResolvers = {
  ...floorFields,
  ...presenceFields,
  ...attendanceFields,
  ...messageFields,
  ...notesFields,
  ...showFields,
  ...projectorFields,
  AgendaItem: { ...floorFields.AgendaItem, ...notesFields.AgendaItem, ...showFields.AgendaItem },
  Session: {
    ...presenceFields.Session,
    ...attendanceFields.Session,
    ...messageFields.Session,
    ...notesFields.Session,
    ...journalFields.Session,
    ...projectorFields.Session,
  },
};
/** What this domain stores through TypeORM: nothing; its rows are written by plain statements. */
export const roomsEntities = [];
