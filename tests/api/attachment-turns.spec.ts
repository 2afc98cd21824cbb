import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { type Person, startForum } from '@parley/testkit';
import { PDF, senderOf, STREAM, type Told } from './support/files';
import { drafted } from './support/papers';

const forum = await startForum();
const send = senderOf(forum);

/** Begins to send a file and never goes on, again where it was another one's turn; answers with how to give it up. */
const stalled = (by: Person, paper: string): (() => void) => {
  const address = `${forum.node().address}/papers/${paper}/attachments?filename=stalled.pdf`;
  const headers = { ...by.headers, 'content-type': STREAM, 'content-length': '1000' };
  let giveUp = (): void => undefined;
  const begin = (): void => {
    const sending = request(address, { method: 'POST', headers }, (answer) => {
      answer.resume();
      begin();
    });
    // It is given up on purpose.
    sending.on('error', () => undefined);
    sending.write(PDF);
    giveUp = () => sending.destroy();
  };
  begin();
  return () => giveUp();
};

/** Sends small files, each another one, until one is told to wait, or none is any more. */
const until = async (by: Person, paper: string, waits: boolean): Promise<Told> => {
  for (;;) {
    const told = await send(by, paper, Buffer.from('no file of any kind'));
    if ((told.status === 429) === waits) return told;
  }
};

describe('files that come at the same time', () => {
  it('are two of each person: the third waits its turn and is told so, and the files of others go on', async () => {
    const [japan, korea] = await Promise.all(
      ['head@jpn.example', 'head@kor.example'].map((who) => forum.person(who)),
    );
    if (japan === undefined || korea === undefined) throw new Error('nobody');
    const [mine, theirs] = await Promise.all([drafted(forum), drafted(forum, {}, 'head@kor.example')]);
    const giveUp = [stalled(japan, mine.id), stalled(japan, mine.id)];
    const told = await until(japan, mine.id, true);
    expect(told.body).toMatchObject({ code: 'RATE_LIMITED' });
    expect(told.body['message']).toMatch(/Two files of yours .* again in 5 seconds/);
    const french = await send(japan, mine.id, PDF, 'a.pdf', { 'accept-language': 'fr' });
    expect(french.body['message']).toMatch(/Deux de vos fichiers .* dans 5 secondes/);
    expect((await send(korea, theirs.id, PDF)).status).toBe(201);
    for (const one of giveUp) one();
    await until(japan, mine.id, false);
    expect((await send(japan, mine.id, PDF)).status).toBe(201);
  });

  it('are eight of all: the ninth waits its turn', async () => {
    const germany = await forum.person('head@deu.example');
    const { id } = await drafted(forum, {}, 'head@deu.example');
    const giveUp: (() => void)[] = [];
    for (const who of ['jpn', 'kor', 'fra', 'nor'].map((code) => `head@${code}.example`)) {
      const [person, paper] = [await forum.person(who), await drafted(forum, {}, who)];
      giveUp.push(stalled(person, paper.id), stalled(person, paper.id));
      await until(person, paper.id, true);
    }
    const told = await until(germany, id, true);
    expect(told.body).toMatchObject({ code: 'RATE_LIMITED' });
    expect(told.body['message']).toMatch(/^Many files/);
    for (const one of giveUp) one();
    await until(germany, id, false);
    expect((await send(germany, id, PDF)).status).toBe(201);
  });
});
