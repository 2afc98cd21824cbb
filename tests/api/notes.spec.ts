import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Item, Secretariat, startForum, type Thing } from '@parley/testkit';
import { Editor } from './support/shared-document';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [rapporteur, chair, japan, france] = await Promise.all([
  forum.person('rapporteur@secretariat.example'),
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
]);

const READ = `query Notes($id: ID!) { node(id: $id) { ... on Session { notes { state sha256 text
  paragraphs { number kind text } corrections { id state text answer delegation { code } }
  viewerCan { write release correct resolve approve } } } } }`;

interface NotesRead {
  readonly state: string;
  readonly sha256: string | null;
  readonly text: string | null;
  readonly paragraphs: readonly { number: number; kind: string; text: string }[];
  readonly corrections: readonly { id: string; state: string; answer: string | null }[];
  readonly viewerCan: Readonly<Record<string, boolean>>;
}
type Reader = typeof japan;
const read = async (person: Reader, session: Thing): Promise<readonly NotesRead[]> =>
  (await person.read<{ node: { notes: NotesRead[] } }>(READ, { id: session.id })).node.notes;

const begun = async (...paragraphs: readonly string[]): Promise<{ session: Thing; item: Item }> => {
  const { session, item } = await secretariat.underWay();
  const notes = await rapporteur.does<{ documentId: string }>('beginNotes', { agendaItemId: item.id });
  const editor = await Editor.open(rapporteur, notes.documentId);
  paragraphs.forEach((text) => editor.write(text));
  await editor.settled();
  editor.close();
  return { session, item };
};

const closed = async ({ session, item }: { session: Thing; item: Item }): Promise<void> => {
  await chair.does('closeAgendaItem', { id: item.id, outcome: 'NOTED' });
  await chair.does('closeSession', { id: session.id });
};

const released = async (...paragraphs: readonly string[]): ReturnType<typeof begun> => {
  const held = await begun(...paragraphs);
  await closed(held);
  await rapporteur.does('releaseNotes', { agendaItemId: held.item.id });
  return held;
};

const proposal = (item: Item, more: object = {}): Record<string, unknown> => ({
  agendaItemId: item.id,
  paragraph: 1,
  quoted: 'Japan welcomed the paper.',
  text: 'Japan welcomed the paper, with a reservation.',
  reason: 'As said at the table.',
  ...more,
});

