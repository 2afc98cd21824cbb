import type pg from 'pg';

/** Runs work in one transaction of the system's pool; what it throws rolls everything back. */
export const inTransaction = async <T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // Closing the connection rolls back whatever state it is in.
    client.release(error instanceof Error ? error : true);
    throw error;
  }
};
