import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { itemInput, OPEN_LABEL, type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import { entriesOf } from './support/feed';
import { addedTo, correctedBy, course, fileSeen } from './support/course';
import { proposed, resolved } from './support/negotiation';
import { circulated, drafted, issuedBy, type Paper, paperSeen } from './support/papers';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [officer, rapporteur, japan, adviser, korea, france] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('rapporteur@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
]);
const FOR_KOREA = { ...OPEN_LABEL, releasableTo: ['KOR'] };

const added = (id: string, more: object = {}, by = japan): Promise<Paper> => addedTo(by, id, more);
const corrected = (paper: Paper, markdown: string): Promise<Paper> => correctedBy(japan, paper, markdown);

const absent = (): string => globalId('Paper', randomUUID());

const fileOf = (reader: Person, paper: Paper, number: number, extension = 'html'): Promise<string> =>
  fileSeen(forum, reader, `/papers/${paper.id}/revisions/${number}.${extension}`);

describe('an addendum', () => {
  it('is a text of its own under the number of its paper, counted when it is circulated', async () => {
    const paper = await circulated(forum, { kind: 'DRAFT_DECISION' });
    const [second, first] = [await added(paper.id), await added(paper.id, { title: 'Another' }, adviser)];
    expect(second).toMatchObject({ kind: 'DRAFT_DECISION', state: 'DRAFT', reference: null });
    expect(await course(korea, second.id)).toBeNull();
    expect((await course(korea, paper.id))?.addenda).toEqual([]);
    expect((await issuedBy(japan, first.id)).reference).toBe(`${paper.reference ?? ''}-ADD1`);
    expect((await issuedBy(japan, second.id)).reference).toBe(`${paper.reference ?? ''}-ADD2`);
    expect((await course(korea, paper.id))?.addenda.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(await course(korea, first.id)).toMatchObject({ addendumTo: { id: paper.id }, addenda: [] });
    const byReference = 'query ($r: String!) { paper(reference: $r) { id } }';
    expect(await korea.read(byReference, { r: `${paper.reference ?? ''}-ADD2` })).toEqual({
      paper: { id: second.id },
    });
    expect(await fileOf(korea, first, 0)).toContain(`${paper.reference ?? ''}-ADD1`);
    expect(await fileOf(korea, first, 0)).toContain('Addendum to');
  });

  it('is circulated once, has no addenda of its own, and is not amended', async () => {
    const paper = await circulated(forum, {});
    const addendum = await issuedBy(japan, (await added(paper.id)).id);
    const { version } = (await paperSeen(japan, addendum.id)) ?? { version: 0 };
    const changed = { id: addendum.id, version, markdown: 'Else.' };
    expect(await japan.refused('revisePaper', changed)).toMatchObject({ code: 'STATE' });
    const more = { id: addendum.id, title: 'x', markdown: 'x' };
    expect(await japan.refused('addToPaper', more)).toMatchObject({ code: 'STATE' });
    const amendment = { revisionId: addendum.current?.id, paragraph: '1', action: 'DELETE' };
    expect(await korea.refused('proposeAmendment', amendment)).toMatchObject({ code: 'STATE' });
    expect(await course(japan, addendum.id)).toMatchObject({
      can: { add: false },
      viewerCan: { revise: false },
    });
  });

  it('is begun by those whose paper it is, no wider than it; the same call again begins no second one', async () => {
    const paper = await circulated(forum, { label: FOR_KOREA });
    const text = { title: 'An annex', markdown: 'More.' };
    const clientMutationId = randomUUID();
    const once = await added(paper.id, { ...text, clientMutationId });
    expect((await added(paper.id, { ...text, clientMutationId })).id).toBe(once.id);
    expect(once).toMatchObject({ label: { releasableTo: ['KOR'] } });
    expect(await japan.refused('addToPaper', { id: paper.id, ...text, label: OPEN_LABEL })).toMatchObject({
      code: 'LABEL_CEILING',
    });
    expect(await korea.refused('addToPaper', { id: paper.id, ...text })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await france.refused('addToPaper', { id: paper.id, ...text })).toEqual(
      await france.refused('addToPaper', { id: absent(), ...text }),
    );
    const draft = await drafted(forum, {});
    expect(await japan.refused('addToPaper', { id: draft.id, ...text })).toMatchObject({ code: 'STATE' });
  });

  it('stands under the items of its paper, behind it, and leaves them with it', async () => {
    const { session, item } = await secretariat.underWay({});
    const paper = await circulated(forum, { sessionId: session.id, agendaItemId: item.id });
    const other = await circulated(forum, { sessionId: session.id, agendaItemId: item.id });
    const addendum = await added(paper.id);
    const under = async (reader: Person): Promise<readonly string[]> => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on AgendaItem { papers { id } } } }';
      const { node } = await reader.read<{ node: { papers: Thing[] } }>(query, { id: item.id });
      return node.papers.map(({ id }) => id);
    };
    expect(await under(japan)).toEqual([paper.id, addendum.id, other.id]);
    expect(await under(korea)).toEqual([paper.id, other.id]);
    await issuedBy(japan, addendum.id);
    expect(await under(korea)).toEqual([paper.id, addendum.id, other.id]);
    const put = async (paperIds: readonly string[]): Promise<void> => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on AgendaItem { version } } }';
      const { node } = await officer.read<{ node: { version: number } }>(query, { id: item.id });
      await officer.does('changeAgendaItem', { id: item.id, ...node, input: itemInput({ paperIds }) });
    };
    await put([other.id, paper.id]);
    expect(await under(korea)).toEqual([other.id, paper.id, addendum.id]);
    await put([other.id, addendum.id]);
    expect(await under(korea)).toEqual([other.id]);
  });
});

