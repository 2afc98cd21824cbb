import type { WriteTx } from '@parley/platform';

const DAY = `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD') as day`;

/** Today by the database's clock, in UTC. */
export const databaseDay = async (tx: Pick<WriteTx, 'query'>): Promise<string> =>
  (await tx.query<{ day: string }>(DAY))[0]?.day ?? '';
