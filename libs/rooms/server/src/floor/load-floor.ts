import { labelColumns, type WriteTx } from '@parley/platform';
import type { Floor } from '@parley/rooms/model';
import type { AgendaItem } from '@parley/sessions/model';
import { itemDossier } from '@parley/sessions/server';
import { type FloorListRow, type FloorRequestRow, LIST_COLUMNS, listFrom, REQUEST_COLUMNS, requestFrom } from './floor-rows';

/** The floor of one item as a command decides on it: its list locked, and the place that the next request takes. */
export interface HeldFloor extends Floor {
  readonly sequence: number;
}

const LOCKED = `select ${LIST_COLUMNS} from floor_list where item_id = $1 for update`;
const REQUESTS = `select ${REQUEST_COLUMNS} from floor_request where item_id = $1 order by sequence`;

const begun = async (tx: WriteTx, { key, sessionKey, label }: AgendaItem): Promise<FloorListRow<Date> | undefined> => {
  const { level, releasable_to, observers, caveats, originator } = labelColumns(label);
  await tx.query(
    `insert into floor_list (item_id, session_id, level, releasable_to, observers, caveats, originator)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [key, sessionKey, level, releasable_to, observers, caveats, originator],
  );
  const [row] = await tx.query<FloorListRow<Date>>(LOCKED, [key]);
  return row;
};

/** The floor of an item; `undefined` where the actor does not see the item. All actions on one list come one after the other. */
export const floorOfItem = async (tx: WriteTx, itemKey: string): Promise<HeldFloor | undefined> => {
  const dossier = await itemDossier(tx, itemKey);
  const item = dossier?.items.find(({ key }) => key === itemKey);
  if (dossier === undefined || item === undefined) return undefined;
  const [known] = await tx.query<FloorListRow<Date>>(LOCKED, [itemKey]);
  const row = known ?? (await begun(tx, item));
  const requests = await tx.query<FloorRequestRow<Date>>(REQUESTS, [itemKey]);
  return {
    session: dossier.session,
    item,
    list: listFrom(row),
    requests: requests.map(requestFrom),
    sequence: (row?.last_sequence ?? 0) + 1,
  };
};

/** The floor on which a request was made; `undefined` where the actor does not see the request. */
export const floorOfRequest = async (tx: WriteTx, requestKey: string): Promise<HeldFloor | undefined> => {
  const [row] = await tx.query<{ item_id: string }>('select item_id from floor_request where id = $1', [requestKey]);
  return row && floorOfItem(tx, row.item_id);
};
