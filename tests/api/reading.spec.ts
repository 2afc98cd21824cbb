import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { urlFor } from '@parley/platform';
import { type Person, Secretariat, startForum } from '@parley/testkit';
import { entriesOf, issued } from './support/feed';
import { circulated, drafted, issuedBy, type Paper, papersListed } from './support/papers';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [japan, korea, deputy, france, officer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('deputy@kor.example'),
  forum.person('head@fra.example'),
  forum.person('officer@secretariat.example'),
]);
const machine = await issued(forum, korea);

const READING = `viewerReading { state readAt since { number reference } changedParagraphs { number change } }
  revisions { number viewerHasRead }`;
const MARKED = `papers { id ${READING} } unreadPapers`;

interface Seen {
  readonly id: string;
  readonly viewerReading: {
    readonly state: string;
    readonly readAt: string | null;
    readonly since: { readonly number: number; readonly reference: string } | null;
    readonly changedParagraphs: readonly { readonly number: string; readonly change: string }[];
  } | null;
  readonly revisions: readonly { readonly number: number; readonly viewerHasRead: boolean }[];
}

interface Marked {
  readonly papers: readonly Seen[];
  readonly unreadPapers: number;
}

const seenBy = async (reader: Person, id: string): Promise<Seen | null> =>
  (await reader.read<{ paper: Seen | null }>(`query ($id: ID!) { paper(id: $id) { id ${READING} } }`, { id }))
    .paper;
const stateFor = async (reader: Person, id: string): Promise<string | undefined> =>
  (await seenBy(reader, id))?.viewerReading?.state;
const unreadOf = async (reader: Person): Promise<number> =>
  (await reader.read<{ unreadPapers: number }>('{ unreadPapers }')).unreadPapers;
const unreadListed = async (reader: Person): Promise<string[]> => {
  const { papers } = await reader.read<{ papers: { totalCount: number; nodes: { id: string }[] } }>(
    '{ papers(unread: true, first: 100) { totalCount nodes { id } } }',
  );
  expect(papers.totalCount).toBe(papers.nodes.length);
  return papers.nodes.map(({ id }) => id);
};

const latest = ({ current }: Paper): string => current?.id ?? '';
const reads = (reader: Person, ...papers: readonly Paper[]): Promise<Marked> =>
  reader.does<Marked>('markPapersRead', { revisionIds: papers.map(latest) }, MARKED);

const readsAll = (reader: Person, variables: { readonly sessionId?: string } = {}): Promise<Marked> =>
  reader.does<Marked>('markAllPapersRead', variables, MARKED);
const unmarks = (reader: Person, ...papers: readonly Paper[]): Promise<Marked> =>
  reader.does<Marked>('markPapersUnread', { revisionIds: papers.map(latest) }, MARKED);

const revised = async (paper: Paper, markdown: string): Promise<Paper> => {
  await japan.does('revisePaper', { id: paper.id, version: paper.version, markdown });
  return issuedBy(japan, paper.id);
};

// Each test counts for itself: what the demonstration has is read.
beforeAll(async () => {
  for (const person of [korea, deputy, france, officer]) await readsAll(person);
});

describe('what somebody has read', () => {
  it('is new, then read, then changed from the text that they read to the present one', async () => {
    const first = await circulated(forum, { markdown: 'Sea lanes stay open.\n\nCables are looked after.\n' });
    expect(await seenBy(korea, first.id)).toMatchObject({
      viewerReading: { state: 'NEW', readAt: null, since: null, changedParagraphs: [] },
      revisions: [{ number: 0, viewerHasRead: false }],
    });
    const marked = await reads(korea, first);
    expect(marked.papers).toMatchObject([{ id: first.id, viewerReading: { state: 'READ' } }]);
    expect(marked.unreadPapers).toBe(await unreadOf(korea));
    const second = await revised(
      first,
      'Something stands before.\n\nSea lanes stay open at all times.\n\nCables are looked after.\n',
    );
    expect((await seenBy(korea, first.id))?.viewerReading).toEqual({
      state: 'CHANGED',
      readAt: null,
      since: { number: 0, reference: first.reference },
      changedParagraphs: [
        { number: '1', change: 'NEW' },
        { number: '2', change: 'CHANGED' },
      ],
    });
    await reads(korea, second);
    // Read, it still says what had changed for its reader.
    expect(await seenBy(korea, first.id)).toMatchObject({
      viewerReading: { state: 'READ', since: { number: 0 }, changedParagraphs: [{}, {}] },
      revisions: [
        { number: 0, viewerHasRead: true },
        { number: 1, viewerHasRead: true },
      ],
    });
  });

  it('is unmarked text by text, and marking or unmarking twice changes nothing', async () => {
    const paper = await circulated(forum);
    for (let times = 0; times < 2; times += 1) await reads(korea, paper, paper);
    const readAt = (await seenBy(korea, paper.id))?.viewerReading?.readAt;
    await reads(korea, paper);
    expect((await seenBy(korea, paper.id))?.viewerReading?.readAt).toBe(readAt);
    for (let times = 0; times < 2; times += 1) await unmarks(korea, paper);
    expect(await stateFor(korea, paper.id)).toBe('NEW');
    const clientMutationId = randomUUID();
    const named = { revisionIds: [latest(paper)], clientMutationId };
    const once = await korea.does<Marked>('markPapersRead', named, MARKED);
    await unmarks(korea, paper);
    // A repeat of the same name does nothing, and answers with how things stand.
    const again = await korea.does<Marked>('markPapersRead', named, MARKED);
    expect([once, again].map(({ papers }) => papers[0]?.viewerReading?.state)).toEqual(['READ', 'NEW']);
  });

  it('is each person’s own: no colleague, no secretariat, no machine and no record is told', async () => {
    const paper = await circulated(forum);
    const [before, version] = [await entriesOf(officer), paper.version];
    await reads(korea, paper);
    for (const person of [deputy, france, officer, japan])
      expect([person.name, await stateFor(person, paper.id)]).toEqual([person.name, 'NEW']);
    expect(await entriesOf(officer)).toHaveLength(before.length);
    expect(
      (await officer.read<{ paper: Paper }>(`{ paper(id: "${paper.id}") { version } }`)).paper.version,
    ).toBe(version);
    const app = await forum.connection(urlFor('parley_app', forum.database.url));
    for (const reader of [korea, officer, deputy]) {
      await app.query('begin');
      await app.query(`select * from assume(sha256(convert_to($1, 'UTF8')))`, [reader.token]);
      const { rows } = await app.query<{ mine: boolean }>(
        'select person_id = my_principal() as mine from paper_reading',
      );
      expect(rows.every(({ mine }) => mine)).toBe(true);
      expect(rows.length).toBeGreaterThan(0);
      await app.query('rollback');
    }
  });

  it('is nothing for a machine, a draft, and a paper that was taken back', async () => {
    const paper = await circulated(forum);
    expect(await seenBy(machine, paper.id)).toMatchObject({
      viewerReading: null,
      revisions: [{ viewerHasRead: false }],
    });
    expect([await unreadOf(machine), await unreadListed(machine)]).toEqual([0, []]);
    expect(await machine.refused('markPapersRead', { revisionIds: [latest(paper)] })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await machine.refused('markAllPapersRead')).toMatchObject({ code: 'FORBIDDEN' });
    expect((await seenBy(japan, (await drafted(forum)).id))?.viewerReading).toBeNull();
    expect(await unreadListed(korea)).toContain(paper.id);
    await japan.does('withdrawPaper', { id: paper.id, reason: 'Not now.' });
    expect((await seenBy(korea, paper.id))?.viewerReading).toBeNull();
    expect(await unreadListed(korea)).not.toContain(paper.id);
  });
});

