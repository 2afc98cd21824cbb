import {
  type ActionDecision,
  agreeAction as agree,
  carryAction as carry,
  type CarriedDecision,
  concludeAction as conclude,
  type PostponedDecision,
  postponeAction as postpone,
  type ReportDecision,
  reportOnAction as report,
} from '@parley/decisions/model';
import { command, idOf, optional } from '@parley/platform';
import { labelInput } from '@parley/sessions/server';
import { z } from 'zod';
import {
  insertAction,
  insertReport,
  loadAction,
  loadSession,
  loadSource,
  saveConclusion,
  savePostponement,
} from './action-store';

const thatAction = z.object({ id: idOf('AgreedAction') });
const subject = ({ action }: ActionDecision): string => action.key;
// The rules of who may need the state as well, and answer in the order of refusals.
const may = (): undefined => undefined;

const actionInput = z.object({
  title: optional(z.string()),
  titleFr: optional(z.string()),
  delegations: z.array(z.string()).max(100),
  dueOn: optional(z.iso.date()),
  decisionId: optional(idOf('Decision')),
  agendaItemId: optional(idOf('AgendaItem')),
  label: optional(labelInput),
});

/** Enters an action that was agreed. */
export const agreeAction = command({
  action: 'action.agree',
  input: z.object({ input: actionInput }),
  load: (tx, { input }, { key }) =>
    loadSource(tx, { key, decisionKey: input.decisionId, itemKey: input.agendaItemId }),
  may,
  decide: (source, { input }, { actor, now }) => agree(source, input, actor, now),
  save: (tx, decision: ActionDecision) => insertAction(tx, decision),
  subject,
});

/** Tells what a delegation has done about an action. */
export const reportOnAction = command({
  action: 'action.report',
  input: thatAction.extend({ text: z.string() }),
  load: (tx, { id }) => loadAction(tx, id),
  may,
  decide: (action, { text }, { actor, now }) => report(action, { text }, actor, now),
  save: (tx, decision: ReportDecision, { actor, key }) =>
    insertReport(tx, decision, { personKey: actor.personId, key }),
  subject,
});

/** Closes an action as done or dropped. */
export const concludeAction = command({
  action: 'action.conclude',
  input: thatAction.extend({ outcome: z.enum(['DONE', 'DROPPED']), reason: z.string() }),
  load: (tx, { id }) => loadAction(tx, id),
  may,
  decide: (action, input, { actor, now }) => conclude(action, input, actor, now),
  save: (tx, decision: ActionDecision) => saveConclusion(tx, decision),
  subject,
});

/** Puts off the day of an open action. */
export const postponeAction = command({
  action: 'action.postpone',
  input: thatAction.extend({ dueOn: z.iso.date(), reason: z.string() }),
  load: (tx, { id }) => loadAction(tx, id),
  may,
  decide: (action, input, { actor, now }) => postpone(action, input, actor, now),
  save: (tx, decision: PostponedDecision, { key }) => savePostponement(tx, decision, key),
  subject,
});

/** Lays an open action before a session. */
export const carryAction = command({
  action: 'action.carry',
  input: thatAction.extend({ sessionId: idOf('Session') }),
  load: async (tx, { id, sessionId }) => {
    const [action, session] = [await loadAction(tx, id), await loadSession(tx, sessionId)];
    return action && session && { action, session };
  },
  may,
  decide: (state, _, { actor }) => carry(state, actor),
  save: async (tx, { action, sessionKey }: CarriedDecision) => {
    await tx.query(
      'insert into action_carried (action_id, session_id) values ($1, $2) on conflict do nothing',
      [action.key, sessionKey],
    );
  },
  subject,
});
