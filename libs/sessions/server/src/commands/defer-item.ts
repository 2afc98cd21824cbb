import { randomUUID } from 'node:crypto';
import { type ForumEvent, isRefusal } from '@parley/kernel';
import { command, idOf, type Moment, type WriteTx } from '@parley/platform';
import { type Deferral, deferItem, type Dossier } from '@parley/sessions/model';
import { z } from 'zod';
import { followed } from '../store/consequences';
import { itemPapers } from '../store/item-papers';
import { saveItems } from '../store/save-items';
import { twoDossiers } from '../store/two-dossiers';
import { byManagers } from './taken';

interface Taken extends Deferral {
  readonly events: readonly ForumEvent[];
  readonly before: Dossier;
  readonly about: string;
}

const LINK = 'insert into agenda_deferral (from_item, to_item, at) values ($1, $2, $3)';

const papersGoOn = async (
  tx: WriteTx,
  { from, to, links }: Deferral,
  moment: Moment,
): Promise<readonly ForumEvent[]> => {
  const events: ForumEvent[] = [];
  for (const { fromKey, toKey } of links) {
    const before = from.items.find(({ key }) => key === fromKey);
    const after = to.items.find(({ key }) => key === toKey);
    if (before === undefined || after === undefined) continue;
    events.push(...(await itemPapers().carry(tx, before, after, moment)));
  }
  return events;
};

const save = async (tx: WriteTx, decision: Taken, moment: Moment): Promise<readonly ForumEvent[]> => {
  await saveItems(tx, decision.from.items, moment.actor);
  await saveItems(tx, decision.to.items, moment.actor);
  for (const { fromKey, toKey } of decision.links) await tx.query(LINK, [fromKey, toKey, moment.now]);
  const further = await followed(tx, decision.before, decision.from, moment);
  return [...further, ...(await papersGoOn(tx, decision, moment))];
};

/** Puts an item off to a later session, where it begins anew; CONFLICT for a version that is no longer the present one. */
export const deferAgendaItem = command({
  action: 'agenda.defer',
  input: z.object({
    id: idOf('AgendaItem'),
    version: z.int(),
    toSessionId: idOf('Session'),
    reason: z.string(),
  }),
  load: async (tx, { id, toSessionId }) => {
    const [item] = await tx.query<{ session_id: string }>(
      'select session_id from agenda_item where id = $1',
      [id],
    );
    const both = item && (await twoDossiers(tx, item.session_id, toSessionId));
    return both && { from: both.one, to: both.other, keys: both.one.items.map(() => randomUUID()) };
  },
  may: byManagers,
  decide: (state, { id, version, reason }, { actor, now }) => {
    const deferral = deferItem(state, { itemKey: id, version, reason }, actor, now);
    if (isRefusal(deferral)) return deferral;
    const events = [...deferral.from.events, ...deferral.to.events];
    return { ...deferral, events, before: state.from, about: id };
  },
  save,
  subject: ({ about }: Taken) => about,
});
