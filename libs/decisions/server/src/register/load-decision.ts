import type { Decision } from '@parley/decisions/model';
import type { WriteTx } from '@parley/platform';
import { DECISION_COLUMNS, decisionOf, type DecisionRow } from './decision-row';

const BY_KEY = `select ${DECISION_COLUMNS} from decision d where d.id = $1`;

/** A decision, which nobody changes; `undefined` where it is absent or out of the actor’s sight. */
export const loadDecision = async (tx: WriteTx, key: string): Promise<Decision | undefined> => {
  const [row] = await tx.query<DecisionRow<Date>>(BY_KEY, [key]);
  return row && decisionOf(row);
};
