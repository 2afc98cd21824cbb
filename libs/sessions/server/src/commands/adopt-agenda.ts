import { command, idOf, optional } from '@parley/platform';
import {
  adoptAgenda as adopt,
  approveUndiscussed as approve,
  askToDiscuss as ask,
  forbiddenUnlessChair,
  JOINT_OUTCOMES,
  mayAskToDiscuss,
} from '@parley/sessions/model';
import { z } from 'zod';
import { itemDossier, loadDossier } from '../store/load-dossier';
import { byManagers, stored, taken } from './taken';

/** Adopts a provisional agenda; from now on the chair alone changes it. */
export const adoptAgenda = command({
  ...stored,
  action: 'agenda.adopt',
  input: z.object({ sessionId: idOf('Session'), itemId: optional(idOf('AgendaItem')) }),
  load: (tx, { sessionId }) => loadDossier(tx, sessionId),
  may: (actor) => forbiddenUnlessChair(actor) ?? undefined,
  decide: (dossier, { sessionId, itemId }, { actor, now }) =>
    taken(dossier, sessionId, adopt(dossier, { itemKey: itemId }, actor, now)),
});

/** A seat asks to discuss an item that was to be approved without discussion, or takes that back. */
export const askToDiscuss = command({
  ...stored,
  action: 'agenda.askToDiscuss',
  input: z.object({ id: idOf('AgendaItem'), ask: z.boolean().default(true) }),
  load: async (tx, { id }) => {
    const dossier = await itemDossier(tx, id);
    const item = dossier?.items.find(({ key }) => key === id);
    return dossier && item && { dossier, item };
  },
  may: (actor, { dossier, item }) => mayAskToDiscuss(actor, dossier, item) ?? undefined,
  decide: ({ dossier }, { id, ask: wanted }, { actor }) =>
    taken(dossier, id, ask(dossier, { itemKey: id, ask: wanted }, actor)),
});

/** Approves together what nobody asked to discuss. */
export const approveUndiscussed = command({
  ...stored,
  action: 'agenda.approveUndiscussed',
  input: z.object({
    sessionId: idOf('Session'),
    itemIds: z.array(idOf('AgendaItem')).max(100),
    outcome: z.enum(JOINT_OUTCOMES),
  }),
  load: (tx, { sessionId }) => loadDossier(tx, sessionId),
  may: byManagers,
  decide: (dossier, { sessionId, itemIds, outcome }, { actor, now }) =>
    taken(dossier, sessionId, approve(dossier, { itemKeys: itemIds, outcome }, actor, now)),
});
