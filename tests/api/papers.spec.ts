import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { Secretariat, startForum } from '@parley/testkit';
import { circulated, drafted, issuedBy, PAPER, type Paper, paperInput, paperSeen } from './support/papers';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [officer, chair, rapporteur, japan, adviser, korea] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('chair@secretariat.example'),
  forum.person('rapporteur@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
]);

const REFERENCE = /^APP-(M|R|D|WP|N|DS|A)\((\d{4})\)(\d{4})(-(REV|ADD|COR)(\d+))?$/;

describe('a paper goes from draft to circulation', () => {
  it('written by an adviser, submitted, circulated by the head under a reference, and then frozen', async () => {
    const { id, version } = await drafted(forum, {}, 'adviser@jpn.example');
    await adviser.does('revisePaper', {
      id,
      version,
      markdown: 'Said\r\nbetter.\n\n- a part',
      title: 'Better',
    });
    await adviser.does('submitPaper', { id });
    expect(await adviser.refused('circulatePaper', { id })).toMatchObject({ code: 'FORBIDDEN' });
    const paper = await japan.does<Paper>('circulatePaper', { id }, PAPER);
    expect(paper).toMatchObject({ state: 'CIRCULATED', title: 'Better', draft: null, draftState: null });
    expect(paper.reference).toMatch(REFERENCE);
    expect(paper.reference).toContain('APP-WP(');
    const [revision] = paper.revisions;
    expect(revision).toMatchObject({
      reference: paper.reference,
      markdown: 'Said\nbetter.\n\n- a part\n',
      state: 'CIRCULATED',
      paragraphs: [
        { number: '1', text: 'Said better.' },
        { number: '1(a)', text: 'a part' },
      ],
    });
    expect(revision?.sha256).toBe(
      createHash('sha256')
        .update(revision?.markdown ?? '')
        .digest('hex'),
    );
  });

  it('and on as REV1, the first text kept as it was under its own hash', async () => {
    const first = await circulated(forum);
    await japan.does('revisePaper', { id: first.id, version: first.version, markdown: 'Another text.' });
    expect(await paperSeen(korea, first.id)).toMatchObject({
      draft: null,
      draftState: null,
      reference: first.reference,
    });
    const second = await issuedBy(japan, first.id);
    expect(second).toMatchObject({ reference: `${first.reference}-REV1`, state: 'CIRCULATED' });
    expect(second.revisions).toHaveLength(2);
    expect(second.revisions[0]).toEqual({ ...first.revisions[0], state: 'SUPERSEDED' });
    expect(second.revisions[1]).toMatchObject({
      number: 1,
      state: 'CIRCULATED',
      markdown: 'Another text.\n',
    });
    for (const reference of [first.reference, second.reference]) {
      const asked = await korea.read<{ paper: { id: string } }>(
        'query ($reference: String!) { paper(reference: $reference) { id } }',
        { reference },
      );
      expect(asked.paper.id).toBe(first.id);
    }
  });

  it('never twice for the same text, nor before it was submitted', async () => {
    const paper = await circulated(forum);
    const { id } = paper;
    expect(await japan.refused('circulatePaper', { id })).toMatchObject({ code: 'STATE' });
    expect(await japan.refused('submitPaper', { id })).toMatchObject({ code: 'STATE' });
    const { markdown } = paper.revisions[0] ?? { markdown: '' };
    await japan.does('revisePaper', { id, version: paper.version, markdown });
    expect(await japan.refused('circulatePaper', { id })).toMatchObject({ code: 'STATE' });
    await japan.does('submitPaper', { id });
    expect(await japan.refused('circulatePaper', { id })).toMatchObject({ code: 'STATE' });
    const draft = await drafted(forum);
    expect(await japan.refused('circulatePaper', { id: draft.id })).toMatchObject({ code: 'STATE' });
  });

  it('by the secretariat where one who speaks for the seat submitted it, not where an adviser did', async () => {
    const byHead = await drafted(forum);
    await japan.does('submitPaper', { id: byHead.id });
    expect(await officer.does<Paper>('circulatePaper', { id: byHead.id }, PAPER)).toMatchObject({
      state: 'CIRCULATED',
    });
    const byAdviser = await drafted(forum, {}, 'adviser@jpn.example');
    await adviser.does('submitPaper', { id: byAdviser.id });
    expect(await officer.refused('circulatePaper', { id: byAdviser.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('who writes what', () => {
  it.each([
    ['head@jpn.example', 'SUMMARY_RECORD'],
    ['rapporteur@secretariat.example', 'POSITION_PAPER'],
    ['observer@asean.example', 'WORKING_PAPER'],
    ['admin@secretariat.example', 'NOTICE'],
  ])('%s no %s', async (email, kind) => {
    const person = await forum.person(email);
    expect(await person.refused('createPaper', { input: paperInput({ kind }) })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('the rapporteur drafts for the secretariat, the chair circulates', async () => {
    const { id } = await drafted(forum, { kind: 'SUMMARY_RECORD' }, 'rapporteur@secretariat.example');
    await rapporteur.does('submitPaper', { id });
    expect(await rapporteur.refused('circulatePaper', { id })).toMatchObject({ code: 'FORBIDDEN' });
    const paper = await chair.does<Paper>('circulatePaper', { id }, PAPER);
    expect(paper.reference).toMatch(/^APP-R\(/);
    expect(paper.originator).toBeNull();
  });

  it('what may be done is said, and is what is done', async () => {
    const paper = await circulated(forum);
    expect(paper.viewerCan).toEqual({
      revise: true,
      submit: false,
      circulate: false,
      withdraw: true,
      cosponsor: false,
    });
    expect((await paperSeen(korea, paper.id))?.viewerCan).toEqual({
      revise: false,
      submit: false,
      circulate: false,
      withdraw: false,
      cosponsor: true,
    });
    for (const [mutation, args] of [
      ['revisePaper', { version: 1, markdown: 'x' }],
      ['submitPaper', {}],
      ['circulatePaper', {}],
      ['withdrawPaper', { reason: 'none' }],
    ] as const)
      expect(await korea.refused(mutation, { id: paper.id, ...args })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a change of a text', () => {
  it('that saw an older version is refused with the present one', async () => {
    const { id, version } = await drafted(forum);
    await japan.does('revisePaper', { id, version, markdown: 'Two.' });
    const refused = await adviser.refused('revisePaper', { id, version, markdown: 'Three.' });
    expect(refused).toMatchObject({ code: 'CONFLICT', currentVersion: version + 1 });
    expect((await paperSeen(japan, id))?.draft).toBe('Two.\n');
  });

  it('takes what was submitted back into draft', async () => {
    const { id } = await drafted(forum);
    const { version } = await japan.does<Paper>('submitPaper', { id }, PAPER);
    expect(await japan.does<Paper>('revisePaper', { id, version, markdown: 'Two.' }, PAPER)).toMatchObject({
      state: 'DRAFT',
      draftState: 'DRAFT',
    });
  });

  it('of more than 1 MB, with an empty title or to a withdrawn paper is refused with what to do', async () => {
    const { id, version } = await drafted(forum);
    const long = await japan.refused('revisePaper', { id, version, markdown: 'x'.repeat(1_000_001) });
    expect(long).toMatchObject({
      code: 'INVALID',
      field: 'markdown',
      message: expect.stringContaining('1 MB'),
    });
    expect(await japan.refused('revisePaper', { id, version, markdown: 'x', title: ' ' })).toMatchObject({
      code: 'INVALID',
      field: 'title',
    });
    await japan.does('withdrawPaper', { id, reason: 'Overtaken.' });
    expect(await japan.refused('revisePaper', { id, version, markdown: 'x' })).toMatchObject({
      code: 'STATE',
    });
  });

  it('of almost 1 MB is taken, and without a word cannot be submitted', async () => {
    const paper = await drafted(forum, { markdown: `${'A paragraph of some length.\n\n'.repeat(30_000)}` });
    expect(paper.draft?.length).toBeGreaterThan(800_000);
    const { id } = await drafted(forum, { markdown: ' \n ' });
    expect(await japan.refused('submitPaper', { id })).toMatchObject({ code: 'INVALID', field: 'markdown' });
  });
});

describe('creating a paper', () => {
  it('twice under one name makes one', async () => {
    const args = { input: paperInput(), clientMutationId: randomUUID() };
    const [one, two] = [await japan.does('createPaper', args), await japan.does('createPaper', args)];
    expect(one.id).toBe(two.id);
  });

  it('for a session or an item that is not there for the author is refused as absent', async () => {
    const { id: hidden } = await secretariat.scheduled();
    const absent = globalId('Session', randomUUID());
    const answers = await Promise.all(
      [hidden, absent].map((sessionId) => japan.refused('createPaper', { input: paperInput({ sessionId }) })),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.code).toBe('NOT_FOUND');
    const agendaItemId = globalId('AgendaItem', randomUUID());
    expect(await japan.refused('createPaper', { input: paperInput({ agendaItemId }) })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('above the session that it is for, or above its author, is refused for its label', async () => {
    const { id: sessionId } = await secretariat.convened();
    const label = { classification: 'RESTRICTED' };
    expect(await japan.refused('createPaper', { input: paperInput({ sessionId, label }) })).toMatchObject({
      code: 'LABEL_CEILING',
      field: 'label.classification',
    });
    expect(
      await adviser.refused('createPaper', { input: paperInput({ label: { classification: 'SECRET' } }) }),
    ).toMatchObject({ code: 'LABEL_CEILING' });
  });
});
