import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { APPEND_STATEMENT, appendValues, DueRunner } from '@parley/platform';
import { recordOverdue, REQUEST_CLOCKS, type RequestClock } from '@parley/sessions/model';
import type pg from 'pg';
import { onSessionDecision } from '../store/consequences';
import { requestConsequences } from './request-consequences';
import { REQUEST_COLUMNS, requestOf, type RequestRow } from './request-row';
import { DUE_KINDS } from './request-store';

// Whoever is deciding on the request holds it and may be about to change what is due: waiting for them here, with what is
// due in hand, would be a deadlock. It is tried again instead.
const FREE = `select ${REQUEST_COLUMNS}, clock_timestamp() as now from consultation_request where id = $1
  for no key update nowait`;

const record = async (client: pg.PoolClient, clock: RequestClock, key: string): Promise<void> => {
  const { rows } = await client.query<RequestRow & { readonly now: string }>(FREE, [key]);
  const [row] = rows;
  const overdue = row === undefined ? null : recordOverdue(requestOf(row), clock, new Date(row.now));
  if (overdue === null) return;
  await client.query('update consultation_request set overdue_told = $2 where id = $1', [
    key,
    overdue.request.overdueTold,
  ]);
  await client.query(APPEND_STATEMENT, [...appendValues(null, overdue.events)]);
};

/** Puts into the record, once and on one node, that a deadline of a request passed; and lets requests follow sessions. */
@Injectable()
export class RequestClocks implements OnModuleInit {
  constructor(@Inject(DueRunner) private readonly due: DueRunner) {}

  onModuleInit(): void {
    onSessionDecision(requestConsequences);
    for (const clock of REQUEST_CLOCKS) {
      this.due.register(DUE_KINDS[clock], (client, key) => record(client, clock, key));
    }
  }
}