describe('a corrigendum', () => {
  const MARKDOWN = 'The forum meets montly.\n\nPapers come early.\n';

  it('is a further frozen text that lists what it corrects; both texts stay with their hashes', async () => {
    const paper = await circulated(forum, { markdown: MARKDOWN });
    const after = await corrected(paper, MARKDOWN.replace('montly', 'monthly'));
    const base = paper.reference ?? '';
    expect(after).toMatchObject({ reference: base, current: { reference: `${base}-COR1` } });
    const seen = await course(korea, paper.id);
    expect(seen?.texts).toMatchObject([
      { reference: base, state: 'SUPERSEDED', sha256: paper.current?.sha256, corrects: null },
      { reference: `${base}-COR1`, state: 'CIRCULATED', corrects: { reference: base } },
    ]);
    expect(seen?.texts.map(({ correctedBy }) => correctedBy)).toEqual([[{ reference: `${base}-COR1` }], []]);
    expect(seen?.texts[1]?.['corrections']).toEqual([
      { paragraph: '1', before: 'The forum meets montly.', after: 'The forum meets monthly.' },
    ]);
    const [first, second] = [await fileOf(korea, paper, 0), await fileOf(korea, paper, 1)];
    expect(first).toContain('As corrected by');
    expect(first).toContain(`${base}-COR1`);
    expect(second).toContain('Corrections');
    expect(second).toContain('montly');
    expect(await fileOf(korea, paper, 1, 'md')).toBe(MARKDOWN.replace('montly', 'monthly'));
    const { paper: found } = await korea.read<{ paper: Thing | null }>(
      'query ($r: String!) { paper(reference: $r) { id } }',
      { r: `${base}-COR1` },
    );
    expect(found?.id).toBe(paper.id);
  });

  it('is counted apart from revisions, and goes on correcting what was corrected before', async () => {
    const paper = await circulated(forum, { markdown: MARKDOWN });
    const base = paper.reference ?? '';
    await corrected(paper, 'One.\n');
    await corrected(paper, 'Two.\n');
    const { version = 0 } = (await paperSeen(japan, paper.id)) ?? {};
    await japan.does('revisePaper', { id: paper.id, version, markdown: 'Three.\n' });
    await issuedBy(japan, paper.id);
    expect((await corrected(paper, 'Four.\n')).reference).toBe(`${base}-REV1`);
    const seen = await course(korea, paper.id);
    const references = ['', '-COR1', '-COR2', '-REV1', '-COR3'].map((suffix) => `${base}${suffix}`);
    expect(seen?.texts.map(({ reference }) => reference)).toEqual(references);
    expect(seen?.texts.map(({ correctedBy }) => (correctedBy as Paper[]).length)).toEqual([2, 1, 0, 1, 0]);
  });

  it('does not take in amendments, and corrects only what has been circulated', async () => {
    const draft = await drafted(forum, {});
    const submitted = { id: draft.id, as: 'CORRIGENDUM' };
    expect(await japan.refused('submitPaper', submitted)).toMatchObject({ code: 'STATE' });
    const paper = await circulated(forum, { markdown: MARKDOWN });
    await resolved(japan, (await proposed(korea, paper.current?.id, '2')).id, 'ACCEPTED');
    expect(await japan.refused('submitPaper', { id: paper.id, as: 'CORRIGENDUM' })).toMatchObject({
      code: 'STATE',
    });
    expect((await issuedBy(japan, paper.id)).reference).toBe(`${paper.reference ?? ''}-REV1`);
  });
});

