import { type LabelColumns, labelOf } from '@parley/platform';
import type { AgendaTemplate } from '@parley/sessions/model';
import type { At } from './instants';

/** A template as selected by {@link TEMPLATE_COLUMNS}: instants are dates to writers and text to readers. */
export interface TemplateRow<Instant extends At = string>
  extends LabelColumns, Pick<AgendaTemplate, 'name' | 'items'> {
  readonly id: string;
  readonly made_at: Instant;
}

export const TEMPLATE_COLUMNS =
  'id, name, items, made_at, level, releasable_to, observers, caveats, originator';

/** The template that a row stores. */
export const templateOf = (row: TemplateRow<At>): AgendaTemplate => ({
  key: row.id,
  name: row.name,
  items: row.items,
  label: labelOf(row, null),
  madeAt: new Date(row.made_at),
});
