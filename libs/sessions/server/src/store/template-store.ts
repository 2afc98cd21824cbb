import { labelColumns, type WriteTx } from '@parley/platform';
import type { AgendaTemplate } from '@parley/sessions/model';
import { TEMPLATE_COLUMNS, templateOf, type TemplateRow } from '../rows/template-row';

/** A template, locked; `undefined` where it is absent or out of the actor's sight. */
export const loadTemplate = async (tx: WriteTx, key: string): Promise<AgendaTemplate | undefined> => {
  const rows = await tx.query<TemplateRow<Date>>(
    `select ${TEMPLATE_COLUMNS} from agenda_template where id = $1`,
    [key],
  );
  return rows.map(templateOf)[0];
};

/** Stores a new template. */
export const insertTemplate = async (tx: WriteTx, template: AgendaTemplate): Promise<void> => {
  const { level, releasable_to, observers, caveats, originator } = labelColumns(template.label);
  await tx.query(
    `insert into agenda_template (${TEMPLATE_COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      template.key,
      template.name,
      JSON.stringify(template.items),
      template.madeAt,
      level,
      releasable_to,
      observers,
      caveats,
      originator,
    ],
  );
};

/** Takes a template out of the store. */
export const deleteTemplate = async (tx: WriteTx, key: string): Promise<void> => {
  await tx.query('delete from agenda_template where id = $1', [key]);
};
