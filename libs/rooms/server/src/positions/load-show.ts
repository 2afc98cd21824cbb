import type { WriteTx } from '@parley/platform';
import type { ShowState } from '@parley/rooms/model';
import { type ItemRow, itemOf, SESSION_COLUMNS, sessionOf, type SessionRow } from '@parley/sessions/server';
import { SHOW_JSON, showFrom, type ShowRow } from './show-rows';

// The lock that every decision on the session takes: positions are shown one after the other, and the item keeps still.
const SESSION = `select ${SESSION_COLUMNS} from session
  where id = (select session_id from agenda_item where id = $1) for no key update`;

const STATE = `
  select to_jsonb(i) as item, (
    select ${SHOW_JSON} from show_of_positions s where s.item_id = i.id and s.id = coalesce($2::uuid, s.id)
    order by s.asked_at desc limit 1) as show
  from agenda_item i where i.id = $1`;

interface Found {
  readonly item: ItemRow;
  readonly show: ShowRow | null;
}

const load = async (tx: WriteTx, itemKey: string, showKey: string | null): Promise<ShowState | undefined> => {
  const [session] = await tx.query<SessionRow<Date>>(SESSION, [itemKey]);
  if (session === undefined) return undefined;
  const [found] = await tx.query<Found>(STATE, [itemKey, showKey]);
  return (
    found && {
      session: sessionOf(session),
      item: itemOf(found.item),
      show: found.show === null ? null : showFrom(found.show),
    }
  );
};

/** The item with its last show, held until the command ends; `undefined` where the actor does not see the item. */
export const showOfItem = (tx: WriteTx, itemKey: string): Promise<ShowState | undefined> =>
  load(tx, itemKey, null);

/** A show with its item, held until the command ends; `undefined` where the actor does not see it. */
export const showByKey = async (tx: WriteTx, showKey: string): Promise<ShowState | undefined> => {
  const [row] = await tx.query<{ item_id: string }>('select item_id from show_of_positions where id = $1', [
    showKey,
  ]);
  return row && load(tx, row.item_id, showKey);
};
