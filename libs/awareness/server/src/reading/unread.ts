import type { LoaderOf } from '@parley/platform';

/** Up to when the reader marked everything as read: worked out once for a statement. */
export const FLOOR = `(select coalesce((select f.read_until from note_floor f where f.person_id = (select my_principal())), '-infinity'))`;

const READ_VERSION = `(select m.version from note_reading m where m.person_id = (select my_principal()) and m.note_id = n.id)`;

/**
 * Whether a note named `n` in a statement is new or changed for the reader; `readingOfNote` in SQL. Nothing is for a machine. Row-level security
 * lets through the reader's own marks alone.
 */
export const UNREAD = `((select my_role()) is not null and n.changed_at > ${FLOOR} and n.version > coalesce(${READ_VERSION}, 0)
  and (n.withdrawn_at is null or n.created_at <= ${FLOOR} or ${READ_VERSION} is not null))`;

/** More than so many are many: nobody needs to know how many, and a screen must not wait for it. */
const MOST_COUNTED = 100;

const COUNT = `select count(*)::int as n from (select from note n where ${UNREAD} limit ${MOST_COUNTED}) counted`;

/** How many notes are new or changed for the reader; a hundred stands for a hundred or more. */
export const countUnreadNotes: LoaderOf<'all', number> = {
  async batch(scope, keys) {
    const [count] = await scope.query<{ n: number }>(COUNT);
    return keys.map(() => count?.n ?? 0);
  },
};
