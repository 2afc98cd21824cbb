import type { Author } from '@parley/platform';
import type { Present } from '@parley/rooms/model';
import type pg from 'pg';
import { type PresenceRow, presentOf } from './present-people';
import { recordArrivals, recordDeparture } from './record-presence';
import { inTransaction } from './transaction';

/** One person in one room. */
export interface Whereabouts {
  readonly sessionKey: string;
  readonly person: Present;
  /** Who arrives: the person. */
  readonly author: Author;
}

/** How long a person who lost the connection stays present. */
export const GRACE = '10 seconds';

/** Kind of what becomes due when a person has been away for {@link GRACE}. */
export const DEPARTURE_KIND = 'presence';

type Named = Pick<Whereabouts, 'sessionKey'> & { readonly person: Pick<Present, 'id'> };

/** Key of a departure that is due. */
export const departureKey = ({ sessionKey, person }: Named): string => `${sessionKey}:${person.id}`;

/*
 * Every writer takes its locks in this order: what is due, the person's row, the session, the head of the record. The
 * person's row is what an arrival and a departure meet at; whoever comes second sees what the first has done.
 */
const CONNECT = `
  with cleared as (
    delete from due where kind = '${DEPARTURE_KIND}'
      and key in (select key from due where kind = '${DEPARTURE_KIND}' and key = any ($4::text[]) order by key for update))
  insert into presence_connection (session_id, person_id, node_id)
  select $1::uuid, person, $3::uuid from unnest($2::uuid[]) as person on conflict do nothing`;

// A row without a deleter is new: whoever was here already has been updated in place.
const ARRIVE = `
  insert into presence (session_id, person_id, name, delegation)
  select $1::uuid, come.id, come.name, come.delegation
  from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality as come (id, name, delegation, place) order by come.place
  on conflict (session_id, person_id) do update set name = excluded.name, delegation = excluded.delegation
  returning person_id, xmax = 0 as arrived`;

interface Come {
  readonly person_id: string;
  readonly arrived: boolean;
}

/**
 * People of one room, each once, are connected through a node: present from now on, which is recorded of those who were not,
 * in the order given. Answers with the keys of those who arrived.
 */
export const connectAll = (
  pool: pg.Pool,
  nodeId: string,
  sessionKey: string,
  wheres: readonly Whereabouts[],
): Promise<ReadonlySet<string>> =>
  inTransaction(pool, async (client) => {
    const byPerson = wheres.toSorted((one, other) => (one.person.id < other.person.id ? -1 : 1));
    const people = byPerson.map(({ person }) => person);
    const ids = people.map(({ id }) => id);
    await client.query(CONNECT, [sessionKey, ids, nodeId, byPerson.map(departureKey)]);
    const { rows } = await client.query<Come>(ARRIVE, [
      sessionKey,
      ids,
      people.map(({ name }) => name),
      people.map(({ delegation }) => delegation),
    ]);
    const arrived = new Set(rows.filter((row) => row.arrived).map((row) => row.person_id));
    await recordArrivals(
      client,
      sessionKey,
      wheres.filter(({ person }) => arrived.has(person.id)),
    );
    return arrived;
  });

/** One person, as {@link connectAll}; true when they arrived. */
export const connect = async (pool: pg.Pool, nodeId: string, where: Whereabouts): Promise<boolean> =>
  (await connectAll(pool, nodeId, where.sessionKey, [where])).has(where.person.id);

const LOSE = `
  with gone as (
    delete from presence_connection where session_id = $1 and person_id = $2 and node_id = $3 returning session_id)
  insert into due (kind, key, at)
  select '${DEPARTURE_KIND}', $4, clock_timestamp() + interval '${GRACE}' from gone
  on conflict (kind, key) do update set at = excluded.at`;

/** A person's last connection through a node is lost: a departure becomes due, and counts only if they do not come back. */
export const lose = async (pool: pg.Pool, nodeId: string, where: Named): Promise<void> => {
  await pool.query(LOSE, [where.sessionKey, where.person.id, nodeId, departureKey(where)]);
};

const DISCONNECT = `
  with cleared as (delete from due where kind = '${DEPARTURE_KIND}' and key = $4)
  delete from presence_connection where session_id = $1 and person_id = $2 and node_id = $3`;

/**
 * A person leaves a room on the node where they last were: gone at once, unless connected elsewhere. True when gone. The
 * author is the person, or nobody when it is the forum that puts them out.
 */
export const leave = (
  pool: pg.Pool,
  nodeId: string,
  where: Whereabouts,
  author: Author = where.author,
): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    await client.query(DISCONNECT, [where.sessionKey, where.person.id, nodeId, departureKey(where)]);
    return departUnlessConnected(client, where, author);
  });

const MEET = 'select 1 from presence where session_id = $1 and person_id = $2 for update';

const DEPART = `
  delete from presence p where session_id = $1 and person_id = $2
    and not exists (select from presence_connection c where c.session_id = p.session_id and c.person_id = p.person_id)
  returning session_id, person_id, name, delegation`;

/** Records a departure if the person is still gone, on every node; true when it did. */
export const departUnlessConnected = async (
  client: pg.PoolClient,
  { sessionKey, person }: Named,
  author: Author,
): Promise<boolean> => {
  const key = [sessionKey, person.id];
  // First the lock, then the look: the second statement sees whoever arrived while this one waited.
  await client.query(MEET, key);
  const { rows } = await client.query<PresenceRow>(DEPART, key);
  const [row] = rows;
  if (row === undefined) return false;
  const gone = presentOf(row);
  // What the forum noticed has no author; it concerns the delegation all the same, and is found by it.
  const noticed = { personId: null, tokenId: null, delegation: gone.delegation };
  await recordDeparture(client, author ?? noticed, { sessionKey, person: gone });
  return true;
};
