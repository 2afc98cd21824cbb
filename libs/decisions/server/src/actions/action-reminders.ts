import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { actionOverdue, actionReminded, type DatedAction, OVERDUE_DAYS } from '@parley/decisions/model';
import {
  APPEND_STATEMENT,
  appendValues,
  DueRunner,
  Letters,
  PLATFORM_OPTIONS,
  type PlatformOptions,
} from '@parley/platform';
import type pg from 'pg';
import { noticeValues, PLACE_NOTICES } from '../notices/place-notices';
import { ACTION_LETTER, addresseesOfAction, letterKeyOf, writeActionLetter } from './action-letters';
import { ACTION_COLUMNS, actionOf, type ActionRow } from './action-row';
import { ACTION_REMINDER_KIND } from './action-store';

// Locked: nobody closes it or puts it off between this look at it and what is told.
const OPEN = `select ${ACTION_COLUMNS} from agreed_action a where a.id = $1 and a.state = 'OPEN' for no key update of a`;

const openAction = async (client: pg.PoolClient, key: string): Promise<DatedAction | undefined> => {
  const [row] = (await client.query<ActionRow>(OPEN, [key])).rows;
  const action = row && actionOf(row);
  return action === undefined || action.dueOn === null ? undefined : { ...action, dueOn: action.dueOn };
};

const TOLD = 'select from notice where subject_id = $1 and kind = $2 and ordinal = $3 limit 1';

/** Puts a notice before those concerned; `false` where it was before them already. */
const placeNotices = async (client: pg.PoolClient, action: DatedAction, days: number): Promise<boolean> => {
  const { key, delegations, label, dueOn } = action;
  // One for each day that was agreed: an action that was put off is reminded of anew.
  const kind = `${days === OVERDUE_DAYS ? 'OVERDUE' : 'REMINDED'}_${dueOn}`;
  if ((await client.query(TOLD, [key, kind, days])).rows.length > 0) return false;
  const subject = { type: 'AgreedAction', key };
  await client.query(
    PLACE_NOTICES,
    noticeValues({ subject, kind, ordinal: days, delegations, label, at: null }),
  );
  return true;
};

/**
 * Reminds those concerned, a week and a day before the day of an action that is open, and tells them the day after that it is overdue:
 * by their feed, by a notice and by e-mail, each once. What was closed or put off meanwhile is not reminded of.
 */
@Injectable()
export class ActionReminders implements OnModuleInit {
  constructor(
    @Inject(DueRunner) private readonly due: DueRunner,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
  ) {}

  onModuleInit(): void {
    this.due.register(ACTION_REMINDER_KIND, (client, due) => this.tell(client, due));
    this.letters.register(ACTION_LETTER, writeActionLetter(this.options));
  }

  private async tell(client: pg.PoolClient, due: string): Promise<void> {
    const [key = '', before = '0', day] = due.split(' ');
    const action = await openAction(client, key);
    if (action === undefined || (day !== undefined && day !== action.dueOn)) return;
    const days = Number(before);
    const events = action.delegations.map((code) =>
      days === OVERDUE_DAYS ? actionOverdue(action, code) : actionReminded(action, code, days),
    );
    if (!(await placeNotices(client, action, days))) return;
    const people = await addresseesOfAction(client, action, days === OVERDUE_DAYS);
    await this.letters.plan(client, ACTION_LETTER, letterKeyOf(action, days), people);
    await client.query(APPEND_STATEMENT, [...appendValues(null, events)]);
  }
}
