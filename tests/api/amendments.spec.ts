import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import { type Amendment, AMENDMENT, amendmentsSeen, proposed, resolved } from './support/negotiation';
import { circulated, issuedBy, type Paper, paperSeen } from './support/papers';

const forum = await startForum();
const [chair, japan, adviser, korea, france, norway, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
  forum.person('observer@asean.example'),
]);

const MARKDOWN = 'Alpha stands first.\n\n- beta;\n- gamma;\n\nDelta stands last.\n';
const paperOf = (overrides: object = {}): Promise<Paper> =>
  circulated(forum, { markdown: MARKDOWN, ...overrides });
const draftOf = async (id: string): Promise<string | null> => (await paperSeen(japan, id))?.draft ?? null;

describe('an amendment', () => {
  it('is proposed by who speaks for a seat on a paragraph, with its reason, and seen by all who see the paper', async () => {
    const paper = await paperOf();
    const own = await proposed(korea, paper.current?.id, '1(a)', { reason: 'It is clearer.' });
    expect(own).toMatchObject({
      ...{ paragraph: '1(a)', paragraphText: 'beta;', action: 'REPLACE', text: 'New words for 1(a).\n' },
      ...{ html: '<p dir="auto">New words for 1(a).</p>\n' },
      ...{ reason: 'It is clearer.', state: 'PROPOSED', proposer: { code: 'KOR' }, needsAnotherLook: false },
      viewerCan: { join: false, withdraw: true, accept: false, reject: false },
    });
    expect((await amendmentsSeen(france, paper.id))?.[0]).toMatchObject({
      viewerCan: { join: true, withdraw: false, accept: false, reject: false },
    });
    for (const person of [japan, chair])
      expect((await amendmentsSeen(person, paper.id))?.[0]?.viewerCan).toEqual({
        ...{ join: false, withdraw: false, accept: true, reject: true },
      });
  });

  it('is joined by other seats, once each', async () => {
    const paper = await paperOf();
    const { id } = await proposed(korea, paper.current?.id, '2');
    await norway.does('joinAmendment', { id });
    const joined = await france.does<Amendment>('joinAmendment', { id }, AMENDMENT);
    expect(joined.cosponsors.map(({ code }) => code)).toEqual(['FRA', 'NOR']);
    expect(await france.refused('joinAmendment', { id })).toMatchObject({ code: 'DUPLICATE' });
    expect(await korea.refused('joinAmendment', { id })).toMatchObject({ code: 'DUPLICATE' });
    expect(await japan.refused('joinAmendment', { id })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('shows which others touch the same paragraph, or delete it', async () => {
    const paper = await paperOf();
    const text = paper.current?.id;
    const one = await proposed(korea, text, '1(a)');
    const other = await proposed(france, text, '1(a)', { text: 'Other words.' });
    const gone = await proposed(norway, text, '1', { action: 'DELETE', text: null });
    const apart = await proposed(norway, text, '2');
    const seen = await amendmentsSeen(observer, paper.id).then(
      async (none) => none ?? amendmentsSeen(japan, paper.id),
    );
    const against = new Map(
      seen?.map(({ id, collidesWith }) => [id, collidesWith.map((each) => each.id).sort()]),
    );
    expect(against.get(one.id)).toEqual([other.id, gone.id].sort());
    expect(against.get(gone.id)).toEqual([one.id, other.id].sort());
    expect(against.get(apart.id)).toEqual([]);
  });

  it('accepted goes into the next text, whose it was stays known, and all see it once that is circulated', async () => {
    const paper = await paperOf();
    const { id } = await proposed(korea, paper.current?.id, '2');
    const extra = await proposed(france, paper.current?.id, '1', {
      action: 'INSERT_AFTER',
      text: 'Epsilon.',
    });
    expect(await resolved(chair, extra.id, 'ACCEPTED')).toMatchObject({ state: 'ACCEPTED' });
    expect(await resolved(japan, id, 'ACCEPTED')).toMatchObject({ state: 'ACCEPTED' });
    expect(await draftOf(paper.id)).toBe(
      'Alpha stands first.\n\n- beta;\n- gamma;\n\nEpsilon.\n\nNew words for 2.\n',
    );
    expect((await paperSeen(korea, paper.id))?.draft).toBeNull();
    expect((await paperSeen(korea, paper.id))?.revisions).toHaveLength(1);
    await issuedBy(japan, paper.id);
    const { paper: after } = await korea.read<{ paper: object }>(
      'query ($id: ID!) { paper(id: $id) { revisions { sha256 amendmentsTaken { id proposer { code } } } } }',
      { id: paper.id },
    );
    expect(after).toMatchObject({
      revisions: [
        { sha256: paper.current?.sha256, amendmentsTaken: [] },
        {
          amendmentsTaken: [
            { id, proposer: { code: 'KOR' } },
            { id: extra.id, proposer: { code: 'FRA' } },
          ],
        },
      ],
    });
  });

  it('that does not collide gives the same text in whatever order it is accepted, one by one or all at once', async () => {
    const texts: (string | null)[] = [];
    for (const order of [[0, 1, 2], [2, 0, 1], null]) {
      const paper = await paperOf();
      const all = [
        await proposed(korea, paper.current?.id, '1(a)'),
        await proposed(france, paper.current?.id, '1(b)', { action: 'DELETE', text: null }),
        await proposed(norway, paper.current?.id, '2', { action: 'INSERT_AFTER', text: 'Zeta.' }),
      ];
      for (const index of order ?? []) await resolved(japan, all[index]?.id ?? '', 'ACCEPTED');
      if (order === null) await chair.does('acceptAllThatDoNotCollide', { paperId: paper.id });
      texts.push(await draftOf(paper.id));
    }
    expect(texts[0]).toBe('Alpha stands first.\n\n- New words for 1(a).\n\nDelta stands last.\n\nZeta.\n');
    expect(new Set(texts).size).toBe(1);
  });

  it('goes over to a later text where its paragraph is unchanged; else it needs another look and is not accepted', async () => {
    const paper = await paperOf();
    const kept = await proposed(korea, paper.current?.id, '2');
    const lost = await proposed(france, paper.current?.id, '1(a)');
    const markdown = 'Prologue.\n\nAlpha stands first.\n\n- beta and more;\n- gamma;\n\nDelta stands last.\n';
    await japan.does('revisePaper', { id: paper.id, version: paper.version, markdown });
    await issuedBy(japan, paper.id);
    const seen = await amendmentsSeen(korea, paper.id);
    expect(seen).toMatchObject([
      { id: kept.id, paragraph: '3', needsAnotherLook: false },
      { id: lost.id, paragraph: '1(a)', needsAnotherLook: true },
    ]);
    expect(await japan.refused('resolveAmendment', { id: lost.id, state: 'ACCEPTED' })).toMatchObject({
      code: 'STATE',
    });
    await resolved(japan, kept.id, 'ACCEPTED');
    expect(await draftOf(paper.id)).toBe(markdown.replace('Delta stands last.', 'New words for 2.'));
  });

  it('goes into a text that was changed by hand elsewhere, and not where its own paragraph was', async () => {
    const paper = await paperOf();
    const [one, other] = [
      await proposed(korea, paper.current?.id, '2'),
      await proposed(france, paper.current?.id, '1(a)'),
    ];
    const markdown = MARKDOWN.replace('beta;', 'beta, by hand;');
    await japan.does('revisePaper', { id: paper.id, version: paper.version, markdown });
    await resolved(japan, one.id, 'ACCEPTED');
    expect(await draftOf(paper.id)).toBe(markdown.replace('Delta stands last.', 'New words for 2.'));
    expect(await japan.refused('resolveAmendment', { id: other.id, state: 'ACCEPTED' })).toMatchObject({
      code: 'STATE',
    });
    expect((await resolved(japan, other.id, 'REJECTED')).state).toBe('REJECTED');
  });
});

describe('what is refused', () => {
  it('an amendment of the own paper, by an adviser, by the secretariat, on no paragraph, without words, twice', async () => {
    const paper = await paperOf();
    const args = { revisionId: paper.current?.id, paragraph: '2', action: 'REPLACE', text: 'Other.' };
    const codes: (readonly [typeof korea, object, string, string?])[] = [
      [japan, {}, 'FORBIDDEN'],
      [adviser, {}, 'FORBIDDEN'],
      [chair, {}, 'FORBIDDEN'],
      [korea, { paragraph: '9' }, 'INVALID', 'paragraph'],
      [korea, { text: ' ' }, 'INVALID', 'text'],
      [korea, { text: 'Delta stands last.' }, 'INVALID', 'text'],
      [korea, { text: 'x'.repeat(20_001) }, 'INVALID', 'text'],
      [korea, { reason: 'x'.repeat(1_001) }, 'INVALID', 'reason'],
    ];
    for (const [person, change, code, field] of codes)
      expect([change, await person.refused('proposeAmendment', { ...args, ...change })]).toMatchObject([
        change,
        { code, ...(field === undefined ? {} : { field }) },
      ]);
    await korea.does('proposeAmendment', args);
    expect(await france.refused('proposeAmendment', args)).toMatchObject({ code: 'DUPLICATE' });
  });

  it('a late one: on a text that was replaced, on a paper that was withdrawn, on what is decided already', async () => {
    const paper = await paperOf();
    const { id } = await proposed(korea, paper.current?.id, '2');
    expect(await france.refused('resolveAmendment', { id, state: 'WITHDRAWN' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await korea.refused('resolveAmendment', { id, state: 'ACCEPTED' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await resolved(korea, id, 'WITHDRAWN');
    for (const state of ['ACCEPTED', 'REJECTED'])
      expect(await japan.refused('resolveAmendment', { id, state })).toMatchObject({ code: 'STATE' });
    expect(await france.refused('joinAmendment', { id })).toMatchObject({ code: 'STATE' });
    await japan.does('revisePaper', {
      id: paper.id,
      version: paper.version,
      markdown: `${MARKDOWN}\nMore.\n`,
    });
    await issuedBy(japan, paper.id);
    const args = { revisionId: paper.current?.id, paragraph: '2', action: 'DELETE' };
    expect(await korea.refused('proposeAmendment', args)).toMatchObject({ code: 'STATE' });
    expect(await japan.refused('acceptAllThatDoNotCollide', { paperId: paper.id })).toMatchObject({
      code: 'STATE',
    });
    const present = (await paperSeen(korea, paper.id))?.current?.id;
    await japan.does('withdrawPaper', { id: paper.id, reason: 'No longer.' });
    expect(await korea.refused('proposeAmendment', { ...args, revisionId: present })).toMatchObject({
      code: 'STATE',
    });
  });

  it('to take both of two that collide: the second has to wait for the next text', async () => {
    const paper = await paperOf();
    const one = await proposed(korea, paper.current?.id, '2');
    const other = await proposed(france, paper.current?.id, '2', { action: 'DELETE', text: null });
    await resolved(japan, one.id, 'ACCEPTED');
    expect(await japan.refused('resolveAmendment', { id: other.id, state: 'ACCEPTED' })).toMatchObject({
      code: 'STATE',
    });
    expect((await amendmentsSeen(japan, paper.id))?.find(({ id }) => id === other.id)?.viewerCan.accept).toBe(
      false,
    );
    expect(await draftOf(paper.id)).toContain('New words for 2.');
  });

  it('and what is sent twice is done once', async () => {
    const paper = await paperOf();
    const args = {
      revisionId: paper.current?.id,
      paragraph: '2',
      action: 'DELETE',
      clientMutationId: randomUUID(),
    };
    const first = await korea.does('proposeAmendment', args);
    expect((await korea.does('proposeAmendment', args)).id).toBe(first.id);
    const once = { id: first.id, state: 'ACCEPTED', clientMutationId: randomUUID() };
    await japan.does('resolveAmendment', once);
    await japan.does('resolveAmendment', once);
    expect(await amendmentsSeen(korea, paper.id)).toHaveLength(1);
    expect((await japan.refused('resolveAmendment', { id: first.id, state: 'ACCEPTED' })).code).toBe('STATE');
  });
});
