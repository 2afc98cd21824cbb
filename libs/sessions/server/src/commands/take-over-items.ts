import { randomUUID } from 'node:crypto';
import { command, idOf, optional } from '@parley/platform';
import { carriedItems, takeOverItems } from '@parley/sessions/model';
import { z } from 'zod';
import { loadDossier } from '../store/load-dossier';
import { loadTemplate } from '../store/template-store';
import { twoDossiers } from '../store/two-dossiers';
import { byManagers, stored, taken } from './taken';

/** Copies items of another session onto an agenda, as far as the caller sees them. */
export const copyAgenda = command({
  ...stored,
  action: 'agenda.copy',
  input: z.object({
    sessionId: idOf('Session'),
    fromSessionId: idOf('Session'),
    itemIds: optional(z.array(idOf('AgendaItem')).max(300)),
    reason: optional(z.string()),
  }),
  load: async (tx, { sessionId, fromSessionId, itemIds }, { actor }) => {
    const both = await twoDossiers(tx, sessionId, fromSessionId);
    if (both === undefined) return undefined;
    const carried = carriedItems(actor, both.other, itemIds);
    return { ...both.one, carried, keys: carried.map(() => randomUUID()) };
  },
  may: byManagers,
  decide: (state, { sessionId, reason }, { actor }) =>
    taken(state, sessionId, takeOverItems(state, { reason }, actor)),
});

/** Puts the items of a template onto an agenda. */
export const applyAgendaTemplate = command({
  ...stored,
  action: 'agenda.applyTemplate',
  input: z.object({
    sessionId: idOf('Session'),
    templateId: idOf('AgendaTemplate'),
    reason: optional(z.string()),
  }),
  load: async (tx, { sessionId, templateId }) => {
    const dossier = await loadDossier(tx, sessionId);
    const template = await loadTemplate(tx, templateId);
    return (
      dossier &&
      template && { ...dossier, carried: template.items, keys: template.items.map(() => randomUUID()) }
    );
  },
  may: byManagers,
  decide: (state, { sessionId, reason }, { actor }) =>
    taken(state, sessionId, takeOverItems(state, { reason }, actor)),
});
