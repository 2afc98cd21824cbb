import { sameLabel } from '@parley/delegations/model';
import { attached } from '@parley/papers/model';
import type { Consequences } from '@parley/sessions/server';
import { PAPER_COLUMNS, paperOf, type PaperRow } from '../rows/paper-row';

// Also papers that whoever moves the label does not see: those who do see them are told.
const UNDER = `select u.item_id, u.place, ${PAPER_COLUMNS}
  from papers_under($1) u, lateral (select (u.paper).*) p order by u.item_id, u.place, p.id`;

/** Papers under an item whose label moved are shown again, to those who see both now. */
export const paperConsequences: Consequences = {
  async follow(tx, before, { items }) {
    const earlier = new Map(before.items.map((item) => [item.key, item.label]));
    const moved = items.filter(({ key, label }) => {
      const old = earlier.get(key);
      return old !== undefined && !sameLabel(old, label);
    });
    if (moved.length === 0) return [];
    const rows = await tx.query<PaperRow<Date> & { item_id: string; place: number }>(UNDER, [
      moved.map(({ key }) => key),
    ]);
    return rows.flatMap((row) => {
      const item = moved.find(({ key }) => key === row.item_id);
      if (item === undefined) return [];
      const { key: itemKey, sessionKey, label } = item;
      return [attached({ itemKey, sessionKey, place: row.place, label }, paperOf(row))];
    });
  },
};
