import { BadInput, type ReadScope } from '@parley/platform';
import { cursorOfPlace, placeOfCursor } from '@parley/sessions/server';
import { FILTER_SIZE, filterValues, MATCHES, type NoteFilter } from './note-filter';
import { NOTE_COLUMNS, type NoteRow } from './note-row';
import { type NoteView, noteViewOf } from './note-view';

/** Arguments of the list as the API takes them. */
export interface NoteListArgs {
  readonly filter?: NoteFilter | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of notes; the filter is kept for the count, which is made only when it is asked for. */
export interface NotePage {
  readonly edges: readonly { readonly cursor: string; readonly node: NoteView }[];
  readonly nodes: readonly NoteView[];
  readonly pageInfo: object;
  readonly values: readonly unknown[];
}

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;
const [AT, KEY, MOST] = [1, 2, 3].map((more) => FILTER_SIZE + more);

// Not as a plain number: of rows behind row-level security the planner expects far too few, and fewer than asked for would have it read
// and sort all of them instead of walking the list.
const soMany = (at: number | undefined): string => `(select $${at}::int)`;

const PAGE = `select ${NOTE_COLUMNS} from note n where ${MATCHES}
  and ($${AT}::timestamptz is null or (n.observed_to, n.id) < ($${AT}, $${KEY}::uuid))
  order by n.observed_to desc, n.id desc limit ${soMany(MOST)}`;
const COUNT = `select count(*)::int as n from note n where ${MATCHES}`;

const sizeOf = (first: number | null | undefined): number => {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  return size;
};

const placeAfter = (after: string | null | undefined): readonly (string | null)[] => {
  if (after == null) return [null, null];
  const { startsAt, key } = placeOfCursor(after);
  return [startsAt, key];
};

/** A page of notes, those observed last first. Throws {@link BadInput} for a filter, a size or a cursor that cannot be. */
export const notePage = async (scope: ReadScope, args: NoteListArgs): Promise<NotePage> => {
  const values = filterValues(args.filter ?? {});
  const size = sizeOf(args.first);
  // One more than asked for tells whether there is a next page.
  const rows = await scope.query<NoteRow>(PAGE, [...values, ...placeAfter(args.after), size + 1]);
  const edges = rows.slice(0, size).map((row) => {
    const node = noteViewOf(row);
    return { cursor: cursorOfPlace({ startsAt: node.listedAt, key: node.key }), node };
  });
  const pageInfo = {
    hasNextPage: rows.length > size,
    hasPreviousPage: args.after != null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, values };
};

const FIRST = `select ${NOTE_COLUMNS} from note n where ${MATCHES} order by n.observed_to desc, n.id desc limit ${soMany(AT)}`;

/** The first notes that the reader may see and that match, those observed last first. Throws {@link BadInput} for a filter that cannot be. */
export const notesMatching = async (
  scope: ReadScope,
  filter: NoteFilter,
  most: number,
): Promise<readonly NoteView[]> =>
  (await scope.query<NoteRow>(FIRST, [...filterValues(filter), most])).map(noteViewOf);

/** How many notes the reader may see that match. */
export const noteCount = async (scope: ReadScope, values: readonly unknown[]): Promise<number> =>
  (await scope.query<{ n: number }>(COUNT, values))[0]?.n ?? 0;
