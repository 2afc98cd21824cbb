import { describe, expect, it } from '@jest/globals';
import { type Person, Secretariat, startForum, type Thing } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const chair = await forum.person('chair@secretariat.example');
const officer = await forum.person('officer@secretariat.example');
const japan = await forum.person('head@jpn.example');

const closed = async (): Promise<Thing> => {
  const { id } = await secretariat.open();
  return chair.does('closeSession', { id });
};

const html = async (reader: Person, id: string): Promise<string> => {
  const answer = await fetch(`${forum.node().address}/sessions/${id}/journal.html`, {
    headers: reader.headers,
  });
  return answer.text();
};

const CAN =
  'query ($id: ID!) { session(id: $id) { state viewerCan { record } journal { status approvedAt } } }';

describe('approving a journal', () => {
  it('is the chair’s, once the session is closed; it is seen by all who see the session', async () => {
    const { id } = await closed();
    const feed = japan.feed({ filter: { sessionId: id } });
    await feed.connected;
    expect(await chair.read(CAN, { id })).toMatchObject({ session: { viewerCan: { record: true } } });
    expect(await officer.read(CAN, { id })).toMatchObject({ session: { viewerCan: { record: false } } });
    await chair.does('recordSession', { id });
    expect(await japan.read(CAN, { id })).toMatchObject({
      session: { state: 'RECORDED', journal: { status: 'APPROVED', approvedAt: expect.any(String) } },
    });
    expect(await html(japan, id)).toContain('Approved by the Chair');
    await feed.entries.until(({ type }) => type === 'session.recorded');
    await feed.close();
  });

  it('is refused to others, before the closing, a second time, and of what is not there', async () => {
    const { id } = await closed();
    const { id: open } = await secretariat.open();
    const { id: draft } = await secretariat.scheduled();
    expect((await officer.refused('recordSession', { id })).code).toBe('FORBIDDEN');
    expect((await japan.refused('recordSession', { id })).code).toBe('FORBIDDEN');
    expect((await chair.refused('recordSession', { id: open })).code).toBe('STATE');
    expect((await japan.refused('recordSession', { id: draft })).code).toBe('NOT_FOUND');
    expect((await chair.refused('recordSession', { id: 'U2Vzc2lvbjpub25l' })).code).toBe('NOT_FOUND');
    await chair.does('recordSession', { id });
    expect((await chair.refused('recordSession', { id })).code).toBe('STATE');
  });

  it('named by its client is done once, and answered again', async () => {
    const { id } = await closed();
    const named = { id, clientMutationId: `approve ${id}` };
    const first = await chair.does('recordSession', named);
    expect(await chair.does('recordSession', named)).toEqual(first);
    const [row] = await forum.sql<{ n: number }>(
      `select count(*)::int as n from record where type = 'session.recorded' and subject_key = $1`,
      [Buffer.from(id, 'base64url').toString().split(':')[1]],
    );
    expect(row?.n).toBe(1);
  });

  it('fixes it: the same bytes ever after, also after the server has been started again', async () => {
    const { id } = await closed();
    await chair.does('recordSession', { id });
    const approved = await html(japan, id);
    await closed();
    expect(await html(japan, id)).toBe(approved);
    await forum.node().stop();
    await forum.node().start();
    expect(await html(japan, id)).toBe(approved);
  });
});