describe('the notes of an item', () => {
  it('are begun once, and are the secretariat’s alone until they are released', async () => {
    const held = await begun('Japan welcomed the paper.');
    const again = await chair.does<{ id: string }>('beginNotes', { agendaItemId: held.item.id });
    expect(again.id).toEqual(expect.any(String));
    expect(await read(japan, held.session)).toEqual([]);
    expect(await read(rapporteur, held.session)).toMatchObject([
      {
        state: 'DRAFTING',
        paragraphs: [{ number: 1, kind: 'PARAGRAPH', text: 'Japan welcomed the paper.' }],
        viewerCan: { write: true, release: false, correct: false, resolve: false, approve: false },
      },
    ]);
    expect(await japan.refused('beginNotes', { agendaItemId: held.item.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await japan.refused('proposeCorrection', proposal(held.item))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await japan.refused('releaseNotes', { agendaItemId: held.item.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await rapporteur.refused('releaseNotes', { agendaItemId: held.item.id })).toMatchObject({
      code: 'STATE',
    });
    await closed(held);
    await rapporteur.does('releaseNotes', { agendaItemId: held.item.id });
    expect(await read(japan, held.session)).toMatchObject([
      { state: 'RELEASED', viewerCan: { correct: true } },
    ]);
  });

  it('tell nobody whether there are any on an item that they do not see', async () => {
    const { item } = await secretariat.underWay(
      {},
      { label: { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] } },
    );
    const absent = Buffer.from('AgendaItem:00000000-0000-4000-8000-000000000000').toString('base64url');
    for (const mutation of ['beginNotes', 'releaseNotes', 'approveNotes']) {
      const hidden = await japan.refused(mutation, { agendaItemId: item.id });
      expect(hidden).toEqual(await japan.refused(mutation, { agendaItemId: absent }));
    }
  });

  it('take an accepted correction into their text, and leave a rejected one out', async () => {
    const held = await released('Japan welcomed the paper.', 'France asked for time.');
    const clientMutationId = 'once';
    const one = await japan.does('proposeCorrection', proposal(held.item, { clientMutationId }));
    const same = await japan.does('proposeCorrection', proposal(held.item, { clientMutationId }));
    expect(same.id).toBe(one.id);
    const other = await france.does('proposeCorrection', {
      ...proposal(held.item, { paragraph: 2, quoted: 'France asked for time.', text: 'France agreed.' }),
    });
    expect(await japan.refused('resolveCorrection', { id: one.id, accept: true })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await chair.refused('approveNotes', { agendaItemId: held.item.id })).toMatchObject({
      code: 'STATE',
    });
    await rapporteur.does('resolveCorrection', { id: one.id, accept: true });
    await rapporteur.does('resolveCorrection', { id: other.id, accept: false, answer: 'Not so said.' });
    expect(await rapporteur.refused('resolveCorrection', { id: one.id, accept: false })).toMatchObject({
      code: 'STATE',
    });
    const [notes] = await read(france, held.session);
    expect(notes?.paragraphs.map(({ text }) => text)).toEqual([
      'Japan welcomed the paper, with a reservation.',
      'France asked for time.',
    ]);
    expect(notes?.corrections).toMatchObject([
      { state: 'ACCEPTED', answer: null },
      { state: 'REJECTED', answer: 'Not so said.' },
    ]);
  });

  it('refuse a correction of what reads differently by now, of nothing, and of nobody invited', async () => {
    const held = await released('Japan welcomed the paper.');
    expect(await japan.refused('proposeCorrection', proposal(held.item, { quoted: 'Old.' }))).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await japan.refused('proposeCorrection', proposal(held.item, { text: ' ' }))).toMatchObject({
      code: 'INVALID',
      field: 'text',
    });
    expect(await rapporteur.refused('proposeCorrection', proposal(held.item))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('are approved once, with the hash of what they say, and written no more', async () => {
    const held = await released('Japan welcomed the paper.');
    expect(await rapporteur.refused('approveNotes', { agendaItemId: held.item.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const approved = await chair.does<{ documentId: string }>('approveNotes', { agendaItemId: held.item.id });
    const [notes] = await read(japan, held.session);
    expect(notes).toMatchObject({ state: 'APPROVED', text: 'Japan welcomed the paper.\n' });
    expect(notes?.sha256).toBe(
      createHash('sha256')
        .update(notes?.text ?? '')
        .digest('hex'),
    );
    const editor = await Editor.open(rapporteur, approved.documentId);
    editor.write('Too late.');
    await editor.settled();
    expect(editor.acknowledged).toMatchObject([{ ok: false, refusal: { code: 'FORBIDDEN' } }]);
    editor.close();
    for (const mutation of ['approveNotes', 'releaseNotes'])
      expect(await chair.refused(mutation, { agendaItemId: held.item.id })).toMatchObject({ code: 'STATE' });
    expect(await japan.refused('proposeCorrection', proposal(held.item))).toMatchObject({ code: 'STATE' });
  });

  it('are told of in the record, to those who see them and without their text', async () => {
    const held = await released('Japan welcomed the paper.');
    const types = async (person: Reader): Promise<string[]> => {
      const { feed } = await person.read<{ feed: { edges: { node: { type: string; data: string } }[] } }>(
        'query Feed($id: ID!) { feed(first: 100, filter: { sessionId: $id }) { edges { node { type data } } } }',
        { id: held.session.id },
      );
      expect(JSON.stringify(feed)).not.toContain('welcomed');
      return feed.edges.map(({ node }) => node.type).filter((type) => type.startsWith('notes.'));
    };
    expect(await types(japan)).toEqual(['notes.released']);
    expect(await types(rapporteur)).toEqual(['notes.begun', 'notes.released']);
  });
});
