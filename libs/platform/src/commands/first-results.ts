import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type pg from 'pg';
import { SYSTEM_POOL } from '../database/tokens';
import { DueRunner } from '../due/due-runner';

const KIND = 'first-results';

const NEXT = `insert into due (kind, key, at) values ('${KIND}', 'all', clock_timestamp() + interval '1 day')
  on conflict (kind, key) do nothing`;

/** How long the name that a caller gave to a command is known: whoever repeats it later does it a second time. */
export const NAMES_KEPT = '30 days';

/** Lets go, once a day, of first results that nobody will repeat any more. */
@Injectable()
export class FirstResults implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(DueRunner) private readonly due: DueRunner,
    @Inject(SYSTEM_POOL) private readonly pool: pg.Pool,
  ) {}

  onModuleInit(): void {
    this.due.register(KIND, forgetFirstResults);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.pool.query(NEXT);
  }
}

/** Forgets what is older than {@link NAMES_KEPT}, and makes the next time due. */
export const forgetFirstResults = async (client: pg.ClientBase): Promise<void> => {
  await client.query(`delete from command_result where at < clock_timestamp() - interval '${NAMES_KEPT}'`);
  await client.query(NEXT);
};
