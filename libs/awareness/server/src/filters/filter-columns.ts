import { matchesAt } from '../notes/note-filter';

/** Place of the value that is not kept: what its reader has read. */
const UNREAD_AT = 19;

// In the order of the values of a filter, but for that one.
const COLUMNS = [
  ...['topic', 'originators', 'observed_after', 'observed_before', 'words', 'west', 'south', 'east', 'north'],
  ...[
    'tags',
    'domains',
    'baselines',
    'techniques',
    'areas',
    'reliability',
    'credibility',
    'changed_after',
    'withdrawn',
    'regions',
  ],
];

/** Columns of a kept filter, as {@link keptValues} fills them. */
export const FILTER_COLUMNS: readonly string[] = COLUMNS;

/** The values of a filter that are kept. */
export const keptValues = (values: readonly unknown[]): readonly unknown[] =>
  values.filter((_, index) => index !== UNREAD_AT - 1);

/** Whether a note named `n` matches a kept filter named `k`: many of each in one statement. Only few notes at a time are looked at, so that no index is needed. */
export const MATCHES_KEPT = matchesAt(
  (value) => `k.${COLUMNS[value < UNREAD_AT ? value - 1 : value - 2] ?? ''}`,
  'n.search @@ search_query(k.words)',
);
