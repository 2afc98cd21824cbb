import { labelOf, type LabelColumns, type WriteTx } from '@parley/platform';
import type { Destination } from '@parley/papers/model';
import type { SessionState } from '@parley/sessions/model';

interface Named {
  readonly sessionId: string | null;
  readonly agendaItemId: string | null;
}

interface ItemRow extends LabelColumns {
  readonly session_id: string;
  readonly place: number;
}

const SESSION =
  'select id, state, level, releasable_to, observers, caveats, originator from session where id = $1';

// Behind the papers that the author sees: the place says nothing of others.
const ITEM = `select i.session_id, i.level, i.releasable_to, i.observers, i.caveats, i.originator,
  (select coalesce(max(l.place), 0) + 1 from agenda_paper l where l.item_id = i.id) as place
  from agenda_item i where i.id = $1`;

type SessionRow = LabelColumns & { readonly state: SessionState };

const sessionOf = async (tx: WriteTx, key: string): Promise<SessionRow | undefined> =>
  (await tx.query<SessionRow>(SESSION, [key]))[0];

const underItem = async (
  tx: WriteTx,
  itemKey: string,
  sessionId: string | null,
): Promise<Destination | undefined> => {
  const [item] = await tx.query<ItemRow>(ITEM, [itemKey]);
  if (item === undefined || (sessionId ?? item.session_id) !== item.session_id) return undefined;
  const sessionKey = item.session_id;
  const session = await sessionOf(tx, sessionKey);
  const label = labelOf(item);
  const place = { itemKey, sessionKey, place: item.place, label };
  return session && { sessionKey, sessionState: session.state, label, place };
};

/**
 * Where a new paper is to go; `null` for nowhere, `undefined` where the session or the item is absent, out of the author's
 * sight, or the one is not of the other.
 */
export const destinationOf = async (
  tx: WriteTx,
  { sessionId, agendaItemId }: Named,
): Promise<Destination | null | undefined> => {
  if (agendaItemId !== null) return underItem(tx, agendaItemId, sessionId);
  if (sessionId === null) return null;
  const session = await sessionOf(tx, sessionId);
  return (
    session && { sessionKey: sessionId, sessionState: session.state, label: labelOf(session), place: null }
  );
};