describe('a superseded paper', () => {
  it('and its successor lead to each other; late acts are refused by the successor’s name', async () => {
    const [before, after] = [await circulated(forum, {}), await circulated(forum, {}, 'head@kor.example')];
    const addendum = await issuedBy(japan, (await added(before.id)).id);
    const amendment = await proposed(france, before.current?.id, '1');
    const named = { id: before.id, successorId: after.id };
    expect(await japan.does('supersedePaper', named, 'state')).toMatchObject({
      state: 'SUPERSEDED',
    });
    for (const { id } of [before, addendum])
      expect(await course(france, id)).toMatchObject({
        state: 'SUPERSEDED',
        supersededBy: { id: after.id, reference: after.reference },
        texts: [{ state: 'SUPERSEDED' }],
        can: { supersede: false, add: false },
        viewerCan: { revise: false, withdraw: false, cosponsor: false },
      });
    expect((await course(france, after.id))?.supersedes.map(({ id }) => id)).toEqual([before.id]);
    const on = { revisionId: before.current?.id, paragraph: '1' };
    for (const [person, mutation, args] of [
      [france, 'proposeAmendment', { ...on, action: 'DELETE' }],
      [france, 'takeStance', { ...on, stance: 'OBJECT' }],
      [france, 'cosponsorPaper', { id: before.id }],
      [korea, 'joinAmendment', { id: amendment.id }],
      [japan, 'resolveAmendment', { id: amendment.id, state: 'REJECTED' }],
      [japan, 'closeBracket', { ...on, bracket: 1, keep: true }],
      [japan, 'closeAlternatives', { ...on, keep: ['1'] }],
      [japan, 'acceptAllThatDoNotCollide', { paperId: before.id }],
      [japan, 'revisePaper', { id: before.id, version: 3, markdown: 'x' }],
      [japan, 'withdrawPaper', { id: before.id, reason: 'x' }],
      [japan, 'addToPaper', { id: before.id, title: 'x', markdown: 'x' }],
      [japan, 'supersedePaper', named],
    ] as const) {
      const refusal = await person.refused(mutation, args);
      expect([mutation, refusal.code]).toEqual([mutation, 'STATE']);
      expect([mutation, refusal.message]).toEqual([
        mutation,
        expect.stringContaining(after.reference ?? 'no reference'),
      ]);
    }
    expect(await fileOf(france, before, 0)).toContain('Superseded by');
    const told = (await entriesOf(france)).filter(({ type }) => type === 'paper.superseded');
    expect(told).toHaveLength(2);
  });

  it('is named by who speaks for its seat, or by the secretariat; what takes its place is open to all its readers', async () => {
    const paper = await circulated(forum, {});
    const [narrow, wide] = [await circulated(forum, { label: FOR_KOREA }), await circulated(forum, {})];
    const named = { id: paper.id, successorId: wide.id };
    for (const person of [korea, adviser, rapporteur])
      expect(await person.refused('supersedePaper', named)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await japan.refused('supersedePaper', { id: paper.id, successorId: narrow.id })).toMatchObject({
      code: 'LABEL_CEILING',
    });
    expect(await japan.refused('supersedePaper', { id: paper.id, successorId: paper.id })).toMatchObject({
      code: 'INVALID',
    });
    const draft = await drafted(forum, {});
    expect(await japan.refused('supersedePaper', { id: paper.id, successorId: draft.id })).toMatchObject({
      code: 'STATE',
    });
    expect(await japan.refused('supersedePaper', { id: paper.id, successorId: absent() })).toMatchObject({
      code: 'NOT_FOUND',
    });
    for (const swapped of [
      { id: narrow.id, successorId: paper.id },
      { id: absent(), successorId: paper.id },
    ])
      expect(await france.refused('supersedePaper', swapped)).toMatchObject({ code: 'NOT_FOUND' });
    const clientMutationId = randomUUID();
    for (let again = 0; again < 2; again += 1)
      await officer.does('supersedePaper', { ...named, clientMutationId });
    expect(await course(korea, paper.id)).toMatchObject({ supersededBy: { id: wide.id } });
  });

  it('of two that are to take each other’s place at once, one does', async () => {
    const [one, other] = [await circulated(forum, {}), await circulated(forum, {})];
    const answers = await Promise.all([
      officer.tries('supersedePaper', { id: one.id, successorId: other.id }),
      japan.tries('supersedePaper', { id: other.id, successorId: one.id }),
    ]);
    expect(answers.filter(({ __typename }) => __typename === 'Refusal')).toHaveLength(1);
  });
});
