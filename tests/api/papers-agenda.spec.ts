import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Item, itemInput, Secretariat, startForum, type Thing } from '@parley/testkit';
import { circulated, drafted } from './support/papers';
import { relabelItem } from './support/relabel';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [officer, chair, japan, korea] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
]);

interface WithPapers extends Item {
  readonly version: number;
  readonly papers: readonly Thing[];
}

const ITEM = 'id number version papers { id }';
const idsOf = ({ papers }: { papers: readonly Thing[] }): string[] => papers.map(({ id }) => id);

const under = async (reader: typeof japan, id: string): Promise<string[]> => {
  const { node } = await reader.read<{ node: WithPapers }>(
    `query ($id: ID!) { node(id: $id) { ... on AgendaItem { ${ITEM} } } }`,
    { id },
  );
  return idsOf(node);
};

describe('papers under an item', () => {
  it('are put there in an order, changed, left alone and taken away', async () => {
    const { id: sessionId } = await secretariat.convened();
    const [a, b] = [await circulated(forum), await circulated(forum)];
    const item = await officer.does<WithPapers>(
      'addAgendaItem',
      { sessionId, input: itemInput({ paperIds: [b.id, a.id] }) },
      ITEM,
    );
    expect(idsOf(item)).toEqual([b.id, a.id]);
    const change = (version: number, more: Record<string, unknown>): Promise<WithPapers> =>
      officer.does<WithPapers>('changeAgendaItem', { id: item.id, version, input: itemInput(more) }, ITEM);
    const reordered = await change(item.version, { paperIds: [a.id, b.id] });
    expect(idsOf(reordered)).toEqual([a.id, b.id]);
    const left = await change(reordered.version, { title: 'Another title' });
    expect(idsOf(left)).toEqual([a.id, b.id]);
    expect(await under(korea, item.id)).toEqual([a.id, b.id]);
    expect(idsOf(await change(left.version, { paperIds: [] }))).toEqual([]);
  });

  it('that the officer does not see are refused as absent, and nothing is changed', async () => {
    const { id: sessionId } = await secretariat.convened();
    const paper = await circulated(forum);
    const paperIds = [paper.id, globalId('Paper', randomUUID())];
    expect(
      await officer.refused('addAgendaItem', { sessionId, input: itemInput({ paperIds }) }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    const { session } = await officer.read<{ session: { agenda: Thing[] } }>(
      'query ($id: ID!) { session(id: $id) { agenda { id } } }',
      { id: sessionId },
    );
    expect(session.agenda).toEqual([]);
  });

  it('above the item are refused for their label', async () => {
    const { id: sessionId } = await secretariat.convened();
    const paper = await circulated(forum, { label: { classification: 'RESTRICTED' } });
    expect(
      await officer.refused('addAgendaItem', { sessionId, input: itemInput({ paperIds: [paper.id] }) }),
    ).toMatchObject({ code: 'LABEL_CEILING', field: 'paperIds' });
  });

  it('are not named by delegates: the agenda is the secretariat’s', async () => {
    const { id: sessionId } = await secretariat.convened();
    const { id } = await circulated(forum);
    expect(
      await japan.refused('addAgendaItem', { sessionId, input: itemInput({ paperIds: [id] }) }),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('go out of sight with it and are shown again with it in the room', async () => {
    const { session, item } = await secretariat.underWay();
    const paper = await circulated(forum, { agendaItemId: item.id });
    const room = await korea.room(session.id);
    await relabelItem(forum, item.id, { classification: 'UNCLASSIFIED', releasableTo: ['JPN'] });
    await room.events.until(({ type }) => type === 'item.retracted');
    expect(
      (
        await korea.read<{ paper: { agendaItems: Thing[] } }>(
          'query ($id: ID!) { paper(id: $id) { agendaItems { id } } }',
          { id: paper.id },
        )
      ).paper.agendaItems,
    ).toEqual([]);
    await relabelItem(forum, item.id, null);
    const shown = await room.events.until(({ type }) => type === 'item.paperAttached');
    expect(shown.data).toMatchObject({ paper: { reference: paper.reference } });
    room.close();
  });

  it('go on with an item that is put off', async () => {
    const { id: sessionId } = await secretariat.open();
    const { id: toSessionId } = await secretariat.convened({
      startsAt: new Date(Date.now() + 9e8).toISOString(),
      endsAt: new Date(Date.now() + 9.1e8).toISOString(),
    });
    const paper = await circulated(forum);
    const item = await officer.does<WithPapers>(
      'addAgendaItem',
      { sessionId, input: itemInput({ paperIds: [paper.id] }) },
      ITEM,
    );
    await chair.does('deferAgendaItem', {
      id: item.id,
      version: item.version,
      toSessionId,
      reason: 'No time.',
    });
    const { session } = await korea.read<{ session: { agenda: WithPapers[] } }>(
      `query ($id: ID!) { session(id: $id) { agenda { ${ITEM} } } }`,
      { id: toSessionId },
    );
    expect(session.agenda.flatMap(idsOf)).toEqual([paper.id]);
  });

  it('stand in the annotated agenda by reference and title, as far as its reader sees them', async () => {
    const { id: sessionId } = await secretariat.convened();
    const item = await secretariat.item(sessionId);
    const paper = await circulated(forum, { title: 'Terms of reference', agendaItemId: item.id });
    await drafted(forum, { title: 'Not for everybody', agendaItemId: item.id });
    const html = async (reader: typeof japan): Promise<string> =>
      (
        await fetch(`${forum.node().address}/sessions/${sessionId}/agenda.html`, { headers: reader.headers })
      ).text();
    expect(await html(korea)).toContain(`${paper.reference} Terms of reference`);
    expect(await html(korea)).not.toContain('Not for everybody');
    expect(await html(japan)).toContain('Not for everybody');
  });
});

describe('papers that are late', () => {
  interface Late {
    readonly reason: string;
    readonly session: Thing;
    readonly item: Thing;
    readonly paper: Thing | null;
  }
  const late = async (reader: typeof japan, sessionId: string): Promise<Late[]> =>
    (
      await reader.read<{ latePapers: Late[] }>(
        '{ latePapers { reason dueAt session { id } item { id } paper { id } } }',
      )
    ).latePapers.filter(({ session }) => session.id === sessionId);

  it('are listed for the secretariat until they are circulated, and for nobody else', async () => {
    const { id: sessionId } = await secretariat.convened();
    const decision = await secretariat.item(sessionId, { kind: 'DECISION' });
    expect(await late(officer, sessionId)).toMatchObject([
      { reason: 'NO_PAPER', item: { id: decision.id }, paper: null },
    ]);
    const paper = await drafted(forum, { agendaItemId: decision.id });
    expect(await late(officer, sessionId)).toMatchObject([
      { reason: 'NOT_CIRCULATED', paper: { id: paper.id } },
    ]);
    expect(await late(japan, sessionId)).toEqual([]);
    await japan.does('submitPaper', { id: paper.id });
    await japan.does('circulatePaper', { id: paper.id });
    expect(await late(officer, sessionId)).toEqual([]);
  });
});
