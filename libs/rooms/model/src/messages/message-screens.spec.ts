import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sees } from '@parley/delegations/model';
import {
  type Actor,
  type ForumEvent,
  isParty,
  isRefusal,
  type Party,
  partyOf,
  visible,
} from '@parley/kernel';
import { anOpenFloor } from '../testing/builders';
import { anActor, chair, france, japan, korea, lowJapan, observer, READERS } from '../testing/people';
import { applyMessageEvent, messagesViewFor, NO_MESSAGES } from './apply-message-event';
import { channelOf, partiesTo } from './conversation';
import { type Message, OPEN_BOARD } from './message';
import { readMessages } from './read-messages';
import { resumeMessages, suspendMessages } from './run-messages';
import { sendMessage } from './send-message';

const { session } = anOpenFloor();
const second = (n: number): Date => new Date(Date.UTC(2026, 1, 3, 12, 0, n));
const EVERYBODY = [...READERS, anActor('ADMINISTRATOR', null)];

const step = fc.record({
  kind: fc.constantFrom('send' as const, 'send' as const, 'read' as const, 'board' as const),
  actor: fc.constantFrom(chair, japan, france, korea, lowJapan, observer),
  to: fc.constantFrom('ROOM', 'CHAIR', 'JPN', 'FRA', 'KOR'),
  level: fc.constantFrom('UNCLASSIFIED' as const, 'RESTRICTED' as const),
});
const steps = fc.array(step, { maxLength: 30 });

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const seesMessage = (actor: Actor, { label, parties }: Message): boolean =>
  visible(actor, label) && isParty(actor, parties);

/** What is stored of the messages of one session, and what was recorded. */
class Stored {
  readonly messages: Message[] = [];
  readonly receipts = new Map<string, Set<Party>>();
  readonly events: ForumEvent[] = [];
  board = OPEN_BOARD;

  take(one: Step, n: number): void {
    if (one.kind === 'send') this.send(one, n);
    else if (one.kind === 'read') this.read(one, n);
    else this.turn(one, n);
  }

  private send({ actor, to, level }: Step, n: number): void {
    const ground = { session, board: this.board, key: `m${n}.`, sequence: n, senderName: 'x', recent: [] };
    const input = { text: `text ${n}`, to, label: { classification: level } };
    const sent = sendMessage(ground, input, actor, second(n));
    if (isRefusal(sent)) return;
    this.messages.push(sent.message);
    this.events.push(...sent.events);
  }

  private read({ actor, to }: Step, n: number): void {
    const side = partyOf(actor);
    const channel = channelOf(side === null ? null : partiesTo(side, to));
    const own = this.messages.filter((one) => channelOf(one.parties) === channel && seesMessage(actor, one));
    const unread = own.filter((one) => one.sender !== side && !this.readersOf(one).has(side ?? ''));
    const decision = readMessages({ session, marker: 0, unread }, n, actor);
    if (isRefusal(decision) || side === null) return;
    for (const key of decision.read) this.receipts.set(key, this.readersOf({ key }).add(side));
    this.events.push(...decision.events);
  }

  private turn({ actor }: Step, n: number): void {
    const ground = { session, board: this.board };
    const decision =
      this.board.suspendedAt === null
        ? suspendMessages(ground, { reason: 'Vote' }, actor, second(n))
        : resumeMessages(ground, actor);
    if (isRefusal(decision)) return;
    this.board = decision.board;
    this.events.push(...decision.events);
  }

  private readersOf({ key }: Pick<Message, 'key'>): Set<Party> {
    return this.receipts.get(key) ?? new Set();
  }
}

const play = (course: readonly Step[]): Stored => {
  const stored = new Stored();
  course.forEach((one, n) => stored.take(one, n));
  return stored;
};

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a screen that applies the events of messages', () => {
  it('holds what it would be told if it asked, for every reader, also where an event comes twice', () => {
    const happened = new Set<string>();
    fc.assert(
      fc.property(steps, (course) => {
        const { messages, receipts, board, events } = play(course);
        for (const { type } of events) happened.add(type);
        for (const actor of EVERYBODY) {
          const told = events.filter((event) => sees(actor, event)).flatMap((event) => [event, event]);
          const screen = told
            .map(sent)
            .reduce((view, event) => applyMessageEvent(view, event, partyOf(actor)), NO_MESSAGES);
          expect(screen).toEqual(sent(messagesViewFor(actor, messages, receipts, board)));
        }
      }),
      { seed: 2040, numRuns: 60 },
    );
    expect([...happened].sort()).toEqual([
      'message.read',
      'message.sent',
      'messages.resumed',
      'messages.suspended',
    ]);
  });

  it('is told of no message that its reader does not see', () => {
    fc.assert(
      fc.property(steps, (course) => {
        const { messages, events } = play(course);
        for (const actor of EVERYBODY) {
          const told = events.filter((event) => sees(actor, event));
          const text = JSON.stringify(told.map(({ subject, data }) => ({ subject, data })));
          const hidden = messages.filter((message) => !seesMessage(actor, message));
          for (const { key } of hidden) expect(text).not.toContain(`"${key}"`);
        }
      }),
      { seed: 2041, numRuns: 60 },
    );
  });

  it('forgets them with the session', () => {
    const { events } = play([{ kind: 'send', actor: chair, to: 'ROOM', level: 'UNCLASSIFIED' }]);
    const view = events.reduce((all, event) => applyMessageEvent(all, event, 'JPN'), NO_MESSAGES);
    expect(view.messages).toHaveLength(1);
    const retracted = { type: 'session.retracted', subject: { type: 'Session', key: session.key }, data: {} };
    expect(applyMessageEvent(view, retracted, 'JPN')).toEqual(NO_MESSAGES);
  });
});
