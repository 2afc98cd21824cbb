import { actionFields } from '../actions/action-fields';
import actionsSdl from '../actions/actions.graphql';
import { statementFields } from '../statements/statement-fields';
import statementsSdl from '../statements/statements.graphql';
import strawSdl from '../straw/straw.graphql';
import { strawFields } from '../straw/straw-fields';
import { decisionFields } from './decision-fields';
import registerSdl from './register.graphql';

/** SDL of the register, of statements, of agreed actions and of straw polls. */
export const registerParts = [registerSdl, statementsSdl, actionsSdl, strawSdl];

/** Their fields that need no server class. */
export const registerFields = {
  ...decisionFields,
  ...statementFields,
  ...actionFields,
  ...strawFields,
  Decision: { ...decisionFields.Decision, ...statementFields.Decision, ...actionFields.Decision },
  Session: { ...decisionFields.Session, ...actionFields.Session, ...strawFields.Session },
  AgendaItem: { ...actionFields.AgendaItem, ...strawFields.AgendaItem },
  ViewerAbilities: { ...actionFields.ViewerAbilities, ...strawFields.ViewerAbilities },
};
