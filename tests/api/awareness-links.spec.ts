import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, Secretariat, startForum } from '@parley/testkit';
import { noteSeen, written } from './support/awareness';
import { entriesOf, pageOf } from './support/feed';

const forum = await startForum();
const [japan, france, korea, norway, chair, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
  forum.person('chair@secretariat.example'),
  forum.person('observer@asean.example'),
]);
const FOR_TWO = { classification: 'RESTRICTED', releasableTo: ['FRA'] };

interface Link {
  readonly id: string;
  readonly kind: string;
  readonly reason: string | null;
  readonly delegation: { readonly code: string };
  readonly note: { readonly id: string } | null;
  readonly to: { readonly __typename: string; readonly id: string } | null;
  readonly viewerCanTakeOff: boolean;
}
const LINK = `id kind reason delegation { code } note { id } viewerCanTakeOff
  to { __typename ... on Note { id } ... on Paper { id } ... on AgendaItem { id } }`;
const linksOf = async (by: Person, id: string): Promise<readonly Link[] | undefined> =>
  (
    await by.read<{ note: { links: readonly Link[] } | null }>(
      `query ($id: ID!) { note(id: $id) { links { ${LINK} } } }`,
      { id },
    )
  ).note?.links;
const seen = async (by: Person, id: string): Promise<Link | null> =>
  (
    await by.read<{ node: Link | null }>(
      `query ($id: ID!) { node(id: $id) { ... on NoteLink { ${LINK} } } }`,
      { id },
    )
  ).node;
const link = (by: Person, id: string, to: string, kind: string, reason: string | null = null) =>
  by.does<Link>('linkNote', { id, to, kind, reason }, LINK);

let begun: string | undefined;
beforeAll(async () => {
  begun = (await entriesOf(chair)).at(-1)?.cursor;
});
const heard = async (by: Person, id: string): Promise<string[]> =>
  (await pageOf(by, { after: begun, first: 100, filter: { types: ['note.linked', 'note.unlinked'] } })).nodes
    .filter(({ subjectId }) => subjectId === id)
    .map(({ type }) => type);

