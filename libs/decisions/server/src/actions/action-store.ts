import {
  type ActionDecision,
  type ActionSource,
  type AgreedAction,
  type PostponedDecision,
  type ReportDecision,
  tellingsOf,
} from '@parley/decisions/model';
import { rosterAt } from '@parley/delegations/model';
import { seatsIn } from '@parley/delegations/server';
import { labelColumns, labelOf, type LabelColumns, type WriteTx } from '@parley/platform';
import { databaseDay } from '../parties/database-day';
import { loadDecision } from '../register/load-decision';
import { ACTION_COLUMNS, actionOf, type ActionRow } from './action-row';

/** Kind of what becomes due before the day of an action. */
export const ACTION_REMINDER_KIND = 'action-reminder';

const LOCKED = `select ${ACTION_COLUMNS} from agreed_action a where a.id = $1 for no key update of a`;
const ITEM = `select session_id, level, releasable_to, observers, caveats, originator from agenda_item where id = $1`;
const SESSION = 'select level, releasable_to, observers, caveats, originator from session where id = $1';
const INSERT = `insert into agreed_action (id, title, title_fr, delegations, due_on, state, agreed_at, decision_id, item_id, session_id,
    level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, 'OPEN', $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
// By the day that is meant, so that one which was put off is reminded of anew. What would be reminded of in the past is left out.
const DUE = `insert into due (kind, key, at) select '${ACTION_REMINDER_KIND}', $1 || ' ' || days || ' ' || $2, at
  from unnest($3::int[], $4::timestamptz[]) as told(days, at) where at > clock_timestamp() on conflict (kind, key) do nothing`;
const POSTPONEMENT = `insert into action_postponement (id, action_id, from_on, to_on, reason, person_id, at)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const REPORT = `insert into action_report (id, action_id, delegation, person_id, text, at) values ($1, $2, $3, $4, $5, $6)`;
const CONCLUDE = 'update agreed_action set state = $2, reason = $3, concluded_at = $4 where id = $1';

/** An action, locked; `undefined` where it is absent or out of sight. */
export const loadAction = async (tx: WriteTx, key: string): Promise<AgreedAction | undefined> => {
  const [row] = await tx.query<ActionRow>(LOCKED, [key]);
  return row && actionOf(row);
};

/** A session's label, as far as the actor sees it. */
export const loadSession = async (tx: WriteTx, key: string) => {
  const [row] = await tx.query<LabelColumns>(SESSION, [key]);
  return row && { key, label: labelOf(row) };
};

interface Named {
  readonly decisionKey: string | null;
  readonly itemKey: string | null;
}

const groundOf = async (tx: WriteTx, { decisionKey, itemKey }: Named) => {
  if (decisionKey !== null) return itemKey === null ? loadDecision(tx, decisionKey) : undefined;
  if (itemKey === null) return undefined;
  const [item] = await tx.query<LabelColumns & { session_id: string }>(ITEM, [itemKey]);
  return item && { sessionKey: item.session_id, label: labelOf(item) };
};

/** What a new action is to come from; `undefined` where that is absent, out of sight, or not named by one of the two. */
export const loadSource = async (
  tx: WriteTx,
  { key, decisionKey, itemKey }: Named & { readonly key: string },
): Promise<ActionSource | undefined> => {
  const ground = await groundOf(tx, { decisionKey, itemKey });
  if (ground === undefined) return undefined;
  const roster = rosterAt(await seatsIn(tx), await databaseDay(tx));
  return { key, decisionKey, itemKey, sessionKey: ground.sessionKey, label: ground.label, roster };
};

const planTellings = async (tx: WriteTx, key: string, dueOn: string): Promise<void> => {
  const tellings = tellingsOf(dueOn);
  await tx.query(DUE, [key, dueOn, tellings.map(({ days }) => days), tellings.map(({ at }) => at)]);
};

/** Stores a new action, and when to remind of it. */
export const insertAction = async (tx: WriteTx, { action }: ActionDecision): Promise<void> => {
  const { key, title, titleFr, delegations, dueOn, agreedAt, decisionKey, itemKey, sessionKey } = action;
  const { level, releasable_to, observers, caveats, originator } = labelColumns(action.label);
  await tx.query(INSERT, [
    ...[key, title, titleFr, delegations, dueOn, agreedAt, decisionKey, itemKey, sessionKey],
    ...[level, releasable_to, observers, caveats, originator],
  ]);
  if (dueOn !== null) await planTellings(tx, key, dueOn);
};

/** Stores that the day of an action was put off, and when to remind of the new one. */
export const savePostponement = async (
  tx: WriteTx,
  { action, postponement }: PostponedDecision,
  key: string,
): Promise<void> => {
  const { from, to, reason, personKey, at } = postponement;
  await tx.query('update agreed_action set due_on = $2 where id = $1', [action.key, to]);
  await tx.query(POSTPONEMENT, [key, action.key, from, to, reason, personKey, at]);
  await planTellings(tx, action.key, to);
};

/** Stores what a delegation reports. */
export const insertReport = async (
  tx: WriteTx,
  { action, report }: ReportDecision,
  { personKey, key }: { readonly personKey: string | null; readonly key: string },
): Promise<void> => {
  await tx.query(REPORT, [key, action.key, report.delegation, personKey, report.text, report.at]);
};

/** Stores that an action is concluded. */
export const saveConclusion = async (tx: WriteTx, { action }: ActionDecision): Promise<void> => {
  await tx.query(CONCLUDE, [action.key, action.state, action.reason, action.concludedAt]);
};
