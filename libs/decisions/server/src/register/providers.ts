import { ActionReminders } from '../actions/action-reminders';
import { ActionResolver } from '../actions/action-resolver';
import { StatementResolver } from '../statements/statement-resolver';
import { StrawResolver } from '../straw/straw-resolver';
import { StrawTimes } from '../straw/straw-times';
import { WaitingResolver } from '../waiting/waiting-resolver';
import { DecisionResolver } from './decision-resolver';

/** What serves the register, statements, agreed actions and straw polls. */
export const registerProviders = [
  DecisionResolver,
  StatementResolver,
  ActionResolver,
  ActionReminders,
  StrawResolver,
  StrawTimes,
  WaitingResolver,
];
