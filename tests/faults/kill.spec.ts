import { afterAll, expect, it } from '@jest/globals';
import { eventually, Forum, ForumNode, Secretariat } from '@parley/testkit';
import { allHeads, SEATS } from './support/delegates';
import { DurableCluster } from './support/durable-cluster';
import { FeedFollower } from './support/feed-follower';
import { contradictions } from './support/histories';
import { seeded, sleep } from './support/random';
import { cursorsOf, differences, feedByQuery, isDense, START } from './support/reference';
import { RoomFollower } from './support/room-follower';
import { StubbornDelegate } from './support/stubborn-delegate';

/** For a machine with little to give: a test that hangs ends, and no other does. */
const PATIENCE_MS = 180_000;

const cluster = await DurableCluster.start();
const environment = {
  DATABASE_URL: cluster.url,
  FORUM_DEMO: '1',
  REQUESTS_PER_MINUTE: '0',
  POOL_SIZE: '8',
  LOG_LEVEL: 'error',
};
const forum = new Forum([new ForumNode(environment), new ForumNode(environment)], {
  url: cluster.url,
  drop: () => cluster.remove(),
});
const delegates: StubbornDelegate[] = [];
const feeds: FeedFollower[] = [];
afterAll(async () => {
  await Promise.all([...delegates.map(({ room }) => room), ...feeds].map((reader) => reader.close()));
  await forum.stop();
});
// One after the other: the first makes the demonstration.
for (const node of forum.nodes) await node.start();

/** Neither node went down with the database. */
const bothStand = async (): Promise<void> => {
  for (const { address } of forum.nodes) expect((await fetch(`${address}/healthz`)).status).toBe(200);
};

/** Everything that goes wrong, one thing after the other, with a while of work in between. */
const ordeal = async (): Promise<void> => {
  const [one, two] = [forum.node(0), forum.node(1)];
  await sleep(2_500);
  await two.kill('SIGKILL');
  await sleep(1_500);
  await two.start();
  await sleep(1_500);
  cluster.kill();
  await sleep(500);
  await bothStand();
  await cluster.revive();
  await sleep(2_500);
  await bothStand();
  await one.kill('SIGKILL');
  cluster.kill();
  await cluster.revive();
  await one.start();
  await sleep(2_500);
};

it(
  'nodes and the database are killed while 34 delegations act: what was acknowledged stands once, what was refused does not',
  seeded(async (random) => {
    const { session, item } = await new Secretariat(forum).underWay();
    for (const [index, head] of (await allHeads(forum)).entries()) {
      const room = new RoomFollower(forum, head.at[0]?.token ?? '', session.id, START, index);
      await room.start();
      delegates.push(new StubbornDelegate(forum, head, room, item.id, random.fork()));
    }
    expect(delegates).toHaveLength(SEATS.length);
    const reader = await forum.person('head@jpn.example');
    for (const transport of ['SSE', 'SSE', 'WEBSOCKET', 'WEBSOCKET'] as const) {
      feeds.push(new FeedFollower(forum, reader.token ?? '', session.id, START, transport));
    }
    let acting = true;
    const work = Promise.all(delegates.map((delegate) => delegate.act(() => acting)));
    await ordeal();
    acting = false;
    await work;

    const officer = await forum.person('officer@secretariat.example');
    const record = await feedByQuery(officer, START, { sessionId: session.id });
    expect(contradictions(delegates, record)).toEqual([]);
    expect(await isDense(forum)).toBe(true);
    const told = delegates.flatMap(({ history }) => history);
    expect(told.filter(({ key }) => key !== undefined).length).toBeGreaterThan(SEATS.length);
    expect(told.some(({ refusal }) => refusal !== undefined)).toBe(true);
    expect(told.some(({ unanswered }) => unanswered > 0)).toBe(true);

    const seen = cursorsOf(await feedByQuery(reader, START, { sessionId: session.id }));
    const last = seen.at(-1) ?? '';
    const until = (cursors: readonly string[]): string[] => cursors.filter((cursor) => cursor <= last);
    await Promise.allSettled(delegates.map(({ room }) => room.until(last)));
    await eventually(async () => feeds.every(({ cursors }) => cursors.includes(last)), Boolean).catch(
      () => false,
    );
    expect(feeds.flatMap(({ cursors }) => differences('a feed', until(cursors), seen))).toEqual([]);
    expect(feeds.every(({ streams }) => streams > 1)).toBe(true);
    expect(
      delegates.flatMap(({ code, room }) => differences(code, until(cursorsOf(room.events)), seen)),
    ).toEqual([]);
    expect(delegates.every(({ room }) => room.joins > 1)).toBe(true);
  }),
  PATIENCE_MS,
);
