import { afterAll, describe, expect, it } from '@jest/globals';
import { hasRedis, Secretariat, startForum, startRedis } from '@parley/testkit';

const withRedis = hasRedis('the signal between nodes through Redis') ? describe : describe.skip;

withRedis('two nodes with Redis between them', () => {
  it('show what happens on one to those on the other, and go on when Redis has gone', async () => {
    const redis = await startRedis();
    const forum = await forumWith(redis.url);
    const secretariat = new Secretariat(forum);
    const there = (await forum.person('head@jpn.example', 1)).feed();
    await there.connected;
    const first = await secretariat.convened();
    await there.entries.until(({ subjectId, type }) => subjectId === first.id && type === 'session.convened');
    await redis.stop();
    const second = await secretariat.convened();
    await there.entries.until(
      ({ subjectId, type }) => subjectId === second.id && type === 'session.convened',
    );
    expect(there.ended.items).toEqual([]);
    await there.close();
  });
});

const started: { stop(): Promise<void> }[] = [];
const forumWith = async (url: string): ReturnType<typeof startForum> => {
  const forum = await startForum({ nodes: 2, env: { REDIS_URL: url }, kept: true });
  started.push(forum);
  return forum;
};
afterAll(async () => {
  for (const forum of started) await forum.stop();
});
