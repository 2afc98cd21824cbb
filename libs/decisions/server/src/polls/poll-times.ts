import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { adoptionOfPoll, closeAt, isOver, remindSilent } from '@parley/decisions/model';
import {
  APPEND_STATEMENT,
  appendValues,
  DueRunner,
  Letters,
  PLATFORM_OPTIONS,
  type PlatformOptions,
} from '@parley/platform';
import type pg from 'pg';
import { deadlineOver } from '../deadlines/deadline-lock';
import { writingWith } from '../parties/writing-with';
import { adoptDecision } from '../register/adopt-decision';
import { knownPoll } from './known-poll';
import { addresseesOf, POLL_LETTER, writePollReminder } from './poll-letters';
import {
  carryAssociations,
  insertReminders,
  letterKey,
  POLL_CLOSE_KIND,
  POLL_LETTERS_KIND,
  POLL_REMINDER_KIND,
  savePollEnd,
} from './poll-store';

/**
 * Records what has become so: that a poll is over, dated at its deadline, and the decision where there is consensus; reminds members that
 * have not been heard. On one node each, once; nobody who reads waits for it.
 */
@Injectable()
export class PollTimes implements OnModuleInit {
  constructor(
    @Inject(DueRunner) private readonly due: DueRunner,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
  ) {}

  onModuleInit(): void {
    this.due.register(POLL_CLOSE_KIND, (client, key) => this.close(client, key));
    this.due.register(POLL_REMINDER_KIND, (client, key) => this.remind(client, key));
    this.due.register(POLL_LETTERS_KIND, (client, key) => this.write(client, key));
    this.letters.register(POLL_LETTER, writePollReminder(this.options));
  }

  private async close(client: pg.PoolClient, key: string): Promise<void> {
    await deadlineOver(client, key);
    const tx = writingWith(client);
    const known = await knownPoll(tx, key);
    if (known === undefined || known.poll.closedAt !== null) return;
    const { poll, said, seats, now } = known;
    const closed = closeAt(poll, said, seats, { at: poll.closesAt, byChair: false });
    await savePollEnd(tx, closed);
    const adoption = adoptionOfPoll(closed, { key: randomUUID(), recordedAt: now });
    const adopted = adoption === null ? [] : (await adoptDecision(tx, adoption)).events;
    const further = [...adopted, ...(await carryAssociations(tx, key))];
    await client.query(APPEND_STATEMENT, [...appendValues(null, [...closed.events, ...further])]);
  }

  private async remind(client: pg.PoolClient, due: string): Promise<void> {
    const [key = '', minutes = '0'] = due.split(' ');
    const tx = writingWith(client);
    const known = await knownPoll(tx, key);
    if (known === undefined || isOver(known.poll, known.now)) return;
    const { delegations, events, at } = remindSilent(known, { minutes: Number(minutes), now: known.now });
    if (delegations.length === 0) return;
    await insertReminders(tx, key, delegations, { at, minutes: Number(minutes) });
    await client.query(APPEND_STATEMENT, [...appendValues(null, events)]);
  }

  private async write(client: pg.PoolClient, due: string): Promise<void> {
    const [key = '', at = ''] = due.split(' ');
    const { rows } = await client.query<{ delegation: string }>(
      'select delegation from poll_reminder where poll_id = $1 and at = $2',
      [key, at],
    );
    const people = await addresseesOf(
      client,
      rows.map(({ delegation }) => delegation),
    );
    await this.letters.plan(client, POLL_LETTER, letterKey(key, new Date(at)), people);
  }
}
