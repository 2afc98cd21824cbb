import type { AgreedAction, KeptActionState } from '@parley/decisions/model';
import { labelOf, type LabelColumns } from '@parley/platform';

type At = Date | string;

/** An action as selected by {@link ACTION_COLUMNS}. */
export interface ActionRow extends LabelColumns {
  readonly id: string;
  readonly title: string;
  readonly title_fr: string | null;
  readonly delegations: readonly string[];
  readonly due_on: string | null;
  readonly state: KeptActionState;
  readonly reason: string | null;
  readonly agreed_at: At;
  readonly concluded_at: At | null;
  readonly decision_id: string | null;
  readonly item_id: string | null;
  readonly session_id: string | null;
}

/** What is known of an action named `a` in a statement. */
export const ACTION_COLUMNS = `a.id, a.title, a.title_fr, a.delegations, to_char(a.due_on, 'YYYY-MM-DD') as due_on, a.state, a.reason, a.agreed_at,
  a.concluded_at, a.decision_id, a.item_id, a.session_id, a.level, a.releasable_to, a.observers, a.caveats, a.originator`;

/** The action that a row stores. */
export const actionOf = (row: ActionRow): AgreedAction => ({
  key: row.id,
  title: row.title,
  titleFr: row.title_fr,
  delegations: row.delegations,
  dueOn: row.due_on,
  state: row.state,
  reason: row.reason,
  agreedAt: new Date(row.agreed_at),
  concludedAt: row.concluded_at === null ? null : new Date(row.concluded_at),
  decisionKey: row.decision_id,
  itemKey: row.item_id,
  sessionKey: row.session_id,
  label: labelOf(row),
});
