import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { expirySilence, outcomeAt, remindOfSilence, type SilenceNow } from '@parley/decisions/model';
import { APPEND_STATEMENT, appendValues, DueRunner } from '@parley/platform';
import type pg from 'pg';
import { deadlineOver } from '../deadlines/deadline-lock';
import { SEATS, type SeatRow } from '../parties/members-in';
import { saveSilence, SILENCE_EXPIRY_KIND, SILENCE_REMINDER_KIND, tellMembers } from './save-silence';
import { SILENCE_COLUMNS, SILENCE_FROM, silenceOf, type SilenceRow } from './silence-row';
import { TOLD_BEFORE, toldMembers, type ToldRow } from './told-members';
import { writingWith } from '../parties/writing-with';

const LOCKED = `select ${SILENCE_COLUMNS} from ${SILENCE_FROM} where s.id = $1 for no key update of s`;

const read = async <Row extends object>(
  client: pg.PoolClient,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => (await client.query<Row>(sql, [...values])).rows;

interface Found {
  readonly found: SilenceNow;
  readonly now: Date;
}

/** The procedure as it is once nobody is in the middle of saying something before its expiry. */
const standing = async (client: pg.PoolClient, key: string): Promise<Found | undefined> => {
  await deadlineOver(client, key);
  const [row] = await read<SilenceRow>(client, LOCKED, [key]);
  const [clock] = await read<{ now: string }>(client, 'select clock_timestamp() as now');
  if (row === undefined || clock === undefined) return undefined;
  const silence = silenceOf(row);
  const facts = await read<ToldRow>(client, TOLD_BEFORE, [[key], [silence.expiresAt]]);
  const told = toldMembers(silence, await read<SeatRow>(client, SEATS), facts);
  const now = new Date(clock.now);
  return { found: { silence, outcome: outcomeAt(silence, told, now) }, now };
};

const expire = async (client: pg.PoolClient, due: string): Promise<void> => {
  const [key = ''] = due.split(' ');
  const at = await standing(client, key);
  const decision = at === undefined ? null : expirySilence(at.found);
  if (decision === null) return;
  await saveSilence(writingWith(client), decision);
  await tellMembers(writingWith(client), decision.silence, decision.silence.state);
  await client.query(APPEND_STATEMENT, [...appendValues(null, decision.events)]);
};

const remind = async (client: pg.PoolClient, due: string): Promise<void> => {
  const [key = '', hours = '0'] = due.split(' ');
  const at = await standing(client, key);
  const event = at === undefined ? null : remindOfSilence(at.found, Number(hours), at.now);
  if (at === undefined || event === null) return;
  await tellMembers(writingWith(client), at.found.silence, `REMINDED_${hours}`);
  await client.query(APPEND_STATEMENT, [...appendValues(null, [event])]);
};

/** Records what the expiry has made true, and reminds before it; on one node, once. Nobody's answer waits for it. */
@Injectable()
export class DueSilence implements OnModuleInit {
  constructor(@Inject(DueRunner) private readonly due: DueRunner) {}

  onModuleInit(): void {
    this.due.register(SILENCE_EXPIRY_KIND, expire);
    this.due.register(SILENCE_REMINDER_KIND, remind);
  }
}
