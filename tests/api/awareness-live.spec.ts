import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { eventually, OPEN_LABEL, type Person, type RoomClient, startForum } from '@parley/testkit';
import { listed, noteInput, rare, written } from './support/awareness';
import { issued } from './support/feed';

const forum = await startForum();
const [japan, deputy, france, norway, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
  forum.person('observer@asean.example'),
]);
const FOR_FRANCE = { classification: 'RESTRICTED', releasableTo: ['FRA'] };

const opened: RoomClient[] = [];
afterAll(() => {
  for (const client of opened) client.close();
});

/** Whatever is sent to somebody who keeps the list of notes on screen. */
const listening = async (person: Person): Promise<{ client: RoomClient; heard: string[] }> => {
  const client = await person.socket();
  opened.push(client);
  const heard: string[] = [];
  client.socket.on('notes:event', (event: object) => heard.push(JSON.stringify(event)));
  expect(await client.ask('notes:join', {})).toMatchObject({ ok: true });
  return { client, heard };
};
const told = (...types: string[]): string[] => types.map((type) => JSON.stringify({ type }));
const until = (heard: string[], count: number): Promise<unknown> =>
  eventually(
    () => Promise.resolve(heard.length),
    (length) => length >= count,
  );

describe('whoever looks at all notes', () => {
  it('is told the type of what happened, once for each change, and of nothing that is out of sight', async () => {
    const [inside, outside, guest] = await Promise.all([
      listening(france),
      listening(norway),
      listening(observer),
    ]);
    const { id } = await written(japan, { label: FOR_FRANCE });
    await japan.does('changeNote', { id, version: 1, input: noteInput({ label: FOR_FRANCE }) });
    await france.does('assessNote', { id, kind: 'COMMENT', text: 'Seen.' });
    await japan.does('relabelNote', { id, version: 2, label: OPEN_LABEL, reason: 'It may be known.' });
    await until(outside.heard, 1);
    await japan.does('relabelNote', { id, version: 3, label: FOR_FRANCE, reason: 'It may not.' });
    await until(outside.heard, 2);
    await japan.does('withdrawNote', { id, reason: 'Mistaken.' });
    await until(inside.heard, 6);
    const open = await written(deputy, { label: { ...OPEN_LABEL, releasableToObservers: true } });
    await Promise.all([until(inside.heard, 7), until(outside.heard, 3), until(guest.heard, 1)]);
    expect(inside.heard).toEqual(
      told(
        ...['note.created', 'note.changed', 'note.assessed', 'note.relabelled', 'note.relabelled'],
        ...['note.withdrawn', 'note.created'],
      ),
    );
    // Released, taken out of sight, and a new one: neither what was said before nor that it was withdrawn.
    expect(outside.heard).toEqual(told('note.relabelled', 'note.retracted', 'note.created'));
    expect(guest.heard).toEqual(told('note.created'));

    expect(await outside.client.ask('notes:leave', {})).toMatchObject({ ok: true });
    await japan.does('withdrawNote', { id: open.id, reason: 'Mistaken.' });
    await until(inside.heard, 8);
    expect(outside.heard).toHaveLength(3);
  });

  it('is refused for what is no request, and its connection stands', async () => {
    const { client } = await listening(norway);
    expect(await client.ask('notes:join', 'everything')).toMatchObject({
      ok: false,
      refusal: { code: 'INVALID' },
    });
    expect(await client.ask('notes:join', {})).toMatchObject({ ok: true });
  });
});