it('is made once by whoever sees both notes, shown on both, and taken off by who made it or whose note it is', async () => {
  const [one, other] = [await written(japan), await written(korea)];
  const input = {
    ...{ id: one.id, to: other.id, kind: 'SAME_EVENT', reason: 'Both at dawn.' },
    clientMutationId: randomUUID(),
  };
  const made = await france.does<Link>('linkNote', input, LINK);
  expect((await france.does<Link>('linkNote', input)).id).toBe(made.id);
  expect(made).toMatchObject({ reason: 'Both at dawn.', delegation: { code: 'FRA' }, note: { id: one.id } });
  for (const id of [one.id, other.id])
    expect(await linksOf(norway, id)).toMatchObject([
      { id: made.id, to: { id: other.id }, viewerCanTakeOff: false },
    ]);
  const again = { id: other.id, to: one.id, kind: 'SAME_EVENT' };
  expect(await norway.refused('linkNote', again)).toMatchObject({ code: 'DUPLICATE' });
  expect(await norway.refused('unlinkNote', { id: made.id })).toMatchObject({ code: 'FORBIDDEN' });
  for (const by of [chair, observer])
    expect((await by.refused('linkNote', { ...again, kind: 'FOLLOWS' })).code).toBe(
      by === chair ? 'FORBIDDEN' : 'NOT_FOUND',
    );
  expect(
    await france.refused('linkNote', { ...again, reason: 'x'.repeat(301), kind: 'FOLLOWS' }),
  ).toMatchObject({
    ...{ code: 'INVALID', field: 'reason' },
  });
  expect((await seen(korea, made.id))?.viewerCanTakeOff).toBe(true);
  const off = { id: made.id, clientMutationId: randomUUID() };
  await korea.does('unlinkNote', off);
  await korea.does('unlinkNote', off);
  expect(await france.refused('unlinkNote', { id: made.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await linksOf(norway, one.id)).toEqual([]);
  for (const id of [one.id, other.id])
    expect(await heard(norway, id)).toEqual(['note.linked', 'note.unlinked']);
  await norway.does('linkNote', again);
});

it('is there for nobody who does not see both ends, on any way, also where either is narrowed later', async () => {
  const [open, named, later] = [
    await written(japan),
    await written(japan, { label: FOR_TWO }),
    await written(japan),
  ];
  const hidden = await link(france, open.id, named.id, 'CONTRADICTS', 'Telltale.');
  const lost = await link(france, open.id, later.id, 'SAME_EVENT', 'Telltale.');
  expect(await linksOf(norway, open.id)).toMatchObject([{ id: lost.id }]);
  await japan.does('relabelNote', { id: later.id, version: 1, label: FOR_TWO, reason: 'A spill.' });
  const nowhere = { note: globalId('Note', randomUUID()), link: globalId('NoteLink', randomUUID()) };
  for (const by of [norway, korea]) {
    expect(await linksOf(by, open.id)).toEqual([]);
    for (const { id } of [hidden, lost]) {
      expect(await seen(by, id)).toBeNull();
      expect(await by.refused('unlinkNote', { id })).toEqual(
        await by.refused('unlinkNote', { id: nowhere.link }),
      );
    }
    expect(await heard(by, open.id)).toEqual([]);
    const { nodes } = await pageOf(by, { after: begun, first: 100 });
    expect(JSON.stringify(nodes)).not.toContain('Telltale');
    const to = (other: string) => by.refused('linkNote', { id: open.id, to: other, kind: 'CONTRADICTS' });
    expect(await to(named.id)).toEqual(await to(nowhere.note));
  }
  expect(await linksOf(france, open.id)).toHaveLength(2);
  expect(await heard(france, open.id)).toEqual(['note.linked', 'note.linked']);
});

it('never closes a circle that its maker sees, and a link out of sight changes nothing of the answer', async () => {
  const [a, b, c] = [await written(japan), await written(japan), await written(japan)];
  const between = await written(japan, { label: FOR_TWO });
  await link(france, b.id, a.id, 'FOLLOWS');
  await link(france, c.id, b.id, 'FOLLOWS');
  const circle = { id: a.id, to: c.id, kind: 'FOLLOWS' };
  expect(await norway.refused('linkNote', circle)).toMatchObject({ code: 'STATE', field: 'to' });
  expect(await norway.refused('linkNote', { ...circle, to: a.id })).toMatchObject({ code: 'INVALID' });
  // What runs through a note that Norway does not see is no circle for Norway, and is read without end by nobody.
  const [d, e] = [await written(japan), await written(japan)];
  await link(france, between.id, d.id, 'FOLLOWS');
  await link(france, e.id, between.id, 'FOLLOWS');
  expect(await france.refused('linkNote', { id: d.id, to: e.id, kind: 'FOLLOWS' })).toMatchObject({
    code: 'STATE',
  });
  await link(norway, d.id, e.id, 'FOLLOWS');
  expect(await linksOf(france, d.id)).toHaveLength(2);
  expect(await linksOf(norway, d.id)).toHaveLength(1);
  const [f] = [await written(japan)];
  expect(await france.refused('linkNote', { id: d.id, to: between.id, kind: 'FOLLOWS' })).toMatchObject({
    code: 'STATE',
  });
  await link(france, f.id, e.id, 'FOLLOWS');
});

it('joins a note to an agenda item and a paper, for whoever sees both, and is of no other kind', async () => {
  const note = await written(japan, { label: FOR_TWO });
  const { item } = await new Secretariat(forum).underWay();
  await link(france, note.id, item.id, 'CONCERNS');
  const onItem = async (by: Person) =>
    (
      await by.read<{ node: { noteLinks: readonly Link[] } | null }>(
        `query ($id: ID!) { node(id: $id) { ... on AgendaItem { noteLinks { ${LINK} } } } }`,
        { id: item.id },
      )
    ).node?.noteLinks;
  expect(await onItem(japan)).toMatchObject([{ note: { id: note.id }, to: { __typename: 'AgendaItem' } }]);
  expect(await onItem(norway)).toEqual([]);
  expect(await france.refused('linkNote', { id: note.id, to: item.id, kind: 'FOLLOWS' })).toMatchObject({
    ...{ code: 'INVALID', field: 'kind' },
  });
  expect(await france.refused('linkNote', { id: note.id, to: item.id, kind: 'CONCERNS' })).toMatchObject({
    code: 'DUPLICATE',
  });
  const papers = await japan.read<{ papers: { nodes: readonly { id: string }[] } }>(
    '{ papers(first: 1) { nodes { id } } }',
  );
  const paper = papers.papers.nodes[0]?.id ?? '';
  await link(japan, note.id, paper, 'CONCERNS');
  const onPaper = `query ($id: ID!) { paper(id: $id) { noteLinks { note { id } } } }`;
  expect(await japan.read(onPaper, { id: paper })).toEqual({
    paper: { noteLinks: [{ note: { id: note.id } }] },
  });
  expect(await norway.read(onPaper, { id: paper })).toEqual({ paper: { noteLinks: [] } });
  expect(await noteSeen(norway, note.id)).toBeNull();
  expect((await linksOf(japan, note.id))?.map(({ to }) => to?.__typename)).toEqual(['Paper', 'AgendaItem']);
});
