import { command, idOf } from '@parley/platform';
import { removeTemplate, saveTemplate, type TemplateDecision } from '@parley/sessions/model';
import { z } from 'zod';
import { loadDossier } from '../store/load-dossier';
import { deleteTemplate, insertTemplate, loadTemplate } from '../store/template-store';
import { byManagers } from './taken';

const subject = ({ template }: TemplateDecision): string => template.key;

/** Keeps what the caller sees of an agenda as a template. */
export const saveAgendaTemplate = command({
  action: 'agendaTemplate.save',
  input: z.object({ sessionId: idOf('Session'), name: z.string() }),
  load: async (tx, { sessionId }, { key }) => {
    const dossier = await loadDossier(tx, sessionId);
    return dossier && { ...dossier, key };
  },
  may: byManagers,
  decide: (state, { name }, { actor, now }) => saveTemplate(state, { name }, actor, now),
  save: (tx, { template }) => insertTemplate(tx, template),
  subject,
});

/** Removes a template. */
export const removeAgendaTemplate = command({
  action: 'agendaTemplate.remove',
  input: z.object({ id: idOf('AgendaTemplate') }),
  load: (tx, { id }) => loadTemplate(tx, id),
  may: byManagers,
  decide: (template, _, { actor }) => removeTemplate(template, actor),
  save: (tx, { template }) => deleteTemplate(tx, template.key),
  subject,
});