describe('what is new', () => {
  const READING = 'id version viewerReading viewerReadVersion';
  interface Read {
    readonly viewerReading: string | null;
    readonly viewerReadVersion: number | null;
  }
  const readingOf = async (person: Person, id: string): Promise<readonly (string | number | null)[]> => {
    const { note } = await person.read<{ note: Read | null }>(
      `query ($id: ID!) { note(id: $id) { ${READING} } }`,
      { id },
    );
    return [note?.viewerReading ?? null, note?.viewerReadVersion ?? null];
  };
  const countOf = async (person: Person): Promise<number> =>
    (await person.read<{ unreadNotes: number }>('{ unreadNotes }')).unreadNotes;
  const reads = (person: Person, id: string, version: number): Promise<{ unreadNotes: number }> =>
    person.does('markNotesRead', { notes: [{ id, version }] }, `unreadNotes notes { ${READING} }`);
  const readsAll = (person: Person, filter?: object): Promise<unknown> =>
    person.does('markAllNotesRead', filter === undefined ? {} : { filter }, 'unreadNotes');

  it('is new until it is opened, changed once another version stands, and nobody else’s to know', async () => {
    await readsAll(norway);
    await readsAll(france);
    expect([await countOf(norway), await listed(norway, { unread: true })]).toEqual([0, []]);
    const word = rare();
    const { id } = await written(japan, { label: OPEN_LABEL });
    expect(await readingOf(japan, id)).toEqual(['READ', 1]);
    expect(await readingOf(deputy, id)).toEqual(['NEW', null]);
    expect(await readingOf(norway, id)).toEqual(['NEW', null]);
    expect([await countOf(norway), await listed(norway, { unread: true })]).toEqual([1, [id]]);
    expect(await reads(norway, id, 1)).toMatchObject({ unreadNotes: 0 });
    await reads(norway, id, 1);
    expect(await readingOf(norway, id)).toEqual(['READ', 1]);
    expect(await readingOf(france, id)).toEqual(['NEW', null]);
    await japan.does('changeNote', { id, version: 1, input: noteInput({ title: word }) });
    expect(await readingOf(norway, id)).toEqual(['CHANGED', 1]);
    // A version that was written meanwhile is not marked with the one that was on screen.
    await reads(norway, id, 1);
    expect([await countOf(norway), await listed(norway, { unread: false, text: word })]).toEqual([1, []]);
    await reads(norway, id, 99);
    expect(await readingOf(norway, id)).toEqual(['READ', 2]);
    await norway.does('markNotesUnread', { ids: [id] }, 'unreadNotes');
    expect(await readingOf(norway, id)).toEqual(['NEW', null]);
    await japan.does('withdrawNote', { id, reason: 'Mistaken.' });
    expect([await readingOf(norway, id), await countOf(norway)]).toEqual([['READ', null], 0]);
  });

  it('is marked altogether or by a filter, and changes again after that', async () => {
    const word = rare();
    const [one, other] = [await written(japan, { title: word }), await written(japan)];
    await readsAll(norway, { text: word });
    expect([await readingOf(norway, one.id), await readingOf(norway, other.id)]).toEqual([
      ['READ', 1],
      ['NEW', null],
    ]);
    await readsAll(norway);
    expect(await countOf(norway)).toBe(0);
    await forum.sql(`update note_floor set read_until = clock_timestamp()`);
    await readsAll(norway);
    await japan.does('changeNote', { id: one.id, version: 1, input: noteInput({ title: `${word} again` }) });
    expect(await readingOf(norway, one.id)).toEqual(['CHANGED', null]);
    expect([await countOf(norway), await listed(norway, { unread: true })]).toEqual([1, [one.id]]);
  });

  it('counts nothing that is out of sight, and nothing for a machine', async () => {
    const machine = await issued(forum, norway);
    await readsAll(norway);
    const { id } = await written(japan, { label: FOR_FRANCE });
    expect([await countOf(norway), (await countOf(observer)) > 0]).toEqual([0, true]);
    await japan.does('relabelNote', { id, version: 1, label: OPEN_LABEL, reason: 'It may be known.' });
    expect([await countOf(norway), await countOf(machine)]).toEqual([1, 0]);
    expect(await readingOf(machine, id)).toEqual([null, null]);
    await japan.does('relabelNote', { id, version: 2, label: FOR_FRANCE, reason: 'It may not.' });
    expect([await countOf(norway), await listed(norway, { unread: true })]).toEqual([0, []]);
    const nowhere = globalId('Note', randomUUID());
    for (const [mutation, named] of [
      ['markNotesRead', (one: string) => ({ notes: [{ id: one, version: 1 }] })],
      ['markNotesUnread', (one: string) => ({ ids: [one] })],
    ] as const) {
      const refused = await norway.refused(mutation, named(id));
      expect(refused).toMatchObject({ code: 'NOT_FOUND' });
      expect(refused).toEqual(await norway.refused(mutation, named(nowhere)));
    }
    const open = await written(japan);
    expect(await machine.refused('markNotesRead', { notes: [{ id: open.id, version: 1 }] })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await machine.refused('markAllNotesRead')).toMatchObject({ code: 'FORBIDDEN' });
    const { errors } = await forum.bearer(undefined).graphql('{ unreadNotes }');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
