import pg from 'pg';
import { DEPARTURE_KIND, GRACE } from './presence-store';

/** A node that has not been heard of for this long counts as dead. */
const SILENCE = '8 seconds';

/**
 * When the people of a dead node have been away for their grace: it counts from when the node was last heard of, which may
 * have been a beat before it died. Never at once, because where the database stood still, a node that lives may only not
 * have had its turn yet to say so.
 */
const AWAY_FROM_DEAD = `greatest(beat_at + interval '2 seconds' + interval '${GRACE}', clock_timestamp() + interval '5 seconds')`;
/** The people of a node that stops have their grace from then on. */
const AWAY_FROM_STOPPED = `clock_timestamp() + interval '${GRACE}'`;

/** Says that this node lives; true when it was not known, or counted as dead meanwhile. */
export const beat = async (pool: pg.Pool, nodeId: string): Promise<boolean> => {
  const { rows } = await pool.query<{ fresh: boolean }>(
    `insert into node (id) values ($1) on conflict (id) do update set beat_at = clock_timestamp() returning xmax = 0 as fresh`,
    [nodeId],
  );
  return rows[0]?.fresh === true;
};

// A node that is just being written to is not dead: whoever holds its row is skipped until the next time.
const bury = (which: string, away: string): string => `
  with dead as (select id, ${away} as away from node where ${which}),
  gone as (
    delete from presence_connection c using dead where c.node_id = dead.id
    returning c.session_id, c.person_id, dead.away),
  buried as (delete from node using dead where node.id = dead.id)
  insert into due (kind, key, at)
  select '${DEPARTURE_KIND}', session_id || ':' || person_id, max(away) from gone group by 2 order by 2
  on conflict (kind, key) do update set at = excluded.at`;

const SWEEP = bury(
  `beat_at < clock_timestamp() - interval '${SILENCE}' for update skip locked`,
  AWAY_FROM_DEAD,
);
const RETIRE = bury('id = $1 for update', AWAY_FROM_STOPPED);

/** Takes away the connections of nodes that have died; any node does it. Their people have the grace of any lost connection. */
export const sweep = async (pool: pg.Pool): Promise<void> => {
  await pool.query(SWEEP);
};

/** A node that stops takes its own connections away. */
export const retire = async (pool: pg.Pool, nodeId: string): Promise<void> => {
  await pool.query(RETIRE, [nodeId]);
};

/** A connection was refused because this node counts as dead: it has to say first that it lives. */
export const isUnknownNode = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.constraint === 'presence_connection_node_id_fkey';
