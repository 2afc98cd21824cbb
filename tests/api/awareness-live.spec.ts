import { afterAll, describe, expect, it } from '@jest/globals';
import { eventually, OPEN_LABEL, type Person, type RoomClient, startForum } from '@parley/testkit';
import { noteInput, written } from './support/awareness';

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
