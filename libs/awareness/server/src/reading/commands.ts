import { mayMarkNotes } from '@parley/awareness/model';
import type { Actor, ForumEvent } from '@parley/kernel';
import { command, idOf, optional, type WriteTx } from '@parley/platform';
import { z } from 'zod';
import { MATCHES, FILTER_SIZE, filterValues, type NoteFilter } from '../notes/note-filter';
import { FLOOR, UNREAD } from './unread';

/** How many notes are marked at once. */
const MOST_AT_ONCE = 100;
/** Whatever changed longer ago was committed: no command takes as long. */
const SETTLED_MS = 60_000;

interface Marking {
  readonly events: readonly ForumEvent[];
  readonly personId: string;
  readonly at: Date;
  readonly notes: readonly { readonly id: string; readonly version: number }[];
}

const by = ({ personId }: Actor): string => {
  if (personId === null) throw new Error('a machine marks nothing');
  return personId;
};

const VISIBLE = 'select n.id from note n where n.id = any ($1)';

/** Whether all that are named are there and in sight. */
const allSeen = async (tx: WriteTx, ids: readonly string[]): Promise<object | undefined> => {
  const wanted = [...new Set(ids)];
  return (await tx.query(VISIBLE, [wanted])).length === wanted.length ? {} : undefined;
};

// Nobody has read what is not written yet.
const MARK = `insert into note_reading as m (person_id, note_id, version, read_at)
  select $1, n.id, least(n.version, max(r.version)), $4 from unnest($2::uuid[], $3::integer[]) as r (id, version) join note n on n.id = r.id
  group by n.id, n.version
  on conflict (person_id, note_id) do update set version = excluded.version, read_at = excluded.read_at where m.version < excluded.version`;

const keysOf = ({ notes }: Marking): string => [...new Set(notes.map(({ id }) => id))].join(' ');

/** Marks notes as read by whoever asks, in the versions that they saw. It is told to nobody. */
export const markNotesRead = command({
  action: 'note.read',
  input: z.object({
    notes: z
      .array(z.object({ id: idOf('Note'), version: z.int().min(1).max(1_000_000_000) }))
      .min(1)
      .max(MOST_AT_ONCE),
  }),
  load: (tx, { notes }) =>
    allSeen(
      tx,
      notes.map(({ id }) => id),
    ),
  may: mayMarkNotes,
  decide: (_, { notes }, { actor, now }): Marking => ({ events: [], personId: by(actor), at: now, notes }),
  save: async (tx, { personId, at, notes }) => {
    await tx.query(MARK, [personId, notes.map(({ id }) => id), notes.map(({ version }) => version), at]);
  },
  subject: keysOf,
});

/** Takes marks away again. */
export const markNotesUnread = command({
  action: 'note.unread',
  input: z.object({ ids: z.array(idOf('Note')).min(1).max(MOST_AT_ONCE) }),
  load: (tx, { ids }) => allSeen(tx, ids),
  may: mayMarkNotes,
  decide: (_, { ids }, { actor, now }): Marking => ({
    ...{ events: [], personId: by(actor), at: now },
    notes: ids.map((id) => ({ id, version: 0 })),
  }),
  save: async (tx, { personId, notes }) => {
    await tx.query('delete from note_reading where person_id = $1 and note_id = any ($2)', [
      personId,
      notes.map(({ id }) => id),
    ]);
  },
  subject: keysOf,
});

const [PERSON, AT] = [1, 2].map((more) => FILTER_SIZE + more);
const MARK_MATCHING = `insert into note_reading as m (person_id, note_id, version, read_at)
  select $${PERSON}, n.id, n.version, $${AT} from note n where ${MATCHES} and ${UNREAD}
  on conflict (person_id, note_id) do update set version = excluded.version, read_at = excluded.read_at`;
const RAISE = `insert into note_floor as f (person_id, read_until) values ($1, $2)
  on conflict (person_id) do update set read_until = greatest(f.read_until, excluded.read_until)`;
// Below the floor no mark is needed any more.
const TIDY = `delete from note_reading m using note n where m.person_id = $1 and n.id = m.note_id and n.changed_at <= ${FLOOR}`;

interface MarkingAll extends Marking {
  readonly values: readonly unknown[];
  readonly everything: boolean;
}

/**
 * Marks all that is unread as read, or what of it matches. Everything is marked by one moment a minute ago, before which nothing can still be
 * committed, and one by one what changed since.
 */
export const markAllNotesRead = command({
  action: 'note.readAll',
  input: z.object({ filter: optional(z.custom<NoteFilter>((given) => typeof given === 'object')) }),
  load: () => Promise.resolve({}),
  may: mayMarkNotes,
  decide: (_, { filter }, { actor, now }): MarkingAll => ({
    ...{ events: [], personId: by(actor), at: now, notes: [] },
    values: filterValues(filter ?? {}),
    everything: filter === null || Object.values(filter).every((value) => value == null),
  }),
  save: async (tx, { personId, at, values, everything }) => {
    if (everything) await tx.query(RAISE, [personId, new Date(at.getTime() - SETTLED_MS)]);
    await tx.query(MARK_MATCHING, [...values, personId, at]);
    if (everything) await tx.query(TIDY, [personId]);
  },
  subject: () => '',
});
