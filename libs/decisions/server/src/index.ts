import sdl from './decisions.graphql';
import { decisionFields } from './register/decision-fields';
import registerSdl from './register/register.graphql';

export * from './decisions-module';
export * from './register/adopt-decision';
export * from './register/decision-view';

/** SDL of decisions and of how they are reached. */
export const decisionsSdl = [sdl, registerSdl].join('\n');
/** Fields that need no server class. */
export const decisionsResolvers = { ...decisionFields };
