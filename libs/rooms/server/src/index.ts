import { floorFields } from './graphql/floor-fields';
import { presenceFields } from './graphql/presence-fields';
import { messageFields } from './messages/message-fields';
import messagesSdl from './messages/messages.graphql';
import { showFields } from './positions/show-fields';
import positionsSdl from './positions/positions.graphql';
import sdl from './rooms.graphql';

export * from './floor/commands';
export * from './messages/commands';
export * from './positions/commands';
export * from './rooms-module';

/** SDL of the floor, of messages, of shows of positions and of presence. */
export const roomsSdl = [sdl, messagesSdl, positionsSdl].join('\n');
/** Fields that need no server class. */
export const roomsResolvers = {
  ...floorFields,
  ...presenceFields,
  ...messageFields,
  ...showFields,
  AgendaItem: { ...floorFields.AgendaItem, ...showFields.AgendaItem },
  Session: { ...presenceFields.Session, ...messageFields.Session },
};
/** What this domain stores through TypeORM: nothing; its rows are written by plain statements. */
export const roomsEntities = [];
