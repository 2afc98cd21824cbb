import { paperFields } from './graphql/paper-fields';
import sdl from './papers.graphql';

export * from './commands/change-paper';
export * from './commands/circulate-paper';
export * from './commands/cosponsor-paper';
export * from './commands/create-paper';
export * from './papers-module';
export * from './reading/paper-view';
export * from './reading/revision-view';

/** SDL of papers. */
export const papersSdl = sdl;
/** Fields that need no server class. */
export const papersResolvers = paperFields;
/** What this domain stores through TypeORM: nothing; its rows are written by plain statements. */
export const papersEntities = [];
