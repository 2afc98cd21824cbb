import type { Decision } from '@parley/decisions/model';
import { globalId, type Label } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey } from '@parley/platform';
import { DECISION_COLUMNS, decisionOf, type DecisionRow } from './decision-row';

/** A decision as the API shows it; instants are RFC 3339 text. */
export interface DecisionView extends Pick<Decision, 'reference' | 'title' | 'basis' | 'sha256'> {
  readonly __typename: 'Decision';
  readonly id: string;
  readonly key: string;
  readonly adoptedAt: string;
  readonly recordedAt: string;
  readonly label: Label;
  /** What rules are asked about. */
  readonly held: Decision;
}

/** The view of a row of the register. */
export const decisionViewOf = (row: DecisionRow): DecisionView => {
  const held = decisionOf(row);
  const { key, reference, title, basis, sha256, label } = held;
  return {
    __typename: 'Decision',
    id: globalId('Decision', key),
    ...{ key, reference, title, basis, sha256, label, held },
    adoptedAt: held.adoptedAt.toISOString(),
    recordedAt: held.recordedAt.toISOString(),
  };
};

const asViews = (
  rows: LoaderOf<string, DecisionRow | undefined>,
): LoaderOf<string, DecisionView | undefined> => ({
  batch: async (scope, keys) =>
    Array.from(await rows.batch(scope, keys), (row) => row && decisionViewOf(row)),
});

/** A decision by key, as far as the reader sees it. */
export const decisionByKey = asViews(
  oneByKey<DecisionRow>(`select ${DECISION_COLUMNS} from decision d where d.id = any ($1)`, ({ id }) => id),
);

/** The decision that was made of a poll or a procedure, by the key of that, as far as the reader sees it. */
export const decisionByReached = asViews(
  oneByKey<DecisionRow>(
    `select ${DECISION_COLUMNS} from decision d where d.reached_id = any ($1)`,
    ({ reached_id }) => reached_id,
  ),
);

const bySession = manyByKey<DecisionRow & { readonly session_id: string }>(
  `select ${DECISION_COLUMNS} from decision d where d.session_id = any ($1) order by d.adopted_at, d.id`,
  ({ session_id }) => session_id,
);

/** What was decided in a session, in order, as far as the reader sees it. */
export const decisionsBySession: LoaderOf<string, DecisionView[]> = {
  batch: async (scope, keys) =>
    Array.from(await bySession.batch(scope, keys), (rows) => rows.map(decisionViewOf)),
};

/** Partners that associated themselves with a decision, in the order in which they did. */
export const associationsByDecision = manyByKey<{
  readonly decision_id: string;
  readonly delegation: string;
  readonly at: string;
}>(
  'select decision_id, delegation, at from decision_association where decision_id = any ($1) order by at, delegation',
  ({ decision_id }) => decision_id,
);

/** Where in the record it stands that a decision was adopted. */
export const positionInRecord = oneByKey<{ readonly subject_key: string; readonly position: string }>(
  `select subject_key, position::text from record
    where subject_key = any ($1) and subject_type = 'Decision' and type = 'decision.adopted'`,
  ({ subject_key }) => subject_key,
);
