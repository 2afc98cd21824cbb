import { afterAll, describe, expect, it } from '@jest/globals';
import { eventually, hasRedis, Secretariat, startForum, startRedis } from '@parley/testkit';
import { Editor } from '../api/support/shared-document';

type Forum = Awaited<ReturnType<typeof startForum>>;

const started: { stop(): Promise<void> }[] = [];
afterAll(async () => {
  for (const one of started.reverse()) await one.stop();
});

const forumWith = async (env: Record<string, string> = {}): Promise<Forum> => {
  const forum = await startForum({ nodes: 2, env, kept: true });
  started.push(forum);
  return forum;
};

const begun = async (forum: Forum): Promise<string> => {
  const { item } = await new Secretariat(forum).underWay();
  const rapporteur = await forum.person('rapporteur@secretariat.example');
  return (await rapporteur.does<{ documentId: string }>('beginNotes', { agendaItemId: item.id })).documentId;
};

const convergeOn = async (forum: Forum): Promise<void> => {
  const documentId = await begun(forum);
  const [here, there] = [
    await Editor.open(await forum.person('rapporteur@secretariat.example', 0), documentId),
    await Editor.open(await forum.person('officer@secretariat.example', 1), documentId),
  ];
  for (let n = 1; n <= 15; n += 1) {
    here.write(`Here ${n}.`);
    there.write(`There ${n}.`, 1);
  }
  await Promise.all([here.settled(), there.settled()]);
  await eventually(
    async () => [here.text, there.text],
    ([one, other]) => one === other,
  );
  expect(here.paragraphs).toHaveLength(30);
  here.close();
  there.close();
};

describe('a document that is open on two nodes', () => {
  it('comes to the same text on both, by the signal of the database', async () =>
    convergeOn(await forumWith()));

  const throughRedis = hasRedis('co-editing through Redis') ? it : it.skip;
  throughRedis('comes to the same text on both, through Redis', async () => {
    const redis = await startRedis();
    started.unshift(redis);
    await convergeOn(await forumWith({ REDIS_URL: redis.url }));
  });
});

it('what was acknowledged is there after its node was killed', async () => {
  const forum = await forumWith();
  const documentId = await begun(forum);
  const editor = await Editor.open(await forum.person('rapporteur@secretariat.example', 0), documentId);
  for (let n = 1; n <= 20; n += 1) editor.write(`Sentence ${n}.`);
  await eventually(
    async () => editor.acknowledged.length,
    (count) => count >= 10,
  );
  const kept = editor.acknowledged.filter(({ ok }) => ok).length;
  editor.client.socket.on('disconnect', () => undefined);
  await forum.node(0).kill();
  const other = await Editor.open(await forum.person('officer@secretariat.example', 1), documentId);
  expect(other.paragraphs.length).toBeGreaterThanOrEqual(kept);
  expect(other.paragraphs).toEqual(editor.paragraphs.slice(0, other.paragraphs.length));
  other.close();
  editor.close();
});
