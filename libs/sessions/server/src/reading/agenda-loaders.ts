import type { LoaderOf, ReadScope } from '@parley/platform';
import { ITEM_COLUMNS, type ItemRow } from '../rows/item-row';
import { type AgendaItemView, agendaOf, type AgendaView } from './agenda-view';

const BY_SESSION = `select ${ITEM_COLUMNS} from agenda_item where session_id = any ($1)`;

// With its whole agenda, because an item's number and children are only known among the others.
const BY_ITEM = `select ${ITEM_COLUMNS} from agenda_item
  where session_id in (select session_id from agenda_item where id = any ($1))`;

const agendasIn = (rows: readonly ItemRow[]): Map<string, AgendaView> => {
  const bySession = new Map<string, ItemRow[]>();
  for (const row of rows) {
    const known = bySession.get(row.session_id);
    if (known === undefined) bySession.set(row.session_id, [row]);
    else known.push(row);
  }
  return new Map([...bySession].map(([key, own]) => [key, agendaOf(key, own)]));
};

const prime = (scope: ReadScope, agendas: Iterable<AgendaView>): void => {
  const sessions = scope.loader(agendaBySession);
  const items = scope.loader(agendaItemByKey);
  for (const agenda of agendas) {
    sessions.prime(agenda.sessionKey, agenda);
    for (const item of agenda.items) items.prime(item.key, item);
  }
};

/** The agenda of a session, in one statement for all sessions of an answer; its items need no other. */
export const agendaBySession: LoaderOf<string, AgendaView> = {
  async batch(scope, keys) {
    const agendas = agendasIn(await scope.query<ItemRow>(BY_SESSION, [keys]));
    prime(scope, agendas.values());
    return keys.map((key) => agendas.get(key) ?? agendaOf(key, []));
  },
};

/** An agenda item by key, as far as the reader sees it. */
export const agendaItemByKey: LoaderOf<string, AgendaItemView | undefined> = {
  async batch(scope, keys) {
    const agendas = agendasIn(await scope.query<ItemRow>(BY_ITEM, [keys]));
    prime(scope, agendas.values());
    const items = new Map(
      [...agendas.values()].flatMap((agenda) => agenda.items.map((item) => [item.key, item])),
    );
    return keys.map((key) => items.get(key));
  },
};
