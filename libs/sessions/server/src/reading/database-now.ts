import type { LoaderOf } from '@parley/platform';

/** The database's clock, read once in an operation: all that one answer says of running time is of one moment. */
export const databaseNow: LoaderOf<'now', Date> = {
  async batch(scope, keys) {
    const [clock] = await scope.query<{ now: string }>('select clock_timestamp() as now');
    if (clock === undefined) throw new Error('the database has no clock');
    const now = new Date(clock.now);
    return keys.map(() => now);
  },
};
