import { AgendaResolver } from './agenda-resolver';
import { TemplateResolver } from './template-resolver';

/** What the agenda as a whole needs of the server. */
export const agendaProviders = [AgendaResolver, TemplateResolver];
