import { expect, it } from '@jest/globals';
import { eventually, FEED_SUBSCRIPTION, type Person, Secretariat, startForum } from '@parley/testkit';
import { allHeads, personAt, SEATS } from './support/delegates';
import { sleep } from './support/random';
import { START } from './support/reference';

const PATIENCE_MS = 5_000;

const forum = await startForum({ env: { LOG_LEVEL: 'warn' } });
const { session, item } = await new Secretariat(forum).underWay();
const heads = await allHeads(forum);
const LEVEL_ERROR = '"level":50';

const people = heads.map((head) => personAt(head, 0));
const request = (person: Person): Promise<unknown> =>
  person.tries('requestFloor', { agendaItemId: item.id, kind: 'STATEMENT' });

it('readers who go away in the middle of a stream are no fault of the server', async () => {
  const person = await forum.person('head@jpn.example');
  for (let round = 0; round < 10; round += 1) {
    const streams = await Promise.all([1, 2, 3].map(() => person.sse(FEED_SUBSCRIPTION, { after: START })));
    const feed = person.feed({ after: START });
    await streams[0]?.messages.count(1 + round * 3);
    for (const stream of streams) stream.close();
    await feed.close();
  }
  // Something happens, so that whoever is still written to is noticed.
  await Promise.all(people.slice(0, 10).map(request));
  await sleep(300);
  expect(forum.node().output).not.toContain(LEVEL_ERROR);
  expect(forum.node().output).not.toContain('Internal error');
});

it('asked to stop with 34 rooms and as many subscriptions open, the server ends within five seconds and takes nothing away', async () => {
  const rooms = await Promise.all(people.map((person) => person.room(session.id)));
  const feeds = people.map((person) => person.feed({ after: START }));
  const streams = await Promise.all(people.map((person) => person.sse(FEED_SUBSCRIPTION, {})));
  await Promise.all(feeds.map((feed) => feed.entries.count(1)));
  expect([rooms, feeds, streams].map(({ length }) => length)).toEqual([34, 34, 34]);
  expect(heads).toHaveLength(SEATS.length);

  const stopped = forum
    .node()
    .stop()
    .then(() => 'stopped');
  expect(await Promise.race([stopped, sleep(PATIENCE_MS).then(() => 'still running')])).toBe('stopped');
  await stopped;
  await Promise.all(rooms.map((room) => room.disconnected.count(1)));
  await Promise.all(feeds.map((feed) => feed.ended.count(1)));
  await Promise.all(streams.map((stream) => stream.ended));
  expect(rooms.flatMap((room) => room.revoked.items)).toEqual([]);
  expect(forum.node().output).not.toContain(LEVEL_ERROR);

  await forum.node().start();
  expect(
    await eventually(
      async () => (await fetch(`${forum.node().address}/readyz`)).status,
      (status) => status === 200,
    ),
  ).toBe(200);
});
