import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { closedStraw } from '@parley/decisions/model';
import { APPEND_STATEMENT, appendValues, DueRunner } from '@parley/platform';
import type pg from 'pg';
import { deadlineOver } from '../deadlines/deadline-lock';
import { writingWith } from '../parties/writing-with';
import { STRAW_COLUMNS, strawPollOf, type StrawRow } from './straw-row';
import { STRAW_CLOSE_KIND } from './straw-store';
import { tallyForRunner } from './straw-tally';

const POLL = `select ${STRAW_COLUMNS} from straw_poll p where p.id = $1`;
const END = 'update straw_poll set closed_at = $2 where id = $1';

/** Records that a straw poll has come to its deadline, dated at it; whoever reads knows it before. */
@Injectable()
export class StrawTimes implements OnModuleInit {
  constructor(@Inject(DueRunner) private readonly due: DueRunner) {}

  onModuleInit(): void {
    this.due.register(STRAW_CLOSE_KIND, (client, key) => this.close(client, key));
  }

  private async close(client: pg.PoolClient, key: string): Promise<void> {
    await deadlineOver(client, key);
    const tx = writingWith(client);
    const [row] = await tx.query<StrawRow>(POLL, [key]);
    const poll = row && strawPollOf(row);
    if (poll === undefined || poll.closedAt !== null || poll.withdrawnAt !== null) return;
    const closed = { ...poll, closedAt: poll.closesAt };
    await tx.query(END, [key, closed.closedAt]);
    const told = closedStraw(closed, await tallyForRunner(tx, closed), false);
    await client.query(APPEND_STATEMENT, [...appendValues(null, [told])]);
  }
}
