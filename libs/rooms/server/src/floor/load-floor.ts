import type { WriteTx } from '@parley/platform';
import type { Floor } from '@parley/rooms/model';
import { type ItemRow, itemOf, SESSION_COLUMNS, sessionOf, type SessionRow } from '@parley/sessions/server';
import { type FloorListRow, type FloorRequestRow, LIST_COLUMNS, listFrom, requestFrom } from './floor-rows';

/** The floor of one item as a command decides on it: its list locked, and the place that the next request takes. */
export interface HeldFloor extends Floor {
  readonly sequence: number;
}

// Kept from decisions on the session, but not from actions on the floors of its other items.
const SESSION = `select ${SESSION_COLUMNS} from session
  where id = (select session_id from agenda_item where id = $1) for share`;

const LIST = `select ${LIST_COLUMNS} from floor_list where item_id = $1 for update`;

// What waits, who speaks, the replies that were used, and the request that is named: no decision rests on any other, and
// those that are over grow without bound.
const FLOOR = `
  select to_jsonb(i) as item, (
    select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select * from floor_request where item_id = i.id and (state in ('WAITING', 'SPEAKING') or kind = 'RIGHT_OF_REPLY')
      union select * from floor_request where item_id = i.id and id = $2) r) as requests
  from agenda_item i where i.id = $1`;

interface FloorOnItem {
  readonly item: ItemRow;
  readonly requests: readonly FloorRequestRow[];
}

const BEGIN = `
  insert into floor_list (item_id, session_id, level, releasable_to, observers, caveats, originator)
  select id, session_id, level, releasable_to, observers, caveats, originator from agenda_item where id = $1
  on conflict do nothing`;

const lockedList = async (tx: WriteTx, itemKey: string): Promise<FloorListRow<Date> | undefined> => {
  const [known] = await tx.query<FloorListRow<Date>>(LIST, [itemKey]);
  if (known !== undefined) return known;
  await tx.query(BEGIN, [itemKey]);
  const [begun] = await tx.query<FloorListRow<Date>>(LIST, [itemKey]);
  return begun;
};

const load = async (
  tx: WriteTx,
  itemKey: string,
  requestKey: string | null,
): Promise<HeldFloor | undefined> => {
  const [session] = await tx.query<SessionRow<Date>>(SESSION, [itemKey]);
  const list = session && (await lockedList(tx, itemKey));
  if (session === undefined || list === undefined) return undefined;
  const [found] = await tx.query<FloorOnItem>(FLOOR, [itemKey, requestKey]);
  return (
    found && {
      session: sessionOf(session),
      item: itemOf(found.item),
      list: listFrom(list),
      requests: found.requests.map(requestFrom),
      sequence: list.last_sequence + 1,
    }
  );
};

/** The floor of an item; `undefined` where the actor does not see the item. All actions on one list come one after the other. */
export const floorOfItem = (tx: WriteTx, itemKey: string): Promise<HeldFloor | undefined> =>
  load(tx, itemKey, null);

/** The floor on which a request was made; `undefined` where the actor does not see the request. */
export const floorOfRequest = async (tx: WriteTx, requestKey: string): Promise<HeldFloor | undefined> => {
  const [row] = await tx.query<{ item_id: string }>('select item_id from floor_request where id = $1', [
    requestKey,
  ]);
  return row && load(tx, row.item_id, requestKey);
};
