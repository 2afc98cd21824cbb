import type { WriteTx } from '@parley/platform';
import { type Dossier, treeOrder } from '@parley/sessions/model';
import { ANSWER_COLUMNS, answerOf, type AnswerRow } from '../rows/answer-row';
import { ITEM_COLUMNS, itemOf, type ItemRow } from '../rows/item-row';
import { SESSION_COLUMNS, sessionOf, type SessionRow } from '../rows/session-row';

// Strong enough to keep two commands apart, weak enough to let rows that only refer to the session come in meanwhile.
const LOCKED = `select ${SESSION_COLUMNS} from session where id = $1 for no key update`;

// The second part adds what the secretariat may not read and must still decide on; it is empty for everybody else.
const ITEMS = `select ${ITEM_COLUMNS} from agenda_item where session_id = $1
  union select ${ITEM_COLUMNS} from whole_agenda($1)`;

const ANSWERS = `select ${ANSWER_COLUMNS} from invitation where session_id = $1`;

/**
 * Everything that a decision about a session may rest on, the session locked so that decisions on it, its items and its
 * floor come one after the other. `undefined` for a session that is absent or out of the actor's sight. To the secretariat
 * it holds every item, to others those that they see.
 */
export const loadDossier = async (tx: WriteTx, sessionKey: string): Promise<Dossier | undefined> => {
  const [row] = await tx.query<SessionRow<Date>>(LOCKED, [sessionKey]);
  if (row === undefined) return undefined;
  const items = await tx.query<ItemRow<Date>>(ITEMS, [sessionKey]);
  const answers = await tx.query<AnswerRow<Date>>(ANSWERS, [sessionKey]);
  return { session: sessionOf(row), items: treeOrder(items.map(itemOf)), answers: answers.map(answerOf) };
};

/** The dossier of an item's session, locked as by {@link loadDossier}; `undefined` for an item out of the actor's sight. */
export const itemDossier = async (tx: WriteTx, itemKey: string): Promise<Dossier | undefined> => {
  const [item] = await tx.query<{ session_id: string }>('select session_id from agenda_item where id = $1', [
    itemKey,
  ]);
  return item && loadDossier(tx, item.session_id);
};
