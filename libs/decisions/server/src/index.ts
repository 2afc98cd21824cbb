import sdl from './decisions.graphql';

export * from './decisions-module';

/** SDL of decisions and of how they are reached. */
export const decisionsSdl = [sdl].join('\n');
/** Fields that need no server class. */
export const decisionsResolvers = {};
