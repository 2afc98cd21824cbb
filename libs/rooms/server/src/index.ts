import { floorFields } from './graphql/floor-fields';
import { presenceFields } from './graphql/presence-fields';
import sdl from './rooms.graphql';

export * from './floor/commands';
export * from './rooms-module';

/** SDL of the floor and of presence. */
export const roomsSdl = sdl;
/** Fields that need no server class. */
export const roomsResolvers = { ...floorFields, ...presenceFields };
/** What this domain stores through TypeORM: nothing; its rows are written by plain statements. */
export const roomsEntities = [];
