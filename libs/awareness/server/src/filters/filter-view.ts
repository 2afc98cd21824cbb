import { globalId } from '@parley/kernel';
import { type LoaderOf, oneByKey } from '@parley/platform';
import type { NoteFilter } from '../notes/note-filter';
import { FLOOR, UNREAD } from '../reading/unread';
import { MATCHES_KEPT } from './filter-columns';

/** More than so many are many. */
const MOST_COUNTED = 100;

interface FilterRow {
  readonly id: string;
  readonly name: string;
  readonly given: NoteFilter;
  readonly tells: boolean;
}

/** A kept filter as the API shows it. */
export interface SavedFilterView {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly filter: NoteFilter;
  readonly notify: boolean;
}

/** All filters that a person keeps, as a mutation answers. */
export interface SavedFiltersView {
  readonly __typename: 'SavedNoteFilters';
}

const OWN = `select k.id, k.name, k.given, k.tells from note_filter k where k.person_id = (select my_principal()) order by lower(k.name), k.id`;

/** The filters that the reader keeps, by name. */
export const ownFilters: LoaderOf<'own', readonly SavedFilterView[]> = {
  async batch(scope, keys) {
    const rows = await scope.query<FilterRow>(OWN);
    const views = rows.map(({ id, name, given, tells }) => ({
      id: globalId('SavedNoteFilter', id),
      ...{ key: id, name, filter: given, notify: tells },
    }));
    return keys.map(() => views);
  },
};

/** What every mutation of filters answers with: all of them, as they stand. */
export const filtersAfter: LoaderOf<string, SavedFiltersView> = {
  batch: (_, keys) => Promise.resolve(keys.map(() => ({ __typename: 'SavedNoteFilters' }))),
};

// One statement for all filters of an answer, under the reader’s own sight.
const counted = oneByKey<{ readonly id: string; readonly n: number }>(
  `select k.id, (select count(*)::int from (select from note n
      where n.changed_at > k.created_at and n.changed_at > ${FLOOR} and ${MATCHES_KEPT} and ${UNREAD} limit ${MOST_COUNTED}) found) as n
    from note_filter k where k.id = any ($1)`,
  ({ id }) => id,
);

/** How many notes match a kept filter that are new to the reader since it was saved. */
export const unreadByFilter: LoaderOf<string, number> = {
  batch: async (scope, keys) => Array.from(await counted.batch(scope, keys), (row) => row?.n ?? 0),
};
