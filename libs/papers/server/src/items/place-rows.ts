import type { WriteTx } from '@parley/platform';

/** Puts a paper under an item. */
export const insertPlace = async (
  tx: WriteTx,
  itemKey: string,
  paperKey: string,
  place: number,
): Promise<void> => {
  await tx.query(
    `insert into agenda_paper (item_id, paper_id, place) values ($1, $2, $3)
     on conflict (item_id, paper_id) do update set place = excluded.place`,
    [itemKey, paperKey, place],
  );
};
