import { type DelegationView, delegationView, delegationViews } from '@parley/delegations/server';
import { globalId } from '@parley/kernel';
import { type LoaderOf, oneByKey, type ReadScope } from '@parley/platform';
import { type Position, type ShowOfPositions, type ShowState, tallyOf } from '@parley/rooms/model';
import { readDossier } from '@parley/sessions/server';
import { SHOW_JSON, showFrom, type ShowRow } from './show-rows';

interface Found {
  readonly id: string;
  readonly item_id: string;
  readonly show: ShowRow;
}

const lastByItem = oneByKey<Found>(
  `select distinct on (item_id) id, item_id, ${SHOW_JSON} as show from show_of_positions s
    where item_id = any ($1) order by item_id, asked_at desc`,
  ({ item_id }) => item_id,
);

const byKey = oneByKey<Found>(
  `select id, item_id, ${SHOW_JSON} as show from show_of_positions s where id = any ($1)`,
  ({ id }) => id,
);

/** Where one seat stands, as the API shows it. */
export interface ShownPositionView {
  readonly delegation: DelegationView | undefined;
  readonly position: Position;
  readonly at: string;
}

/** A show of positions as the API shows it; instants are RFC 3339 text. */
export interface ShowView {
  readonly __typename: 'ShowOfPositions';
  readonly id: string;
  readonly key: string;
  readonly itemKey: string;
  readonly question: string | null;
  readonly askedAt: string;
  readonly closedAt: string | null;
  readonly seats: readonly DelegationView[];
  readonly positions: readonly ShownPositionView[];
  readonly tally: readonly { readonly position: Position; readonly seats: readonly DelegationView[] }[];
  readonly silent: readonly DelegationView[];
  readonly held: ShowOfPositions;
}

const viewOf = (show: ShowOfPositions): ShowView => {
  const { groups, silent } = tallyOf(show);
  return {
    __typename: 'ShowOfPositions',
    id: globalId('ShowOfPositions', show.key),
    key: show.key,
    itemKey: show.itemKey,
    question: show.question,
    askedAt: show.askedAt.toISOString(),
    closedAt: show.closedAt?.toISOString() ?? null,
    seats: delegationViews(show.seats),
    positions: show.positions.map(({ delegation, position, shownAt }) => ({
      delegation: delegationView(delegation),
      position,
      at: shownAt.toISOString(),
    })),
    tally: groups.map(({ position, seats }) => ({ position, seats: delegationViews(seats) })),
    silent: delegationViews(silent),
    held: show,
  };
};

const asViews = (rows: LoaderOf<string, Found | undefined>): LoaderOf<string, ShowView | undefined> => ({
  async batch(scope, keys) {
    return Array.from(await rows.batch(scope, keys), (row) => row && viewOf(showFrom(row.show)));
  },
});

/** The last show of each item, as far as the reader sees it. */
export const showViewByItem = asViews(lastByItem);
/** A show by key, as far as the reader sees it. */
export const showViewByKey = asViews(byKey);

/** A show with its item as the model takes it, for what the reader may do about it. */
export const readShowState = async (
  scope: ReadScope,
  item: { readonly key: string; readonly sessionKey: string },
  show: ShowOfPositions | null,
): Promise<ShowState | undefined> => {
  const dossier = await scope.loader(readDossier).load(item.sessionKey);
  const found = dossier?.items.find(({ key }) => key === item.key);
  return dossier === undefined || found === undefined
    ? undefined
    : { session: dossier.session, item: found, show };
};
