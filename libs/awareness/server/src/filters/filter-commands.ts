import { type KeptFilter, mayKeepFilters, nameOfFilter } from '@parley/awareness/model';
import { type Actor, type ForumEvent, isRefusal, type Result } from '@parley/kernel';
import { command, idOf, optional, type WriteTx } from '@parley/platform';
import { z } from 'zod';
import { filterValues, type NoteFilter } from '../notes/note-filter';
import { FILTER_COLUMNS, keptValues } from './filter-columns';

const noteFilter = z.custom<NoteFilter>((given) => typeof given === 'object' && given !== null);

interface State {
  readonly own: readonly KeptFilter[];
}

interface Decision {
  readonly events: readonly ForumEvent[];
  readonly key: string;
  readonly personId: string;
  readonly at: Date;
  /** `null` where it stays. */
  readonly name: string | null;
  readonly filter: NoteFilter | null;
  readonly notify: boolean | null;
}

const by = ({ personId }: Actor): string => {
  if (personId === null) throw new Error('a machine keeps nothing');
  return personId;
};

// One after the other for each person, so that none is kept too many.
const ALONE = `select pg_advisory_xact_lock(hashtextextended('note_filter ' || my_principal(), 0))`;
const OWN = 'select k.id as key, k.name from note_filter k where k.person_id = my_principal()';

const load = async (tx: WriteTx): Promise<State> => {
  await tx.query(ALONE);
  return { own: await tx.query<KeptFilter>(OWN) };
};

/** `undefined` where there is none of this key, or it is another person’s. */
const loadOne = async (tx: WriteTx, key: string): Promise<State | undefined> => {
  const state = await load(tx);
  return state.own.some((one) => one.key === key) ? state : undefined;
};

const kept = ({ unread: _unread, ...filter }: NoteFilter): NoteFilter => filter;
const valuesOf = (filter: NoteFilter): readonly unknown[] => keptValues(filterValues(filter));
const parameters = FILTER_COLUMNS.map((_, index) => `$${index + 7}`).join(', ');

const INSERT = `insert into note_filter (id, person_id, name, given, tells, created_at, told_until, ${FILTER_COLUMNS.join(', ')})
  values ($1, $2, $3, $4, $5, $6, $6, ${parameters})`;

/** Keeps a filter under a name. It is told to nobody. */
export const saveNoteFilter = command({
  action: 'noteFilter.save',
  input: z.object({ name: z.string(), filter: noteFilter, notify: z.boolean() }),
  load,
  may: mayKeepFilters,
  decide: ({ own }, { name: given, filter, notify }, { actor, now, key }): Result<Decision> => {
    const name = nameOfFilter(own, null, given);
    return isRefusal(name)
      ? name
      : { ...{ events: [], key, personId: by(actor), at: now, name, notify }, filter: kept(filter) };
  },
  save: async (tx, { key, personId, at, name, filter, notify }) => {
    const given = filter ?? {};
    await tx.query(INSERT, [key, personId, name, JSON.stringify(given), notify, at, ...valuesOf(given)]);
  },
  subject: ({ key }) => key,
});

const CHANGE = `update note_filter set name = coalesce($2, name), tells = coalesce($3, tells),
  told_until = case when $3 and not tells then $4 else told_until end,
  matched_at = case when $3 = false then null else matched_at end where id = $1`;
const REFILTER = `update note_filter set given = $2, told_until = $3, matched_at = null, (${FILTER_COLUMNS.join(', ')})
  = (${FILTER_COLUMNS.map((_, index) => `$${index + 4}`).join(', ')}) where id = $1`;

/** Changes the name of a filter, what it lets through, or whether it tells. */
export const changeNoteFilter = command({
  action: 'noteFilter.change',
  input: z.object({
    id: idOf('SavedNoteFilter'),
    name: optional(z.string()),
    filter: optional(noteFilter),
    notify: optional(z.boolean()),
  }),
  load: (tx, { id }) => loadOne(tx, id),
  may: mayKeepFilters,
  decide: ({ own }, { id, name: given, filter, notify }, { actor, now }): Result<Decision> => {
    const name = given === null ? null : nameOfFilter(own, id, given);
    if (isRefusal(name)) return name;
    return {
      ...{ events: [], key: id, personId: by(actor), at: now, name, notify },
      filter: filter === null ? null : kept(filter),
    };
  },
  save: async (tx, { key, at, name, filter, notify }) => {
    await tx.query(CHANGE, [key, name, notify, at]);
    if (filter !== null) await tx.query(REFILTER, [key, JSON.stringify(filter), at, ...valuesOf(filter)]);
  },
  subject: ({ key }) => key,
});

/** Keeps a filter no longer. */
export const deleteNoteFilter = command({
  action: 'noteFilter.delete',
  input: z.object({ id: idOf('SavedNoteFilter') }),
  load: (tx, { id }) => loadOne(tx, id),
  may: mayKeepFilters,
  decide: (_, { id }, { actor, now }): Decision => ({
    ...{ events: [], key: id, personId: by(actor), at: now, name: null, filter: null, notify: null },
  }),
  save: async (tx, { key }) => {
    await tx.query('delete from note_filter where id = $1', [key]);
  },
  subject: ({ key }) => key,
});
