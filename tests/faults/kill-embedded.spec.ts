import { afterAll, expect, it } from '@jest/globals';
import { eventually, Forum, ForumNode, Secretariat } from '@parley/testkit';
import { headOf, SEATS } from './support/delegates';
import { dataFolder, discard, postmasterOf } from './support/durable-cluster';
import { contradictions } from './support/histories';
import { Random, seeded, sleep } from './support/random';
import { feedByQuery, START } from './support/reference';
import { RoomFollower } from './support/room-follower';
import { StubbornDelegate } from './support/stubborn-delegate';

/** For a machine with little to give: a test that hangs ends, and no other does. */
const PATIENCE_MS = 180_000;

const folder = await dataFolder();
const node = new ForumNode({
  DATA_DIR: folder,
  FORUM_DEMO: '1',
  REQUESTS_PER_MINUTE: '0',
  LOG_LEVEL: 'error',
});
const forum = new Forum([node], { url: '', drop: () => Promise.resolve() });
const delegates: StubbornDelegate[] = [];
const clusterDir = (): string => /embedded PostgreSQL in (\S+)/.exec(node.output)?.[1] ?? folder;
afterAll(async () => {
  await Promise.all(delegates.map(({ room }) => room.close()));
  await forum.stop();
  await discard(folder, clusterDir());
});
await node.start();
const { session, item } = await new Secretariat(forum).underWay();
for (const code of SEATS.slice(0, 8)) {
  const head = await headOf(forum, code);
  const room = new RoomFollower(forum, head.at[0]?.token ?? '', session.id, START);
  await room.start();
  delegates.push(new StubbornDelegate(forum, head, room, item.id, new Random(SEATS.indexOf(code))));
}

const ready = async (): Promise<number> =>
  fetch(`${node.address}/readyz`).then(
    ({ status }) => status,
    () => 0,
  );

/** Delegates act while something is done to the forum, and for a while after it is over. */
const actingDuring = async (blow: () => Promise<void>): Promise<void> => {
  let acting = true;
  const work = Promise.all(delegates.map((delegate) => delegate.act(() => acting)));
  await sleep(1_000);
  await blow();
  await eventually(ready, (status) => status === 200);
  await sleep(1_000);
  acting = false;
  await work;
};

const check = async (): Promise<void> => {
  const officer = await forum.person('officer@secretariat.example');
  const record = await feedByQuery(officer, START, { sessionId: session.id });
  expect(contradictions(delegates, record)).toEqual([]);
  expect(delegates.every(({ history }) => history.some(({ key }) => key !== undefined))).toBe(true);
};

it(
  'the embedded PostgreSQL is killed: the forum starts it again, goes on, and has lost nothing it acknowledged',
  seeded(async () => {
    const before = await postmasterOf(clusterDir());
    await actingDuring(async () => {
      process.kill(before, 'SIGKILL');
      await sleep(100);
      expect((await fetch(`${node.address}/healthz`)).status).toBe(200);
      await eventually(
        () => postmasterOf(clusterDir()).catch(() => before),
        (pid) => pid !== before,
      );
    });
    await check();
    expect(delegates.some(({ history }) => history.some(({ unanswered }) => unanswered > 0))).toBe(true);
  }),
  PATIENCE_MS,
);

it(
  'the forum and its PostgreSQL are killed together: the next start recovers by itself and has lost nothing it acknowledged',
  seeded(async () => {
    await actingDuring(async () => {
      process.kill(await postmasterOf(clusterDir()), 'SIGKILL');
      await node.kill('SIGKILL');
      await node.start();
    });
    await check();
  }),
  PATIENCE_MS,
);
