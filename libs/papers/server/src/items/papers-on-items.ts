import { type ForumEvent, rank } from '@parley/kernel';
import type { ReadScope, WriteTx } from '@parley/platform';
import { attached, detached, type Paper, type PaperPlace, placesUnderItem } from '@parley/papers/model';
import type { AgendaItem } from '@parley/sessions/model';
import type { ItemPapers, PaperForItem, PaperNamed } from '@parley/sessions/server';
import { PAPER_COLUMNS, paperOf, type PaperRow } from '../rows/paper-row';
import { insertPlace } from './place-rows';

const BY_KEY = `select ${PAPER_COLUMNS} from paper p where p.id = any ($1)`;
const UNDER = `select ${PAPER_COLUMNS}, l.place from agenda_paper l join paper p on p.id = l.paper_id
  where l.item_id = $1 order by l.place, p.parent_id is not null, p.addendum, p.id`;
const NAMED = `select l.item_id, p.reference, p.title from agenda_paper l join paper p on p.id = l.paper_id
  where l.item_id = any ($1) and p.state not in ('WITHDRAWN', 'SUPERSEDED')
  order by l.place, p.parent_id is not null, p.addendum, p.id`;

const papersIn = async (tx: WriteTx, keys: readonly string[]): Promise<Paper[] | undefined> => {
  const rows = await tx.query<PaperRow<Date>>(BY_KEY, [keys]);
  const byKey = new Map(rows.map((row) => [row.id, paperOf(row)]));
  const papers = keys.flatMap((key) => byKey.get(key) ?? []);
  return papers.length === keys.length ? papers : undefined;
};

const seen = async (tx: WriteTx, keys: readonly string[]): Promise<readonly PaperForItem[] | undefined> =>
  (await papersIn(tx, keys))?.map(({ key, label }) => ({ key, label }));

const placeAt = ({ key, sessionKey, label }: AgendaItem, place: number): PaperPlace => ({
  itemKey: key,
  sessionKey,
  place,
  label,
});

const ADDENDA = `select ${PAPER_COLUMNS} from paper p where p.parent_id = any ($1) and p.state <> 'WITHDRAWN'
  order by p.addendum, p.created_at, p.id`;

/** The papers that were named, each with what was added to it and may stand there: no item is shown more than it may hold. */
const placed = async (
  tx: WriteTx,
  { label }: AgendaItem,
  keys: readonly string[],
  before: readonly string[],
): Promise<{ readonly paper: Paper; readonly place: number }[]> => {
  const wanted = (await papersIn(tx, keys)) ?? [];
  const addenda = (await tx.query<PaperRow<Date>>(ADDENDA, [keys]))
    .map(paperOf)
    .filter((paper) => rank(paper.label.classification) <= rank(label.classification));
  const byKey = new Map([...wanted, ...addenda].map((paper) => [paper.key, paper]));
  const known = ({ key, parent }: Paper) => ({ key, parentKey: parent?.key ?? null });
  return placesUnderItem(wanted.map(known), addenda.map(known), before).flatMap(({ key, place }) => {
    const paper = byKey.get(key);
    return paper === undefined ? [] : [{ paper, place }];
  });
};

const put = async (
  tx: WriteTx,
  item: AgendaItem,
  named: readonly string[],
): Promise<readonly ForumEvent[]> => {
  const rows = await tx.query<PaperRow<Date> & { place: number }>(UNDER, [item.key]);
  const before = rows.map(({ id }) => id);
  const wanted = await placed(tx, item, named, before);
  const gone = rows.filter(({ id }) => !wanted.some(({ paper }) => paper.key === id));
  if (gone.length > 0)
    await tx.query('delete from agenda_paper where item_id = $1 and paper_id = any ($2)', [
      item.key,
      gone.map(({ id }) => id),
    ]);
  const events = gone.map((row) => detached(placeAt(item, row.place), paperOf(row)));
  for (const { paper, place } of wanted) {
    if (rows.find(({ id }) => id === paper.key)?.place === place) continue;
    await insertPlace(tx, item.key, paper.key, place);
    events.push(attached(placeAt(item, place), paper));
  }
  return events;
};

const carry = async (tx: WriteTx, from: AgendaItem, to: AgendaItem): Promise<readonly ForumEvent[]> => {
  const rows = await tx.query<PaperRow<Date>>(UNDER, [from.key]);
  return rows.length === 0
    ? []
    : put(
        tx,
        to,
        rows.map(({ id }) => id),
      );
};

const named = async (
  scope: ReadScope,
  itemKeys: readonly string[],
): Promise<ReadonlyMap<string, readonly PaperNamed[]>> => {
  const found = new Map<string, PaperNamed[]>();
  const rows = await scope.query<PaperNamed & { item_id: string }>(NAMED, [itemKeys]);
  for (const { item_id: key, reference, title } of rows)
    found.set(key, [...(found.get(key) ?? []), { reference, title }]);
  return found;
};

/** Keeps the papers of agenda items, within the transaction of the command on the item. */
export const papersOnItems: ItemPapers = { seen, put, carry, named };
