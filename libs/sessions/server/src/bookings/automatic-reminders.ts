import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { APPEND_STATEMENT, appendValues, DueRunner } from '@parley/platform';
import { remindByItself } from '@parley/sessions/model';
import type pg from 'pg';
import { ANSWER_COLUMNS, answerOf, type AnswerRow } from '../rows/answer-row';
import { SESSION_COLUMNS, sessionOf, type SessionRow } from '../rows/session-row';
import { INSERT_REMINDERS, REMINDERS, type ReminderRow, reminderRows } from './reminder-rows';

/** Kind of what becomes due two days before a session; the key is the session's. */
export const REMINDER_KIND = 'invitation-reminder';

// Does not wait for whoever decides on the session just now: they may be waiting for what is due. It stays due.
const HELD = `select ${SESSION_COLUMNS} from session where id = $1 for no key update nowait`;
const ANSWERS = `select ${ANSWER_COLUMNS} from invitation where session_id = $1`;

const rowsOf = async <Row extends object>(client: pg.PoolClient, sql: string, key: string): Promise<Row[]> =>
  (await client.query<Row>(sql, [key])).rows;

const remind = async (client: pg.PoolClient, key: string): Promise<void> => {
  const [row] = await rowsOf<SessionRow>(client, HELD, key);
  if (row === undefined) return;
  const answers = (await rowsOf<AnswerRow>(client, ANSWERS, key)).map(answerOf);
  const reminders = (await rowsOf<ReminderRow>(client, REMINDERS, key)).map((one) => ({
    ...one,
    at: new Date(one.at),
  }));
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
  const now = new Date(rows[0]?.now ?? Number.NaN);
  const decision = remindByItself({ session: sessionOf(row), items: [], answers, reminders }, now);
  if (decision.events.length === 0) return;
  await client.query(INSERT_REMINDERS, [key, reminderRows(decision.reminders)]);
  await client.query(APPEND_STATEMENT, [...appendValues(null, decision.events)]);
};

/** Reminds by itself, two days before a session, the delegations that have not answered; on one node, once. */
@Injectable()
export class AutomaticReminders implements OnModuleInit {
  constructor(@Inject(DueRunner) private readonly due: DueRunner) {}

  onModuleInit(): void {
    this.due.register(REMINDER_KIND, remind);
  }
}
