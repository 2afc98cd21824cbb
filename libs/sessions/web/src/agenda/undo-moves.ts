import { childrenOf, type Place, type PlacedItem } from './agenda-tree';

/** An item on the screen, at the version that it shows. */
export interface VersionedItem extends PlacedItem {
  readonly version: number;
}

/** One move of one or several items, as it can be taken back. */
export interface DoneMove {
  /** Where they stood, in the order in which they are put back. */
  readonly back: readonly (Place & { readonly id: string })[];
  /** The order that the move left: any other means that somebody changed it in between. */
  readonly seen: readonly string[];
}

/** What is known of one's own moves: the last one last, and the versions that items have by them. */
export interface MoveHistory {
  readonly moves: readonly DoneMove[];
  readonly versions: Readonly<Record<string, number>>;
}

export const NO_MOVES: MoveHistory = { moves: [], versions: {} };

/** As many as anybody takes back. */
const MOST = 50;

const known = (
  history: MoveHistory,
  ids: readonly string[],
  after: readonly VersionedItem[],
): MoveHistory['versions'] => ({
  ...history.versions,
  ...Object.fromEntries(after.filter(({ id }) => ids.includes(id)).map(({ id, version }) => [id, version])),
});

/** Where items stand, in reading order: moved there in this order, with the others in place, they stand so again. */
export const placesOf = (items: readonly PlacedItem[], ids: readonly string[]): DoneMove['back'] =>
  items
    .filter(({ id }) => ids.includes(id))
    .map(({ id, parent }) => {
      const parentId = parent?.id ?? null;
      const position = childrenOf(items, parentId).findIndex((sibling) => sibling.id === id);
      return { id, parentId, position };
    });

/** The history after a move of these items. */
export const movedOn = (
  history: MoveHistory,
  ids: readonly string[],
  before: readonly VersionedItem[],
  after: readonly VersionedItem[],
): MoveHistory => ({
  moves: [...history.moves, { back: placesOf(before, ids), seen: after.map(({ id }) => id) }].slice(-MOST),
  versions: known(history, ids, after),
});

/** The history after its last move was taken back. */
export const takenBack = (history: MoveHistory, after: readonly VersionedItem[]): MoveHistory => ({
  moves: history.moves.slice(0, -1),
  versions: known(
    history,
    (history.moves.at(-1)?.back ?? []).map(({ id }) => id),
    after,
  ),
});
