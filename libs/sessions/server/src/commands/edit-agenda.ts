import { command, idOf, optional } from '@parley/platform';
import { addItem, changeItem, moveItem, moveItems, withdrawItem } from '@parley/sessions/model';
import { z } from 'zod';
import { itemDossier, loadDossier } from '../store/load-dossier';
import { itemInput } from './inputs';
import { storedWithPapers, takenWithPapers, withPapers } from './papers-of-item';
import { byManagers, stored, taken } from './taken';

const seenItem = { id: idOf('AgendaItem'), version: z.int(), reason: optional(z.string()) };

/** Adds an item at the end of those under its parent. */
export const addAgendaItem = command({
  ...storedWithPapers,
  action: 'agenda.add',
  input: z.object({ sessionId: idOf('Session'), input: itemInput }),
  load: async (tx, { sessionId, input }) => withPapers(tx, await loadDossier(tx, sessionId), input.paperKeys),
  may: byManagers,
  decide: (state, { input }, { actor, key }) =>
    takenWithPapers(state, key, addItem({ ...state.dossier, key }, input, actor)),
});

/** Changes an item where it stands; CONFLICT for a version that is no longer the present one. */
export const changeAgendaItem = command({
  ...storedWithPapers,
  action: 'agenda.change',
  input: z.object({ ...seenItem, input: itemInput }),
  load: async (tx, { id, input }) => withPapers(tx, await itemDossier(tx, id), input.paperKeys),
  may: byManagers,
  decide: (state, { id, version, input }, { actor }) =>
    takenWithPapers(state, id, changeItem(state.dossier, { ...input, itemKey: id, version }, actor)),
  takesSightAway: true,
});

/** Moves an item with its children; CONFLICT as for a change. */
export const moveAgendaItem = command({
  ...stored,
  action: 'agenda.move',
  input: z.object({ ...seenItem, parentId: optional(idOf('AgendaItem')), position: z.int() }),
  load: (tx, { id }) => itemDossier(tx, id),
  may: byManagers,
  decide: (dossier, { id, version, reason, parentId, position }, { actor }) =>
    taken(
      dossier,
      id,
      moveItem(dossier, { itemKey: id, version, reason, parentKey: parentId, position }, actor),
    ),
  takesSightAway: true,
});

/** Moves several items, all or none; CONFLICT where an item or, if given, the order is no longer as it was seen. */
export const moveAgendaItems = command({
  ...stored,
  action: 'agenda.moveSeveral',
  input: z.object({
    sessionId: idOf('Session'),
    moves: z
      .array(
        z
          .object({
            id: idOf('AgendaItem'),
            version: z.int(),
            parentId: optional(idOf('AgendaItem')),
            position: z.int(),
          })
          .transform(({ id, parentId, ...rest }) => ({ ...rest, itemKey: id, parentKey: parentId })),
      )
      .max(100),
    seen: optional(z.array(idOf('AgendaItem')).max(1000)),
    reason: optional(z.string()),
  }),
  load: (tx, { sessionId }) => loadDossier(tx, sessionId),
  may: byManagers,
  decide: (dossier, { sessionId, ...input }, { actor }) =>
    taken(dossier, sessionId, moveItems(dossier, input, actor)),
  takesSightAway: true,
});

/** Withdraws an item that was not opened, with its children; CONFLICT as for a change. */
export const withdrawAgendaItem = command({
  ...stored,
  action: 'agenda.withdraw',
  input: z.object(seenItem),
  load: (tx, { id }) => itemDossier(tx, id),
  may: byManagers,
  decide: (dossier, { id, version, reason }, { actor }) =>
    taken(dossier, id, withdrawItem(dossier, { itemKey: id, version, reason }, actor)),
});
