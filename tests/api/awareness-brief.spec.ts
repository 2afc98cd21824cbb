import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import {
  eventually,
  OPEN_LABEL,
  type Person,
  type RoomClient,
  Secretariat,
  startForum,
} from '@parley/testkit';
import { written } from './support/awareness';
import { briefOf, noteOnItem, PICTURE_LINK, type PictureLink } from './support/brief';
import { entriesOf, pageOf } from './support/feed';
import { begunPicture } from './support/pictures';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [japan, france, norway, korea, chair, officer, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
  forum.person('head@kor.example'),
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('observer@asean.example'),
]);
const FOR_FRANCE = { classification: 'RESTRICTED', releasableTo: ['FRA'] };
const put = (by: Person, id: string, itemId: string) =>
  by.does<PictureLink>('linkPicture', { id, itemId }, PICTURE_LINK);
const nowhere = (type: string): string => globalId(type, randomUUID());

let begun: string | undefined;
beforeAll(async () => {
  begun = (await entriesOf(chair)).at(-1)?.cursor;
});
const heard = async (by: Person, id: string, ...types: string[]): Promise<string[]> =>
  (await pageOf(by, { after: begun, first: 100, filter: { types } })).nodes
    .filter(({ subjectId }) => subjectId === id)
    .map(({ type }) => type);
const told = (by: Person, id: string) => heard(by, id, 'picture.linked', 'picture.unlinked');

