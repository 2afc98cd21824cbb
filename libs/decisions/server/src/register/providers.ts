import { DecisionResolver } from './decision-resolver';

/** What serves the register, statements, agreed actions and straw polls. */
export const registerProviders = [DecisionResolver];
