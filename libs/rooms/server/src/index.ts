import { floorFields } from './graphql/floor-fields';
import { presenceFields } from './graphql/presence-fields';
import { showFields } from './positions/show-fields';
import positionsSdl from './positions/positions.graphql';
import sdl from './rooms.graphql';

export * from './floor/commands';
export * from './positions/commands';
export * from './rooms-module';

/** SDL of the floor, of shows of positions and of presence. */
export const roomsSdl = [sdl, positionsSdl].join('\n');
/** Fields that need no server class. */
export const roomsResolvers = {
  ...floorFields,
  ...presenceFields,
  ...showFields,
  AgendaItem: { ...floorFields.AgendaItem, ...showFields.AgendaItem },
};
/** What this domain stores through TypeORM: nothing; its rows are written by plain statements. */
export const roomsEntities = [];
