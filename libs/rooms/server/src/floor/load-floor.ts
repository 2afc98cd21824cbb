import type { WriteTx } from '@parley/platform';
import type { Floor } from '@parley/rooms/model';
import { type ItemRow, itemOf, SESSION_COLUMNS, sessionOf, type SessionRow } from '@parley/sessions/server';
import { type FloorListRow, type FloorRequestRow, listFrom, requestFrom } from './floor-rows';

/** The floor of one item as a command decides on it, and the place that the next request takes. */
export interface HeldFloor extends Floor {
  readonly sequence: number;
}

// The lock that every decision on the session takes: all actions on a list come one after the other, and the item keeps
// still meanwhile. Not shared: those who share a row let nobody in who does not.
const SESSION = `select ${SESSION_COLUMNS} from session
  where id = (select session_id from agenda_item where id = $1) for no key update`;

// What waits, who speaks, the replies that were used, and the request that is named: no decision rests on any other, and
// those that are over grow without bound.
const FLOOR = `
  select to_jsonb(i) as item, to_jsonb(l) as list, (
    select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select * from floor_request where item_id = i.id and (state in ('WAITING', 'SPEAKING') or kind = 'RIGHT_OF_REPLY')
      union select * from floor_request where item_id = i.id and id = $2) r) as requests
  from agenda_item i left join floor_list l on l.item_id = i.id where i.id = $1`;

interface FloorOnItem {
  readonly item: ItemRow;
  /** `null` while nothing has happened on it. */
  readonly list: FloorListRow | null;
  readonly requests: readonly FloorRequestRow[];
}

const load = async (
  tx: WriteTx,
  itemKey: string,
  requestKey: string | null,
): Promise<HeldFloor | undefined> => {
  const [session] = await tx.query<SessionRow<Date>>(SESSION, [itemKey]);
  if (session === undefined) return undefined;
  const [found] = await tx.query<FloorOnItem>(FLOOR, [itemKey, requestKey]);
  return (
    found && {
      session: sessionOf(session),
      item: itemOf(found.item),
      list: listFrom(found.list ?? undefined),
      requests: found.requests.map(requestFrom),
      sequence: (found.list?.last_sequence ?? 0) + 1,
    }
  );
};

/** The floor of an item, held until the command ends; `undefined` where the actor does not see the item. */
export const floorOfItem = (tx: WriteTx, itemKey: string): Promise<HeldFloor | undefined> =>
  load(tx, itemKey, null);

/** The floor on which a request was made; `undefined` where the actor does not see the request. */
export const floorOfRequest = async (tx: WriteTx, requestKey: string): Promise<HeldFloor | undefined> => {
  const [row] = await tx.query<{ item_id: string }>('select item_id from floor_request where id = $1', [
    requestKey,
  ]);
  return row && load(tx, row.item_id, requestKey);
};
