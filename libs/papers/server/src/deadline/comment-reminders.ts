import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type CommentReminder, remindOfComments } from '@parley/papers/model';
import {
  APPEND_STATEMENT,
  appendValues,
  DueRunner,
  Letters,
  PLATFORM_OPTIONS,
  type PlatformOptions,
} from '@parley/platform';
import type pg from 'pg';
import { COMMENT_REMINDER_KIND } from './deadline-store';
import { dueReminder } from './due-reminder';
import { addresseesOf, letterKey, REMINDER_LETTER, writeReminder } from './reminder-letters';
import { INSERT_REMINDERS, reminderOf, type ReminderRow, REMINDERS, reminderValues } from './reminder-rows';

/** Kind of what becomes due when somebody reminded by hand: the letters. The key names the text and the moment. */
export const COMMENT_LETTERS_KIND = 'comment-letters';

/**
 * Reminds, two days and one day before a deadline for comments, the delegations that have not answered; on one node, once. Each
 * hears of it by the record, on its screens and in its feed, and by e-mail.
 */
@Injectable()
export class CommentReminders implements OnModuleInit {
  constructor(
    @Inject(DueRunner) private readonly due: DueRunner,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
  ) {}

  onModuleInit(): void {
    this.due.register(COMMENT_REMINDER_KIND, (client, key) => this.remind(client, key));
    this.due.register(COMMENT_LETTERS_KIND, (client, key) => this.write(client, key));
    this.letters.register(REMINDER_LETTER, writeReminder(this.options));
  }

  private async remind(client: pg.PoolClient, due: string): Promise<void> {
    const [revisionKey = '', hours = '0'] = due.split(' ');
    const state = await dueReminder(client, revisionKey, true);
    const decision = state && remindOfComments(state, { hours: Number(hours), now: state.now });
    if (!decision) return;
    await client.query(INSERT_REMINDERS, reminderValues(revisionKey, decision.reminders));
    await this.plan(client, revisionKey, decision.reminders);
    await client.query(APPEND_STATEMENT, [...appendValues(null, decision.events)]);
  }

  private async write(client: pg.PoolClient, due: string): Promise<void> {
    const [revisionKey = '', at = ''] = due.split(' ');
    const { rows } = await client.query<ReminderRow>(REMINDERS, [[revisionKey]]);
    const made = rows.map(reminderOf).filter((one) => one.at.toISOString() === at);
    await this.plan(client, revisionKey, made);
  }

  private async plan(
    client: pg.PoolClient,
    revisionKey: string,
    made: readonly CommentReminder[],
  ): Promise<void> {
    const [first] = made;
    if (first === undefined) return;
    const people = await addresseesOf(
      client,
      made.map(({ delegation }) => delegation),
    );
    await this.letters.plan(client, REMINDER_LETTER, letterKey(revisionKey, first.at), people);
  }
}
