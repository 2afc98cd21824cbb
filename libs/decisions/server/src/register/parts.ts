import { actionFields } from '../actions/action-fields';
import actionsSdl from '../actions/actions.graphql';
import { statementFields } from '../statements/statement-fields';
import statementsSdl from '../statements/statements.graphql';
import { decisionFields } from './decision-fields';
import registerSdl from './register.graphql';

/** SDL of the register, of statements and of agreed actions. */
export const registerParts = [registerSdl, statementsSdl, actionsSdl];

/** Their fields that need no server class. */
export const registerFields = {
  ...decisionFields,
  ...statementFields,
  ...actionFields,
  Decision: { ...decisionFields.Decision, ...statementFields.Decision, ...actionFields.Decision },
  Session: { ...decisionFields.Session, ...actionFields.Session },
};
