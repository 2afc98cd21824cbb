import { manyByKey, type LoaderOf, type ReadScope } from '@parley/platform';

/**
 * Whether the reader has yet to read a paper named `p` in a statement: its present text is circulated and not marked by them. Nothing
 * is unread for a machine. Row-level security lets through no marks but the reader's own, which are looked up by hash: joined, twenty
 * thousand of them that were made a moment ago, and of which the planner does not know yet, would take longer than a statement may.
 */
export const UNREAD = `(p.state = 'CIRCULATED' and (select my_role()) is not null and (p.id, p.revision) not in (
  select m.paper_id, m.number from paper_reading m where m.person_id = (select my_principal())))`;

/** Keys of the papers for sessions and under their items, as a table of `id` and `session_id`. */
export const OF_SESSIONS = `(select p.id, p.session_id from paper p where p.session_id = any ($1)
  union select l.paper_id, i.session_id from agenda_paper l join agenda_item i on i.id = l.item_id where i.session_id = any ($1))`;

/** How many papers the reader has yet to read. */
export const countUnread: LoaderOf<'all', number> = {
  async batch(scope: ReadScope, keys) {
    const [count] = await scope.query<{ n: number }>(`select count(*) as n from paper p where ${UNREAD}`);
    return keys.map(() => count?.n ?? 0);
  },
};

const unread = manyByKey<{ readonly session_id: string; readonly n: number }>(
  `select u.session_id, count(*) as n from ${OF_SESSIONS} u join paper p on p.id = u.id where ${UNREAD} group by u.session_id`,
  ({ session_id }) => session_id,
);

/** How many papers of a session the reader has yet to read; one statement for all sessions of an answer. */
export const unreadBySession: LoaderOf<string, number> = {
  batch: async (scope, keys) => Array.from(await unread.batch(scope, keys), ([row]) => row?.n ?? 0),
};
