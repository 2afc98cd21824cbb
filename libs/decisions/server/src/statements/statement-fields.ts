import { personByKey, type PersonView } from '@parley/delegations/server';
import type { Operation } from '@parley/platform';
import type { DecisionView } from '../register/decision-view';
import { statementsOn, type StatementView } from './read-statements';

type Context = Pick<Operation, 'scope'>;

const byTime = (a: StatementView, b: StatementView): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

const InterpretativeStatement = {
  by: ({ byKey }: StatementView, _: unknown, { scope }: Context): Promise<PersonView | undefined> =>
    scope.loader(personByKey).load(byKey),
};

const Decision = {
  async statements({ key, held }: DecisionView, _: unknown, { scope }: Context): Promise<StatementView[]> {
    const [own, before] = await Promise.all([
      scope.loader(statementsOn).load(key),
      scope.loader(statementsOn).load(held.reachedBy.key),
    ]);
    return [...own, ...before].sort(byTime);
  },
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
