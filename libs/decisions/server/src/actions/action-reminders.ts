import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { actionReminded } from '@parley/decisions/model';
import { APPEND_STATEMENT, appendValues, DueRunner } from '@parley/platform';
import type pg from 'pg';
import { ACTION_COLUMNS, actionOf, type ActionRow } from './action-row';
import { ACTION_REMINDER_KIND } from './action-store';

const OPEN = `select ${ACTION_COLUMNS} from agreed_action a where a.id = $1 and a.state = 'OPEN'`;

const remind = async (client: pg.PoolClient, due: string): Promise<void> => {
  const [key = '', days = '0'] = due.split(' ');
  const [row] = (await client.query<ActionRow>(OPEN, [key])).rows;
  if (row === undefined) return;
  const action = actionOf(row);
  const { dueOn } = action;
  if (dueOn === null) return;
  const events = action.delegations.map((code) => actionReminded({ ...action, dueOn }, code, Number(days)));
  await client.query(APPEND_STATEMENT, [...appendValues(null, events)]);
};

/** Reminds those concerned, a week and a day before the day of an action that is open; each hears of it by its feed, once. */
@Injectable()
export class ActionReminders implements OnModuleInit {
  constructor(@Inject(DueRunner) private readonly due: DueRunner) {}

  onModuleInit(): void {
    this.due.register(ACTION_REMINDER_KIND, remind);
  }
}
