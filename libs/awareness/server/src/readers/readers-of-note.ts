import { type LoaderOf, oneByKey } from '@parley/platform';

interface Read {
  readonly id: string;
  readonly seats: readonly string[];
}

// Once for each label that differs, however many notes bear it.
const READERS = `select n.id, l.seats from (
    select level, releasable_to, observers, caveats, originator, array_agg(id) as ids from note where id = any ($1)
    group by level, releasable_to, observers, caveats, originator) g
  cross join lateral (select seats_that_see(g.level, g.releasable_to, g.observers, g.caveats, g.originator) as seats offset 0) l
  cross join unnest(g.ids) n (id)`;

/** The delegations that may read a note by its label, as row-level security says it; `undefined` for a note out of sight. */
export const readersOfNote: LoaderOf<string, Read | undefined> = oneByKey<Read>(READERS, ({ id }) => id);
