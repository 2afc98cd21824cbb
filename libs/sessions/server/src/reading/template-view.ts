import { globalId, isoDuration, type Label } from '@parley/kernel';
import { type LoaderOf, oneByKey } from '@parley/platform';
import { type AgendaItemKind, ancestorsOf } from '@parley/sessions/model';
import { TEMPLATE_COLUMNS, templateOf, type TemplateRow } from '../rows/template-row';

/** An agenda template as the API shows it; instants are RFC 3339 text. */
export interface TemplateView {
  readonly __typename: 'AgendaTemplate';
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly madeAt: string;
  readonly label: Label;
  readonly items: readonly {
    readonly title: string;
    readonly kind: AgendaItemKind;
    readonly depth: number;
    readonly plannedDuration: string | null;
    readonly withoutDiscussion: boolean;
  }[];
}

/** The view of a row. */
export const templateViewOf = (row: TemplateRow): TemplateView => {
  const { key, name, items, label } = templateOf(row);
  return {
    __typename: 'AgendaTemplate',
    id: globalId('AgendaTemplate', key),
    key,
    name,
    madeAt: row.made_at,
    label,
    items: items.map((item) => ({
      title: item.title,
      kind: item.kind,
      depth: ancestorsOf(items, item).length,
      plannedDuration: item.plannedSeconds === null ? null : isoDuration(item.plannedSeconds),
      withoutDiscussion: item.withoutDiscussion ?? false,
    })),
  };
};

const rowByKey = oneByKey<TemplateRow>(
  `select ${TEMPLATE_COLUMNS} from agenda_template where id = any ($1)`,
  ({ id }) => id,
);

/** A template by key, as far as the reader sees it. */
export const templateByKey: LoaderOf<string, TemplateView | undefined> = {
  async batch(scope, keys) {
    const rows = await rowByKey.batch(scope, keys);
    return Array.from(rows, (row) => row && templateViewOf(row));
  },
};

/** What is left of a template that was removed: its id. */
export const removedTemplate: LoaderOf<string, { readonly id: string } | undefined> = {
  batch: (_, keys) => Promise.resolve(keys.map((key) => ({ id: globalId('AgendaTemplate', key) }))),
};