describe('a picture on an agenda item', () => {
  it('is put there once, in whose name is said, and taken off by who put it there or whose it is', async () => {
    const { id } = await begunPicture(japan);
    const { item } = await secretariat.underWay();
    const input = { id, itemId: item.id, clientMutationId: randomUUID() };
    const made = await france.does<PictureLink>('linkPicture', input, PICTURE_LINK);
    expect((await france.does<PictureLink>('linkPicture', input)).id).toBe(made.id);
    expect(made).toMatchObject({ delegation: { code: 'FRA' }, picture: { id }, item: { id: item.id } });
    for (const by of [norway, chair])
      expect((await briefOf(by, item.id))?.pictureLinks).toMatchObject([
        { id: made.id, viewerCanTakeOff: false },
      ]);
    expect(await norway.refused('linkPicture', { id, itemId: item.id })).toMatchObject({ code: 'DUPLICATE' });
    for (const by of [norway, chair])
      expect(await by.refused('unlinkPicture', { id: made.id })).toMatchObject({ code: 'FORBIDDEN' });
    const off = { id: made.id, clientMutationId: randomUUID() };
    await japan.does('unlinkPicture', off);
    await japan.does('unlinkPicture', off);
    expect(await france.refused('unlinkPicture', { id: made.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await briefOf(france, item.id))?.pictureLinks).toEqual([]);
    expect(await told(norway, id)).toEqual(['picture.linked', 'picture.unlinked']);
    expect(await put(france, id, item.id)).toMatchObject({ delegation: { code: 'FRA' } });
  });

  it('is put there by the chair and the session officers too, who take off what they put there', async () => {
    const { id } = await begunPicture(japan);
    const { item } = await secretariat.underWay();
    const made = await put(chair, id, item.id);
    expect([made.delegation, made.viewerCanTakeOff]).toEqual([null, true]);
    expect(await france.refused('unlinkPicture', { id: made.id })).toMatchObject({ code: 'FORBIDDEN' });
    await officer.does('unlinkPicture', { id: made.id });
    const again = await put(officer, id, item.id);
    await japan.does('unlinkPicture', { id: again.id });
    const unseen = await begunPicture(japan, { label: FOR_FRANCE });
    for (const by of [norway, observer])
      expect(await by.refused('linkPicture', { id: unseen.id, itemId: item.id })).toEqual(
        await by.refused('linkPicture', { id: nowhere('Picture'), itemId: item.id }),
      );
  });

  it('is there for nobody who does not see both, whichever is narrowed later', async () => {
    const [named, later] = [await begunPicture(japan, { label: FOR_FRANCE }), await begunPicture(japan)];
    const session = await secretariat.open();
    const [item, narrowed] = [await secretariat.item(session.id), await secretariat.item(session.id)];
    const hidden = await put(france, named.id, item.id);
    const lost = await put(france, later.id, item.id);
    const under = await put(france, later.id, narrowed.id);
    expect(await briefOf(norway, item.id)).toMatchObject({ pictureLinks: [{ id: lost.id }], noteLinks: [] });
    await japan.does('relabelPicture', { id: later.id, version: 1, label: FOR_FRANCE, reason: 'A spill.' });
    expect(await briefOf(norway, item.id)).toEqual(await briefOf(norway, narrowed.id));
    for (const by of [norway, korea])
      for (const { id } of [hidden, lost, under]) {
        expect(await by.read('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
        expect(await by.refused('unlinkPicture', { id })).toEqual(
          await by.refused('unlinkPicture', { id: nowhere('PictureLink') }),
        );
      }
    expect([await told(norway, named.id), await told(norway, later.id)]).toEqual([[], []]);
    expect(await told(france, later.id)).toEqual(['picture.linked', 'picture.linked']);
    expect((await briefOf(france, item.id))?.pictureLinks).toHaveLength(2);
  });

  it('goes out of the record with an item that is narrowed', async () => {
    const { id } = await begunPicture(japan);
    const { item } = await secretariat.underWay();
    await put(france, id, item.id);
    expect(await told(norway, id)).toEqual(['picture.linked']);
    const label = { classification: 'RESTRICTED', releasableTo: ['FRA', 'JPN'] };
    await officer.does('changeAgendaItem', {
      ...{ id: item.id, version: item.version, input: { title: 'Narrowed', kind: 'DISCUSSION', label } },
    });
    expect([await told(norway, id), await told(france, id), await told(japan, id)]).toEqual([
      ...[[], ['picture.linked'], ['picture.linked']],
    ]);
    const seen = `query ($id: ID!) { picture(id: $id) { links { item { id } } } }`;
    expect(await norway.read(seen, { id })).toEqual({ picture: { links: [] } });
    expect(await france.read(seen, { id })).toEqual({ picture: { links: [{ item: { id: item.id } }] } });
  });
});

describe('a note on an agenda item', () => {
  it('is one of the notes of the brief, as are those under its pictures: each once, for who sees it', async () => {
    const [own, under, both] = [
      await written(japan, { label: FOR_FRANCE, observedFrom: '2026-03-03T08:00:00Z', observedTo: null }),
      await written(japan, { observedFrom: '2026-03-02T08:00:00Z', observedTo: null }),
      await written(japan),
    ];
    const { id } = await begunPicture(japan, { noteIds: [under.id, both.id] });
    const { item } = await secretariat.underWay();
    for (const note of [own, both]) await noteOnItem(france, note.id, item.id);
    const made = await put(france, id, item.id);
    const seen = async (by: Person) => (await briefOf(by, item.id))?.briefNotes.map((note) => note.id);
    expect(await seen(france)).toEqual([own.id, under.id, both.id]);
    expect(await seen(norway)).toEqual([under.id, both.id]);
    await france.does('unlinkPicture', { id: made.id });
    expect(await seen(norway)).toEqual([both.id]);
  });

  it('goes out of sight with its label, of which those who lose it are told that alone', async () => {
    const note = await written(japan);
    const { item } = await secretariat.underWay();
    const made = await noteOnItem(france, note.id, item.id);
    expect(await briefOf(norway, item.id)).toMatchObject({ noteLinks: [{ id: made.id }] });
    await japan.does('relabelNote', { id: note.id, version: 1, label: FOR_FRANCE, reason: 'A spill.' });
    expect((await briefOf(norway, item.id))?.noteLinks).toEqual([]);
    expect(await heard(norway, note.id, 'note.linked', 'note.relabelled', 'note.retracted')).toEqual([
      'note.retracted',
    ]);
    expect((await briefOf(france, item.id))?.noteLinks).toHaveLength(1);
    // What Norway does not see changes neither an answer nor a number: it puts there what it sees.
    const own = await written(norway);
    await noteOnItem(norway, own.id, item.id);
    expect((await briefOf(norway, item.id))?.noteLinks).toHaveLength(1);
    expect(await norway.refused('linkNote', { id: note.id, to: item.id, kind: 'CONCERNS' })).toEqual(
      await norway.refused('linkNote', { id: nowhere('Note'), to: item.id, kind: 'CONCERNS' }),
    );
  });

  it('is not put there once it was withdrawn', async () => {
    const note = await written(japan);
    const { item } = await secretariat.underWay();
    await japan.does('withdrawNote', { id: note.id, reason: 'Mistaken.' });
    expect(await japan.refused('linkNote', { id: note.id, to: item.id, kind: 'CONCERNS' })).toMatchObject({
      code: 'STATE',
    });
  });
});

it('nothing more is put on an item that is closed, nor on the agenda of a session that is over; what is there is taken off', async () => {
  const [note, picture] = [await written(japan), await begunPicture(japan)];
  const { session, item } = await secretariat.underWay();
  const spare = await secretariat.item(session.id);
  const [there] = [await put(france, picture.id, item.id)];
  expect(await briefOf(france, item.id)).toMatchObject({ viewerCanBrief: { notes: true, pictures: true } });
  expect(await briefOf(chair, item.id)).toMatchObject({ viewerCanBrief: { notes: false, pictures: true } });
  expect(await briefOf(observer, item.id)).toBeNull();
  await chair.does('closeAgendaItem', { id: item.id, outcome: 'NOTED' });
  const refusals = async (id: string): Promise<string[]> =>
    (
      await Promise.all([
        france.refused('linkNote', { id: note.id, to: id, kind: 'CONCERNS' }),
        france.refused('linkPicture', { id: picture.id, itemId: id }),
      ])
    ).map(({ code, message }) => `${code} ${message}`);
  expect(await refusals(item.id)).toEqual(
    Array<string>(2).fill('STATE The item is closed: nothing more is put on it. Choose another item.'),
  );
  await chair.does('closeSession', { id: session.id });
  expect(new Set(await refusals(spare.id))).toEqual(
    new Set([
      'STATE The session is closed: nothing more is put on its agenda. Choose an item of a session to come.',
    ]),
  );
  expect(await briefOf(france, spare.id)).toMatchObject({
    viewerCanBrief: { notes: false, pictures: false },
  });
  await france.does('unlinkPicture', { id: there.id });
});

describe('as it happens', () => {
  const opened: RoomClient[] = [];
  afterAll(() => {
    for (const client of opened) client.close();
  });

  it('whoever looks at pictures is told the type of what happened to those that they see', async () => {
    const listening = async (person: Person): Promise<string[]> => {
      const client = await person.socket();
      opened.push(client);
      const types: string[] = [];
      client.socket.on('pictures:event', (event: object) => types.push(JSON.stringify(event)));
      expect(await client.ask('pictures:join', {})).toMatchObject({ ok: true });
      return types;
    };
    const [inside, outside] = [await listening(france), await listening(norway)];
    const { item } = await secretariat.underWay();
    const named = await begunPicture(japan, { label: FOR_FRANCE });
    await put(france, named.id, item.id);
    const open = await begunPicture(japan, { label: OPEN_LABEL });
    await put(france, open.id, item.id);
    const until = (types: string[], count: number) =>
      eventually(
        () => Promise.resolve(types.length),
        (length) => length >= count,
      );
    await Promise.all([until(inside, 4), until(outside, 2)]);
    const both = ['{"type":"picture.created"}', '{"type":"picture.linked"}'];
    expect([inside, outside]).toEqual([[...both, ...both], both]);
  });
});
