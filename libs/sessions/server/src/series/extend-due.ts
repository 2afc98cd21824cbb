import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { APPEND_STATEMENT, appendValues, DueRunner } from '@parley/platform';
import { extendSeries } from '@parley/sessions/model';
import { insertMade } from './insert-made';
import { lockSeries, meansFor, standingItemsOf } from './load-series';
import { EXTENSION_KIND, planExtension, saveSeries } from './save-series';
import { type Statements, statementsOf } from './statements';

const clockOf = async (tx: Statements): Promise<Date> => {
  const [clock] = await tx.query<{ now: string }>('select clock_timestamp() as now');
  if (clock === undefined) throw new Error('the database has no clock');
  return new Date(clock.now);
};

/** Makes the occurrences of a series that have become due, and plans the next time. */
export const extend = async (tx: Statements, key: string): Promise<void> => {
  const series = await lockSeries(tx, key);
  if (series === undefined) return;
  const now = await clockOf(tx);
  const standing = await standingItemsOf(tx, key);
  const decision = extendSeries(series, standing, await meansFor(tx, standing.length), now);
  for (const state of decision.series) {
    await saveSeries(tx, state);
    await planExtension(tx, state.series, now);
  }
  await insertMade(tx, decision.made);
  if (decision.events.length > 0) await tx.query(APPEND_STATEMENT, appendValues(null, decision.events));
};

/** Keeps series a year ahead of today: on one node each, once, in the transaction that takes the due time. */
@Injectable()
export class SeriesExtension implements OnModuleInit {
  constructor(@Inject(DueRunner) private readonly due: DueRunner) {}

  onModuleInit(): void {
    this.due.register(EXTENSION_KIND, (client, key) => extend(statementsOf(client), key));
  }
}
