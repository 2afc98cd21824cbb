import { command, idOf, optional } from '@parley/platform';
import { closeItem, ITEM_OUTCOMES, openItem, suspendItem } from '@parley/sessions/model';
import { z } from 'zod';
import { itemDossier } from '../store/load-dossier';
import { byManagers, stored, taken } from './taken';

const id = idOf('AgendaItem');

/** Opens an item, or resumes it; what else is open and not above it is suspended. */
export const openAgendaItem = command({
  ...stored,
  action: 'agenda.open',
  input: z.object({ id }),
  load: (tx, input) => itemDossier(tx, input.id),
  may: byManagers,
  decide: (dossier, { id: itemKey }, { actor, now }) =>
    taken(dossier, itemKey, openItem(dossier, { itemKey }, actor, now)),
});

/** Suspends an open item; its clock stands. */
export const suspendAgendaItem = command({
  ...stored,
  action: 'agenda.suspend',
  input: z.object({ id }),
  load: (tx, input) => itemDossier(tx, input.id),
  may: byManagers,
  decide: (dossier, { id: itemKey }, { actor, now }) =>
    taken(dossier, itemKey, suspendItem(dossier, { itemKey }, actor, now)),
});

/** Closes an item with its outcome and, if given, the summary of the chair. */
export const closeAgendaItem = command({
  ...stored,
  action: 'agenda.close',
  input: z.object({ id, outcome: z.enum(ITEM_OUTCOMES), summary: optional(z.string()) }),
  load: (tx, input) => itemDossier(tx, input.id),
  may: byManagers,
  decide: (dossier, { id: itemKey, outcome, summary }, { actor, now }) =>
    taken(dossier, itemKey, closeItem(dossier, { itemKey, outcome, summary }, actor, now)),
});
