import { afterAll, describe, expect, it } from '@jest/globals';
import { hasRedis, type RoomEvent, startRedis } from '@parley/testkit';
import { MESSAGES, play, STAYING, type Story, told } from './support/story-of-two-nodes';

/** For a machine with little to give: a test that hangs ends, and no other does. */
const PATIENCE_MS = 180_000;

/** Of those delegates, in English order. */
const SEATS = ['AUS', 'FRA', 'JPN', 'NOR', 'KOR'];

const started: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const one of started.reverse()) await one.close();
});

/** What was said, in the order in which the record has it. */
const spoken = (events: readonly RoomEvent[]): string[] =>
  events
    .filter(({ type }) => type === 'message.sent')
    .map(({ data }) => String((data as { message: { text: string } }).message.text));

const passages = (events: readonly RoomEvent[]): string[] =>
  events
    .filter(({ type }) => type.startsWith('presence.'))
    .map(({ type, data }) => `${type} ${JSON.stringify(data?.['delegation'])}`);

const throughRedis = async (): Promise<Story> => {
  const redis = await startRedis();
  started.push({ close: () => redis.stop() });
  return play({ REDIS_URL: redis.url }, started);
};

const withRedis = hasRedis('two nodes behind a proxy through Redis');
// Both at once: most of it is waiting for those who do not come back.
const stories = [
  { mode: 'the signal of the database', story: play({}, started) },
  ...(withRedis ? [{ mode: 'Redis', story: throughRedis() }] : []),
];
for (const { story } of stories) story.catch(() => undefined);

describe.each(stories)('two nodes behind a proxy, by $mode', ({ story }) => {
  it(
    'agree on presence, floor, clock, pointer, positions and messages',
    async () => {
      const { before, eventsBefore, firstNode, turn } = await story;
      expect(before.present).toEqual(SEATS);
      expect(before.clock).toMatchObject({ requestId: turn, limit: 'PT10M' });
      expect(firstNode.map((people) => [...people].sort()).sort()).toEqual(
        [
          ['AUS', 'JPN', 'KOR'],
          ['FRA', 'NOR', null],
        ].sort(),
      );
      for (const events of eventsBefore) expect(events).toEqual(eventsBefore[0]);
      const types = eventsBefore[0]?.join() ?? '';
      for (const type of ['floor.given', 'positions.shown', 'message.sent', 'presence.arrived'])
        expect(types).toContain(type);
    },
    PATIENCE_MS,
  );

  it(
    'keep what was acknowledged when one is killed, once and in order, and everybody is told the same',
    async () => {
      const { said, events, record } = await story;
      expect(said).toHaveLength(2 * MESSAGES);
      for (const own of events) {
        expect([...spoken(own)].sort()).toEqual([...said, 'All here', 'Still here'].sort());
        for (const who of ['fra', 'jpn']) {
          const inOrder = Array.from({ length: MESSAGES }, (_, n) => `${who} ${n + 1}`);
          expect(spoken(own).filter((text) => text.startsWith(`${who} `))).toEqual(inOrder);
        }
        expect(own.map(({ cursor }) => cursor).filter((cursor) => record.includes(cursor))).toEqual(
          record.slice(0, own.length),
        );
        expect(told(own)).toEqual(told(events[0] ?? []).slice(0, own.length));
      }
    },
    PATIENCE_MS,
  );

  it(
    'show no ghost: who came back never left, who did not has left once, by the record and on every screen',
    async () => {
      const { after, seen, events, attendance, left } = await story;
      expect(after.present).toEqual(['AUS', 'FRA', 'JPN', 'KOR']);
      expect(after.people).toBe(STAYING.length);
      for (const present of seen) expect(present).toEqual(expect.arrayContaining([...(after.present ?? [])]));
      expect(passages(events[0] ?? []).sort()).toEqual(
        [
          ...[...SEATS, null].map((code) => `presence.arrived ${JSON.stringify(code)}`),
          'presence.left "NOR"',
        ].sort(),
      );
      const stays = attendance.delegations.map(({ delegation, people }) => [
        delegation.code,
        people.map((one) => one.stays.map(({ leftAt }) => leftAt === null)),
      ]);
      expect(stays).toEqual(SEATS.map((code) => [code, [[code !== 'NOR']]]));
      expect(left).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'let the speaker’s clock go on',
    async () => {
      const { before, clockAgain, events, turn } = await story;
      expect(clockAgain).toMatchObject({ ...before.clock, pausedFor: 'PT0S' });
      const ended = events[0]?.find(({ type, subjectId }) => type === 'floor.ended' && subjectId === turn);
      expect(ended).toBeDefined();
    },
    PATIENCE_MS,
  );

  it(
    'have the same notes, with all that was acknowledged',
    async () => {
      const { texts, acknowledged } = await story;
      const [one = '', other] = texts;
      expect(other).toBe(one);
      expect(acknowledged).toBeGreaterThanOrEqual(8);
      for (let n = 1; n <= 8; n += 1)
        for (const from of ['Here', 'There']) expect(one).toContain(`${from} ${n}.`);
      const kept = Math.max(0, acknowledged - 8);
      for (let n = 1; n <= kept; n += 1) expect(one).toContain(`In the middle ${n}.`);
    },
    PATIENCE_MS,
  );
});