describe('what is unread', () => {
  it('is counted and listed as far as its reader sees it, and by nothing that they do not see', async () => {
    const before = await unreadOf(france);
    const hidden = await circulated(forum, {
      label: { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] },
    });
    expect(await unreadOf(france)).toBe(before);
    expect(await unreadListed(france)).not.toContain(hidden.id);
    expect(await unreadListed(korea)).toContain(hidden.id);
    // Absent and out of sight have one answer, also beside one that is there.
    const open = await circulated(forum);
    const nothing = globalId('PaperRevision', randomUUID());
    for (const mutation of ['markPapersRead', 'markPapersUnread']) {
      const refusals = await Promise.all(
        [latest(hidden), nothing, globalId('Paper', randomUUID())].map((id) =>
          france.refused(mutation, { revisionIds: [latest(open), id] }),
        ),
      );
      expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
      expect(refusals[0]?.code).toBe('NOT_FOUND');
    }
    expect(await stateFor(france, open.id)).toBe('NEW');
  });

  it('is marked all at once: altogether, or of one session', async () => {
    const session = await secretariat.convened();
    const item = await secretariat.item(session.id);
    const under = await circulated(forum, { agendaItemId: item.id });
    const alone = await circulated(forum, { sessionId: session.id });
    const elsewhere = await circulated(forum);
    const unread = async (): Promise<number> =>
      (
        await korea.read<{ session: { unreadPapers: number } }>(
          'query ($id: ID!) { session(id: $id) { unreadPapers } }',
          { id: session.id },
        )
      ).session.unreadPapers;
    expect(await unread()).toBe(2);
    await readsAll(korea, { sessionId: session.id });
    expect(await unread()).toBe(0);
    const left = await unreadListed(korea);
    expect(left).toContain(elsewhere.id);
    for (const { id } of [under, alone]) expect(left).not.toContain(id);
    const { unreadPapers } = await readsAll(korea);
    expect([unreadPapers, await unreadListed(korea)]).toEqual([0, []]);
    const [absent, hidden] = [globalId('Session', randomUUID()), (await secretariat.scheduled()).id];
    expect(await korea.refused('markAllPapersRead', { sessionId: hidden })).toEqual(
      await korea.refused('markAllPapersRead', { sessionId: absent }),
    );
  });

  it('takes 1 to 100 texts at once, and says so', async () => {
    for (const revisionIds of [
      [],
      Array.from({ length: 101 }, () => globalId('PaperRevision', randomUUID())),
    ])
      expect(await korea.refused('markPapersRead', { revisionIds })).toMatchObject({
        code: 'INVALID',
        field: 'revisionIds',
      });
  });

  it('stays right while one person marks from many screens at once', async () => {
    const papers = await Promise.all([1, 2, 3].map(() => circulated(forum)));
    await Promise.all(
      Array.from({ length: 12 }, (_, turn) =>
        turn % 4 === 3 ? readsAll(korea) : reads(korea, ...[...papers].reverse(), ...papers),
      ),
    );
    for (const { id } of papers) expect(await stateFor(korea, id)).toBe('READ');
    expect((await papersListed(korea)).nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(papers.map(({ id }) => id)),
    );
  });
});
