import disarmSdl from './disarm/disarm.graphql';
import { noteFields } from './notes/note-fields';
import sdl from './notes/notes.graphql';

export * from './awareness-module';
export { noteDocument } from './exports/note-document';
export * from './notes/commands';
export * from './notes/note-view';

/** SDL of situational awareness. */
export const awarenessSdl = [sdl, disarmSdl].join('\n');
/** Fields that need no server class. */
export const awarenessResolvers = { ...noteFields };
