import pg from 'pg';

/** Works as the database's owner, for data that only reading is measured on; the connection ends with the work, failed or done. */
export const asOwner = async <T>(databaseUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> => {
  const owner = new pg.Client({ connectionString: databaseUrl });
  // Its queries fail where the database ends; the event, which nobody else would hear, must not end the bench.
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
};

/** Fills in by SQL and lets the planner know of it. */
export const fill = (databaseUrl: string, sql: string): Promise<void> =>
  asOwner(databaseUrl, async (owner) => {
    await owner.query(sql);
    await owner.query('analyze');
  });
