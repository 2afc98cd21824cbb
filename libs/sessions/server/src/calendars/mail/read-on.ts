import type { Classification } from '@parley/kernel';
import type pg from 'pg';
import { planFor } from './plan-mails';

const PAGE = 500;

interface EntryRow {
  readonly position: number;
  readonly type: string;
  readonly session_key: string | null;
  readonly subject_key: string;
  readonly delegation: string | null;
}

// Another node that is planning holds the row: there is nothing to do here.
const TAKE = 'select position, clock_timestamp() as now from mail_cursor for update skip locked';
const ENTRIES = `select position, type, session_key, subject_key, data ->> 'delegation' as delegation
  from record where position > $1 order by position limit ${PAGE}`;

// A person's post, delegation or clearance bears on every session to come of their delegation, or of which they were told.
const SESSIONS_OF_PEOPLE = `select id from session s where convened_at is not null and ends_at > clock_timestamp()
  and state in ('CONVENED', 'OPEN', 'SUSPENDED')
  and (participants && $1 or exists (select from mail m where m.session_id = s.id and m.person_id = any ($2)))`;

const bearsOnInvitations = ({ type }: EntryRow): boolean => /^(session|invitation)\./.test(type);
const bearsOnPeople = ({ type }: EntryRow): boolean => type.startsWith('person.');

const sessionsOfPeople = async (client: pg.PoolClient, entries: readonly EntryRow[]): Promise<string[]> => {
  if (entries.length === 0) return [];
  const delegations = entries.map(({ delegation }) => delegation).filter((code) => code !== null);
  const { rows } = await client.query<{ id: string }>(SESSIONS_OF_PEOPLE, [
    delegations,
    entries.map(({ subject_key }) => subject_key),
  ]);
  return rows.map(({ id }) => id);
};

/** Plans mail from where the record was read up to, in the client's transaction; true when there may be more. */
export const readOn = async (client: pg.PoolClient, ceiling: Classification): Promise<boolean> => {
  const [cursor] = (await client.query<{ position: number; now: string }>(TAKE)).rows;
  if (cursor === undefined) return false;
  const { rows } = await client.query<EntryRow>(ENTRIES, [cursor.position]);
  const last = rows.at(-1);
  if (last === undefined) return false;
  const sessions = rows.filter(bearsOnInvitations).map(({ session_key }) => session_key);
  const keys = [
    ...sessions.filter((key) => key !== null),
    ...(await sessionsOfPeople(client, rows.filter(bearsOnPeople))),
  ];
  if (keys.length > 0) await planFor(client, [...new Set(keys)], ceiling, new Date(cursor.now));
  await client.query('update mail_cursor set position = $1', [last.position]);
  return rows.length === PAGE;
};

/** Passes over what was recorded while no mail is sent: it is nobody's invitation later. */
export const passOver = async (pool: pg.Pool): Promise<void> => {
  await pool.query(
    `update mail_cursor c set position = h.position from record_head h where c.position < h.position`,
  );
};
