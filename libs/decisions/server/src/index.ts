import sdl from './decisions.graphql';
import { pollFields } from './polls/poll-fields';
import pollsSdl from './polls/polls.graphql';
import { registerFields, registerParts } from './register/parts';
import searchSdl from './search/search.graphql';
import silenceSdl from './silence/silence.graphql';
import { silenceFields } from './silence/silence-fields';
import waitingSdl from './waiting/waiting.graphql';

export * from './actions/action-commands';
export * from './decisions-module';
export * from './polls/commands';
export { standingOf } from './polls/poll-parts';
export * from './polls/poll-view';
export * from './parties/reader-of-letter';
export * from './parties/writing-with';
export { addresseesOf } from './polls/poll-letters';
export * from './register/adopt-decision';
export * from './register/associate-with-decision';
export * from './register/decision-view';
export * from './silence/commands';
export { silencesOfRevision, viewsOf as silencesByKeys } from './silence/silence-view';
export * from './statements/attach-statement';
export * from './straw/straw-commands';
export * from './straw/straw-view';
export { statementsOn, type StatementView } from './statements/read-statements';
export { takeStatementsOn } from './statements/statement-subjects';

/** SDL of decisions and of how they are reached. */
export const decisionsSdl = [sdl, pollsSdl, ...registerParts, silenceSdl, searchSdl, waitingSdl].join('\n');
/** Fields that need no server class. */
export const decisionsResolvers = {
  ...pollFields,
  ...registerFields,
  ...silenceFields,
  Poll: { ...pollFields.Poll, ...registerFields.Poll },
  SilenceProcedure: { ...silenceFields.SilenceProcedure, ...registerFields.SilenceProcedure },
  Session: { ...pollFields.Session, ...registerFields.Session, ...silenceFields.Session },
  AgendaItem: { ...pollFields.AgendaItem, ...registerFields.AgendaItem },
  PaperRevision: { ...pollFields.PaperRevision, ...silenceFields.PaperRevision },
};
