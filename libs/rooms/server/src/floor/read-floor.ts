import { type LoaderOf, manyByKey, oneByKey, type ReadScope } from '@parley/platform';
import type { Floor } from '@parley/rooms/model';
import { readDossier } from '@parley/sessions/server';
import {
  type FloorListRow,
  type FloorRequestRow,
  LIST_COLUMNS,
  listFrom,
  REQUEST_COLUMNS,
  requestFrom,
} from './floor-rows';

/** What is stored of one item's floor, as far as the reader sees it. */
export interface FloorRows {
  /** `undefined` while nothing has happened on it. */
  readonly list: FloorListRow | undefined;
  /** Those that wait, the one that has the floor and those that had it. */
  readonly requests: readonly FloorRequestRow[];
}

const lists = oneByKey<FloorListRow>(
  `select ${LIST_COLUMNS} from floor_list where item_id = any ($1)`,
  ({ item_id }) => item_id,
);

const requests = manyByKey<FloorRequestRow>(
  `select ${REQUEST_COLUMNS} from floor_request
    where item_id = any ($1) and state in ('WAITING', 'SPEAKING', 'SPOKEN') order by sequence`,
  ({ item_id }) => item_id,
);

/** The floors of any number of items, in two statements. */
export const floorByItem: LoaderOf<string, FloorRows> = {
  async batch(scope, keys) {
    const [ofLists, ofRequests] = await Promise.all([lists.batch(scope, keys), requests.batch(scope, keys)]);
    return keys.map((_, index) => ({ list: ofLists[index], requests: ofRequests[index] ?? [] }));
  },
};

/** A request by key, as far as the reader sees it. */
export const floorRequestByKey: LoaderOf<string, FloorRequestRow | undefined> = oneByKey<FloorRequestRow>(
  `select ${REQUEST_COLUMNS} from floor_request where id = any ($1)`,
  ({ id }) => id,
);

/** The floor of an item as the model takes it, for what the reader may do with it. */
export const readFloor = async (
  scope: ReadScope,
  item: { readonly key: string; readonly sessionKey: string },
): Promise<Floor | undefined> => {
  const [dossier, rows] = await Promise.all([
    scope.loader(readDossier).load(item.sessionKey),
    scope.loader(floorByItem).load(item.key),
  ]);
  const found = dossier?.items.find(({ key }) => key === item.key);
  if (dossier === undefined || found === undefined) return undefined;
  return {
    session: dossier.session,
    item: found,
    list: listFrom(rows.list),
    requests: rows.requests.map(requestFrom),
  };
};
