import type { Operation } from '@parley/platform';
import { ownFilters, type SavedFiltersView, type SavedFilterView, unreadByFilter } from './filter-view';

type Context = Pick<Operation, 'scope'>;

/** Fields of kept filters that are more than a column. */
export const noteFilterFields = {
  SavedNoteFilter: {
    unread: ({ key }: SavedFilterView, _: unknown, { scope }: Context): Promise<number> =>
      scope.loader(unreadByFilter).load(key),
  },
  SavedNoteFilters: {
    filters: (_: SavedFiltersView, __: unknown, { scope }: Context): Promise<readonly SavedFilterView[]> =>
      scope.loader(ownFilters).load('own'),
  },
};
