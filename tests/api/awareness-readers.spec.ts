import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { globalId, parseGlobalId } from '@parley/kernel';
import { urlFor } from '@parley/platform';
import { OPEN_LABEL, type Person, startForum } from '@parley/testkit';
import { noteInput, noteSeen, written } from './support/awareness';
import { entriesOf, issued, pageOf } from './support/feed';

const forum = await startForum();
const [japan, deputy, france, korea, norway, chair, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
  forum.person('chair@secretariat.example'),
  forum.person('observer@asean.example'),
]);
const FOR_THREE = { classification: 'RESTRICTED', releasableTo: ['KOR', 'FRA'] };

interface Readers {
  readonly showsReaders: boolean | null;
  readonly readers: readonly { readonly code: string }[] | null;
  readonly viewerCan: { readonly showReaders: boolean };
}
const READERS = 'showsReaders readers { code } viewerCan { showReaders }';
const told = async (by: Person, id: string): Promise<Readers | null> =>
  (await by.read<{ note: Readers | null }>(`query ($id: ID!) { note(id: $id) { ${READERS} } }`, { id })).note;
const codes = async (by: Person, id: string): Promise<readonly string[] | null | undefined> => {
  const found = await told(by, id);
  if (found === null) return undefined;
  return found.readers === null ? null : found.readers.map(({ code }) => code);
};
const keyOf = (id: string): string => parseGlobalId(id)?.key ?? '';

let begun: string | undefined;
beforeAll(async () => {
  begun = (await entriesOf(chair)).at(-1)?.cursor;
});
const heard = async (by: Person, id: string): Promise<number> =>
  (await pageOf(by, { after: begun, first: 100, filter: { types: ['note.readersShown'] } })).nodes.filter(
    ({ subjectId }) => subjectId === id,
  ).length;

it('tells those who write in a note who may read it, and no other reader whether it is shown', async () => {
  const { id } = await written(japan, { label: FOR_THREE, editors: ['FRA'] });
  const machine = await issued(forum, france);
  for (const by of [japan, deputy, france]) expect(await codes(by, id)).toEqual(['FRA', 'JPN', 'KOR']);
  expect(await told(japan, id)).toMatchObject({ showsReaders: false, viewerCan: { showReaders: true } });
  expect(await told(france, id)).toMatchObject({ showsReaders: false, viewerCan: { showReaders: false } });
  for (const by of [korea, chair, machine])
    expect(await told(by, id)).toEqual({
      showsReaders: null,
      readers: null,
      viewerCan: { showReaders: false },
    });
  for (const by of [norway, observer]) expect(await told(by, id)).toBeNull();
});

it('shows readers to every reader where the originator allows it, until it no longer does; version, label and hashes stay', async () => {
  const { id } = await written(japan, { label: FOR_THREE, editors: ['FRA'] });
  const before = await noteSeen(korea, id);
  const shown = { id, shown: true, clientMutationId: randomUUID() };
  await japan.does('showReaders', shown);
  await japan.does('showReaders', shown);
  await deputy.does('showReaders', { id, shown: true });
  expect(await told(korea, id)).toMatchObject({
    showsReaders: null,
    readers: [{ code: 'FRA' }, { code: 'JPN' }, { code: 'KOR' }],
  });
  expect(await codes(chair, id)).toHaveLength(3);
  expect(await codes(norway, id)).toBeUndefined();
  expect(await noteSeen(korea, id)).toEqual(before);
  expect([
    await heard(japan, id),
    await heard(france, id),
    await heard(korea, id),
    await heard(norway, id),
  ]).toEqual([1, 1, 0, 0]);
  await japan.does('withdrawNote', { id, reason: 'A mistake.' });
  await japan.does('showReaders', { id, shown: false });
  expect(await codes(korea, id)).toBeNull();
  expect(await codes(france, id)).toHaveLength(3);
});

it('is the originator’s alone to say, and for a stranger what is not there', async () => {
  const { id } = await written(japan, { label: FOR_THREE, editors: ['FRA'] });
  for (const by of [france, korea, chair])
    expect(await by.refused('showReaders', { id, shown: true })).toMatchObject({ code: 'FORBIDDEN' });
  const nowhere = { id: globalId('Note', randomUUID()), shown: true };
  for (const by of [norway, observer])
    expect(await by.refused('showReaders', { id, shown: true })).toEqual(
      await by.refused('showReaders', nowhere),
    );
  const app = await forum.connection(urlFor('parley_app', forum.database.url));
  await app.query('begin');
  await app.query('select standing from assume($1)', [
    createHash('sha256')
      .update(france.token ?? '')
      .digest(),
  ]);
  await expect(app.query('update note set shows_readers = true where id = $1', [keyOf(id)])).rejects.toThrow(
    /originator/,
  );
  await app.query('rollback');
  expect(await codes(korea, id)).toBeNull();
});

it('goes with a note from the beginning, and a later change of the text leaves it', async () => {
  const input = { label: FOR_THREE, showsReaders: true };
  const { id } = await written(japan, input);
  expect(await codes(korea, id)).toEqual(['FRA', 'JPN', 'KOR']);
  const text = noteInput({ title: 'Vessels left', label: FOR_THREE, showsReaders: false });
  await japan.does('changeNote', {
    id,
    version: 1,
    input: { ...text, label: FOR_THREE, showsReaders: false },
  });
  expect(await codes(korea, id)).toHaveLength(3);
});

it('names the readers of a tear-line alone, moves with the label, and holds who sees it by level and caveats', async () => {
  const fuller = await written(japan, { label: FOR_THREE, showsReaders: true });
  const line = await written(japan, { label: OPEN_LABEL, tearLineOf: fuller.id, showsReaders: true });
  expect((await codes(norway, line.id))?.length).toBeGreaterThan(30);
  expect(await codes(korea, fuller.id)).toEqual(['FRA', 'JPN', 'KOR']);
  await japan.does('relabelNote', {
    ...{ id: fuller.id, version: 1, reason: 'A spill.' },
    label: { classification: 'RESTRICTED', releasableTo: ['FRA'] },
  });
  expect(await codes(france, fuller.id)).toEqual(['FRA', 'JPN']);
  // Seat by seat what its people see of the same table.
  const caveats =
    (await forum.sql<{ caveats: string[] }>(`select caveats from person where email = 'head@jpn.example'`))[0]
      ?.caveats ?? [];
  const narrow = await written(japan, { label: { classification: 'CONFIDENTIAL', caveats } });
  const seeing = await forum.sql<{ seat: string }>(
    `select distinct p.delegation as seat from person p, note n where n.id = '${keyOf(narrow.id)}' and note_seen_by(n, p)
      and standing_of(p.role) = 'DELEGATION' and may_sign_in(p)`,
  );
  const named = await codes(japan, narrow.id);
  expect([...(named ?? [])].sort()).toEqual(seeing.map(({ seat }) => seat).sort());
  await forum.sql(`update person set active = false where delegation = 'KOR'`);
  const open = await written(japan, { label: { ...FOR_THREE, releasableTo: ['KOR', 'FRA'] } });
  expect(await codes(japan, open.id)).toEqual(['FRA', 'JPN']);
});
