import { delegationView, type DelegationView } from '@parley/delegations/server';
import { type LoaderOf, manyByKey, oneByKey, type ReadScope } from '@parley/platform';
import type { DecisionView } from '../register/decision-view';

interface StatementRow {
  readonly id: string;
  readonly subject_id: string;
  readonly delegation: string;
  readonly person_id: string;
  readonly under_authority: boolean;
  readonly text: string;
  readonly at: string;
}

/** An interpretative statement as the API shows it. */
export interface StatementView {
  readonly __typename: 'InterpretativeStatement';
  readonly key: string;
  readonly delegation: DelegationView | undefined;
  readonly code: string;
  readonly text: string;
  readonly at: string;
  readonly underAuthority: boolean;
  readonly byKey: string;
}

const COLUMNS = 'id, subject_id, delegation, person_id, under_authority, text, at';

const viewOf = (row: StatementRow): StatementView => ({
  __typename: 'InterpretativeStatement',
  key: row.id,
  delegation: delegationView(row.delegation),
  code: row.delegation,
  text: row.text,
  at: row.at,
  underAuthority: row.under_authority,
  byKey: row.person_id,
});

const one = oneByKey<StatementRow>(`select ${COLUMNS} from statement where id = any ($1)`, ({ id }) => id);
const many = manyByKey<StatementRow>(
  `select ${COLUMNS} from statement where subject_id = any ($1) order by at, id`,
  ({ subject_id }) => subject_id,
);

/** A statement by key, as far as the reader sees it. */
export const statementByKey: LoaderOf<string, StatementView | undefined> = {
  batch: async (scope, keys) => Array.from(await one.batch(scope, keys), (row) => row && viewOf(row)),
};

/** The statements on a poll, a procedure or a decision by its key, the first one first. */
export const statementsOn: LoaderOf<string, StatementView[]> = {
  batch: async (scope, keys) => Array.from(await many.batch(scope, keys), (rows) => rows.map(viewOf)),
};

const byTime = (a: StatementView, b: StatementView): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** What was said of how a decision was reached, and of the decision since, the first one first. */
export const statementsOnDecision = async (
  scope: ReadScope,
  { key, held }: DecisionView,
): Promise<StatementView[]> => {
  const on = scope.loader(statementsOn);
  const [own, before] = await Promise.all([on.load(key), on.load(held.reachedBy.key)]);
  return [...own, ...before].sort(byTime);
};
