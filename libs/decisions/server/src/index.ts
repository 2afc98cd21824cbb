import sdl from './decisions.graphql';
import { decisionFields } from './register/decision-fields';
import registerSdl from './register/register.graphql';
import silenceSdl from './silence/silence.graphql';
import { silenceFields } from './silence/silence-fields';

export * from './decisions-module';
export * from './register/adopt-decision';
export * from './register/decision-view';
export * from './silence/commands';

/** SDL of decisions and of how they are reached. */
export const decisionsSdl = [sdl, registerSdl, silenceSdl].join('\n');
/** Fields that need no server class. */
export const decisionsResolvers = {
  ...decisionFields,
  ...silenceFields,
  Session: { ...decisionFields.Session, ...silenceFields.Session },
};
