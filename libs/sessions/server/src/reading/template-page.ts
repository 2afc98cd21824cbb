import { BadInput, type ReadScope } from '@parley/platform';
import { z } from 'zod';
import { TEMPLATE_COLUMNS, type TemplateRow } from '../rows/template-row';
import { type TemplateView, templateViewOf } from './template-view';

/** Arguments of the list as the API takes them. */
export interface TemplateListArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of templates, by name. */
export interface TemplatePage {
  readonly edges: readonly { readonly cursor: string; readonly node: TemplateView }[];
  readonly nodes: readonly TemplateView[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;
const PAGE = `select ${TEMPLATE_COLUMNS} from agenda_template
  where $1::text is null or (name, id) > ($1, $2::uuid) order by name, id limit $3`;

const place = z.tuple([z.string(), z.uuid()]);

const cursorOf = ({ name, key }: TemplateView): string =>
  Buffer.from(JSON.stringify([name, key])).toString('base64url');

const placeOf = (cursor: string): z.infer<typeof place> => {
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new BadInput('`after` takes a cursor that this list gave out.');
  }
};

/** A page of the templates that the reader sees. Throws {@link BadInput} for a size or a cursor that cannot be. */
export const templatePage = async (
  scope: ReadScope,
  { first, after }: TemplateListArgs,
): Promise<TemplatePage> => {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  const [name, key] = after == null ? [null, null] : placeOf(after);
  const rows = await scope.query<TemplateRow>(PAGE, [name, key, size + 1]);
  const nodes = rows.slice(0, size).map(templateViewOf);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  const pageInfo = {
    hasNextPage: rows.length > size,
    hasPreviousPage: name !== null,
    startCursor,
    endCursor,
  };
  return { edges, nodes, pageInfo };
};
