import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { hasExpired } from '@parley/decisions/model';
import { LOGGER, Relay, SYSTEM_POOL } from '@parley/platform';
import type pg from 'pg';
import type { Logger } from 'pino';
import { deadlineLock } from '../deadlines/deadline-lock';
import { noticeLetterKey, noticeValues, PLACE_LATE_NOTICES } from '../notices/place-notices';
import { SILENCE_LETTERS_KIND } from './save-silence';
import { SILENCE_COLUMNS, SILENCE_FROM, silenceOf, type SilenceRow } from './silence-row';
import { writingWith } from '../parties/writing-with';

const RUNNING = `select id from silence where state in ('PROPOSED', 'UNDER_SILENCE') and expires_at > clock_timestamp() order by id`;
const ONE = `select ${SILENCE_COLUMNS} from ${SILENCE_FROM} where s.id = $1`;
const LETTERS_DUE =
  'insert into due (kind, key, at) values ($1, $2, clock_timestamp()) on conflict do nothing';

/** Puts what is under silence before those who are accredited, or cleared, while it lasts; once, whichever node does it. */
@Injectable()
export class LateAccreditations implements OnModuleInit {
  private looking: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: pg.Pool,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.relay.listen((batch) => {
      if (!batch.some(({ wire }) => wire.type.startsWith('person.'))) return;
      this.looking = this.looking
        .then(() => this.look())
        .catch((error: unknown) =>
          this.logger.warn({ err: error }, 'what is under silence could not be put before new delegates'),
        );
    });
  }

  private async look(): Promise<void> {
    const { rows } = await this.pool.query<{ id: string }>(RUNNING);
    for (const { id } of rows) await this.tell(id);
  }

  private async tell(key: string): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await this.place(client, key);
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  }

  private async place(client: pg.PoolClient, key: string): Promise<void> {
    const tx = writingWith(client);
    await deadlineLock(tx, key);
    const [row] = await tx.query<SilenceRow>(ONE, [key]);
    const [clock] = await tx.query<{ now: string }>('select clock_timestamp() as now');
    if (row === undefined || clock === undefined) return;
    const silence = silenceOf(row);
    if (!['PROPOSED', 'UNDER_SILENCE'].includes(silence.state) || hasExpired(silence, new Date(clock.now)))
      return;
    const told = {
      ...{ subject: { type: 'SilenceProcedure', key }, kind: 'ACCREDITED', ordinal: silence.version },
      ...{ delegations: silence.members, label: silence.label, at: null },
    };
    await tx.query(PLACE_LATE_NOTICES, noticeValues(told));
    await tx.query(LETTERS_DUE, [SILENCE_LETTERS_KIND, noticeLetterKey(told)]);
  }
}
