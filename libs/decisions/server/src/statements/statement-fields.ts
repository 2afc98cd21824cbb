import { personByKey, type PersonView } from '@parley/delegations/server';
import type { Operation } from '@parley/platform';
import type { DecisionView } from '../register/decision-view';
import { statementsOn, statementsOnDecision, type StatementView } from './read-statements';

type Context = Pick<Operation, 'scope'>;

const InterpretativeStatement = {
  by: ({ byKey }: StatementView, _: unknown, { scope }: Context): Promise<PersonView | undefined> =>
    scope.loader(personByKey).load(byKey),
};

const Decision = {
  statements: (view: DecisionView, _: unknown, { scope }: Context): Promise<StatementView[]> =>
    statementsOnDecision(scope, view),
};

/** On how something was reached: what was said of it before the decision, and what was said of it since. */
const Reached = {
  statements: ({ key }: { readonly key: string }, _: unknown, { scope }: Context): Promise<StatementView[]> =>
    scope.loader(statementsOn).load(key),
};

/** Fields of statements, and the ways to them from decisions, procedures and polls. */
export const statementFields = {
  InterpretativeStatement,
  Decision,
  SilenceProcedure: Reached,
  Poll: Reached,
};
