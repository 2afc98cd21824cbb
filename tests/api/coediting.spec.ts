import { describe, expect, it } from '@jest/globals';
import { eventually, Secretariat, startForum } from '@parley/testkit';
import * as encoding from 'lib0/encoding';
import { Editor } from './support/shared-document';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [rapporteur, officer, japan] = await Promise.all([
  forum.person('rapporteur@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
]);

interface Notes {
  readonly id: string;
  readonly documentId: string;
}

const begun = async (): Promise<Notes & { readonly sessionId: string; readonly itemId: string }> => {
  const { session, item } = await secretariat.underWay();
  const notes = await rapporteur.does<Notes>('beginNotes', { agendaItemId: item.id });
  return { ...notes, sessionId: session.id, itemId: item.id };
};

const released = async (): Promise<Awaited<ReturnType<typeof begun>>> => {
  const notes = await begun();
  const chair = await forum.person('chair@secretariat.example');
  await chair.does('closeAgendaItem', { id: notes.itemId, outcome: 'NOTED' });
  await chair.does('closeSession', { id: notes.sessionId });
  await rapporteur.does('releaseNotes', { agendaItemId: notes.itemId });
  return notes;
};

const alike = async (...editors: readonly Editor[]): Promise<void> => {
  await eventually(
    async () => new Set(editors.map(({ text }) => text)).size,
    (different) => different === 1,
  );
};

const cursor = (client: number, clock: number, state: object | null): Buffer => {
  const encoder = encoding.createEncoder();
  for (const number of [1, client, clock]) encoding.writeVarUint(encoder, number);
  encoding.writeVarString(encoder, JSON.stringify(state));
  return Buffer.from(encoding.toUint8Array(encoder));
};

const SLOW_ITEMS = 28_000;

/** A well-formed change under the limit of size whose every letter is to be compared with every other. */
const slowChange = (): Uint8Array => {
  const encoder = encoding.createEncoder();
  const numbers = (...all: number[]): void => all.forEach((one) => encoding.writeVarUint(encoder, one));
  numbers(2, SLOW_ITEMS, 2, 0);
  for (let at = 0; at < SLOW_ITEMS; at += 1) {
    encoding.writeUint8(encoder, 4 | 64);
    numbers(1, at);
    encoding.writeVarString(encoder, 'x');
  }
  numbers(1, 1, 0);
  encoding.writeUint8(encoder, 4);
  numbers(1);
  encoding.writeVarString(encoder, 'other');
  encoding.writeVarString(encoder, 'y'.repeat(SLOW_ITEMS));
  numbers(0);
  return encoding.toUint8Array(encoder);
};

/** A few bytes that claim to be thirty million pieces (yjs issue 687). */
const greedyChange = (): Uint8Array => {
  const encoder = encoding.createEncoder();
  for (const number of [1, 30_000_000, 1, 0, 0, 1, 0, 1]) encoding.writeVarUint(encoder, number);
  return encoding.toUint8Array(encoder);
};

describe('a document that several people write', () => {
  it('comes to the same text for two who write at once and one who comes later', async () => {
    const { documentId } = await begun();
    const [one, two] = await Promise.all([
      Editor.open(rapporteur, documentId),
      Editor.open(officer, documentId),
    ]);
    for (let n = 1; n <= 10; n += 1) {
      one.write(`Rapporteur ${n}.`);
      two.write(`Officer ${n}.`, 1);
    }
    await Promise.all([one.settled(), two.settled()]);
    const back = await Editor.open(officer, documentId);
    back.write('Back.');
    await back.settled();
    await alike(one, two, back);
    expect(one.paragraphs).toHaveLength(21);
    for (const editor of [one, two, back]) editor.close();
  });

  it('takes what was written offline when its author joins again', async () => {
    const { documentId } = await begun();
    const [one, other] = [await Editor.open(rapporteur, documentId), await Editor.open(officer, documentId)];
    await other.client.does('doc:leave', { documentId });
    other.write('Offline.');
    await other.settled();
    expect(other.acknowledged).toMatchObject([{ ok: false, refusal: { code: 'STATE' } }]);
    one.write('Meanwhile.');
    await one.settled();
    await other.join();
    await alike(one, other);
    expect([...one.paragraphs].sort()).toEqual(['Meanwhile.', 'Offline.']);
    one.close();
    other.close();
  });

  it('is there again after everybody has left', async () => {
    const { documentId } = await begun();
    const one = await Editor.open(rapporteur, documentId);
    one.write('Kept.');
    await one.settled();
    one.close();
    const two = await Editor.open(officer, documentId);
    expect(two.paragraphs).toEqual(['Kept.']);
    two.close();
  });
});

describe('who comes into a document', () => {
  it('is nobody who does not see it: the same answer as for one that does not exist', async () => {
    const { documentId } = await begun();
    const client = await japan.socket();
    const hidden = await client.ask('doc:join', { documentId });
    const absent = await client.ask('doc:join', {
      documentId: Buffer.from('SharedDocument:00000000-0000-4000-8000-000000000000').toString('base64url'),
    });
    expect(hidden).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect(hidden).toEqual(absent);
    client.close();
  });

  it('reads and does not write where they may only read', async () => {
    const { documentId } = await released();
    const [writer, reader] = [
      await Editor.open(rapporteur, documentId),
      await Editor.open(japan, documentId),
    ];
    writer.write('To be read.');
    await writer.settled();
    await alike(writer, reader);
    reader.write('Not to be written.');
    await reader.settled();
    expect(reader.acknowledged).toMatchObject([{ ok: false, refusal: { code: 'FORBIDDEN' } }]);
    const pointed = await reader.client.ask('doc:awareness', { documentId, update: cursor(7, 1, {}) });
    expect(pointed).toMatchObject({ ok: false, refusal: { code: 'FORBIDDEN' } });
    writer.write('More.');
    await writer.settled();
    expect(writer.paragraphs).toEqual(['To be read.', 'More.']);
    writer.close();
    reader.close();
  });

  it('is put out when the label rises above them, and hears nothing more', async () => {
    const { documentId, itemId } = await released();
    const [writer, reader] = [
      await Editor.open(rapporteur, documentId),
      await Editor.open(japan, documentId),
    ];
    await forum.sql(`update agenda_item set releasable_to = '{FRA}' where id = $1`, [
      Buffer.from(itemId, 'base64url').toString().split(':')[1],
    ]);
    writer.write('For France alone.');
    await writer.settled();
    await reader.revoked.count(1);
    expect(reader.paragraphs).toEqual([]);
    expect(await reader.client.ask('doc:join', { documentId })).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    writer.close();
    reader.close();
  });
});

describe('what is refused without harm to the others', () => {
  it('a cursor under another name is shown under its sender’s own', async () => {
    const { documentId } = await begun();
    const [one, two] = [await Editor.open(rapporteur, documentId), await Editor.open(officer, documentId)];
    const forged = { user: { name: 'The Secretary General', delegation: 'FRA' }, cursor: { anchor: 1 } };
    await one.client.does('doc:awareness', { documentId, update: cursor(77, 1, forged) });
    const [shown] = await two.awareness.count(1);
    const text = Buffer.from(shown ?? []).toString();
    expect(text).not.toContain('Secretary General');
    expect(text).toContain('"delegation":null');
    const stolen = await two.client.ask('doc:awareness', { documentId, update: cursor(77, 9, forged) });
    expect(stolen).toMatchObject({ ok: false, refusal: { code: 'INVALID', field: 'update' } });
    one.close();
    const gone = (await two.awareness.count(2))[1];
    expect(Buffer.from(gone ?? []).toString()).toContain('null');
    two.close();
  });

  it('a change of more than 256 kB, and one of 5 MB that ends its sender’s connection alone', async () => {
    const { documentId } = await begun();
    const [one, two] = [await Editor.open(rapporteur, documentId), await Editor.open(officer, documentId)];
    expect(await one.send(new Uint8Array(300 * 1024))).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID', field: 'update' },
    });
    one.client.socket.emit('doc:update', { documentId, update: Buffer.alloc(5_000_000) });
    await one.client.disconnected.count(1);
    two.write('Still here.');
    await two.settled();
    expect(two.acknowledged).toMatchObject([{ ok: true }]);
    expect(two.client.disconnected.items).toEqual([]);
    two.close();
  });

  it.each([
    ['that would take all time there is', slowChange()],
    ['that would take all memory there is', greedyChange()],
    ['that cannot be read', Uint8Array.from([1, 200, 3, 7, 255, 255])],
    ['that is empty', new Uint8Array()],
  ])('a change %s', async (_, hostile) => {
    const { documentId } = await begun();
    // A sign-in of its own: who sent what takes too long is held for a while.
    const sender = await forum.signIn('rapporteur@secretariat.example');
    const [bad, good] = [await Editor.open(sender, documentId), await Editor.open(officer, documentId)];
    good.write('Before.');
    await good.settled();
    const answer = bad.send(hostile);
    good.write('Meanwhile.');
    expect(await answer).toMatchObject({ ok: false, refusal: { code: 'INVALID', field: 'update' } });
    await good.settled();
    good.write('After.');
    await good.settled();
    expect(good.acknowledged.every(({ ok }) => ok)).toBe(true);
    expect((await fetch(`${forum.node().address}/healthz`)).status).toBe(200);
    const late = await Editor.open(officer, documentId);
    await alike(good, late);
    expect(late.paragraphs).toEqual(['Before.', 'Meanwhile.', 'After.']);
    for (const editor of [bad, good, late]) editor.close();
  });
});
