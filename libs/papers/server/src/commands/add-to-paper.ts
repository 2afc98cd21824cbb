import { command, optional, type WriteTx } from '@parley/platform';
import {
  addToPaper as add,
  type NewAddendum,
  type PaperDecision,
  type PaperPlace,
} from '@parley/papers/model';
import { labelInput } from '@parley/sessions/server';
import { z } from 'zod';
import { rank } from '@parley/kernel';
import { insertPlace } from '../items/place-rows';
import { setText } from '../markdown/set-text';
import { loadPaper } from '../store/load-paper';
import { insertPaper } from '../store/save-paper';
import { thatPaper } from './inputs';

const SEEN = 'select from paper_draft where paper_id = $1';
const ITEMS_SEEN = 'select id from agenda_item where id = any ($1)';

interface Added extends PaperDecision {
  readonly places: readonly PaperPlace[];
}

/** Places that the author sees: nothing is put where somebody may not look. */
const placesSeen = async (tx: WriteTx, places: readonly PaperPlace[]): Promise<readonly PaperPlace[]> => {
  const rows = await tx.query<{ id: string }>(ITEMS_SEEN, [places.map(({ itemKey }) => itemKey)]);
  const seen = new Set(rows.map(({ id }) => id));
  return places.filter(({ itemKey }) => seen.has(itemKey));
};

/** Begins an addendum to a circulated paper, under the items that the paper stands under. */
export const addToPaper = command({
  action: 'paper.add',
  input: thatPaper.extend({ title: z.string(), markdown: z.string(), label: optional(labelInput) }),
  load: async (tx, { id, markdown }, { key }): Promise<NewAddendum | undefined> => {
    // Read before the paper is locked, and only for those who see its drafts: reading costs something.
    const text = (await tx.query(SEEN, [id])).length > 0 ? await setText(markdown) : null;
    const parent = await loadPaper(tx, id);
    return parent && { key, parent: { ...parent, places: await placesSeen(tx, parent.places) }, text };
  },
  // The one rule of who may needs the paper's state as well, and answers in the order of refusals.
  may: () => undefined,
  decide: ({ parent, ...state }, { title, label }, { actor, now }) => {
    // An item is not shown more than it may hold.
    const level = rank(label?.classification ?? parent.paper.label.classification);
    const places = parent.places.filter((place) => level <= rank(place.label.classification));
    const decision = add({ ...state, parent: { ...parent, places } }, { title, label }, actor, now);
    return 'events' in decision ? { ...decision, places } : decision;
  },
  async save(tx, decision: Added) {
    await insertPaper(tx, decision);
    for (const { itemKey, place } of decision.places)
      await insertPlace(tx, itemKey, decision.paper.key, place);
  },
  subject: ({ paper }) => paper.key,
});
