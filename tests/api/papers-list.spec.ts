import { describe, expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';
import { addedTo, course, fileSeen } from './support/course';
import { circulated, drafted, issuedBy, PAPER, type Paper, papersListed } from './support/papers';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [officer, japan, korea] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
]);

describe('co-sponsors', () => {
  it('join a circulated paper once, in the name of a delegation, and are listed in English order', async () => {
    const { id } = await circulated(forum);
    const australia = await forum.person('head@aus.example');
    await korea.does('cosponsorPaper', { id });
    const paper = await australia.does<Paper>('cosponsorPaper', { id }, PAPER);
    expect(paper.cosponsors.map(({ code }) => code)).toEqual(['AUS', 'KOR']);
    expect(await korea.refused('cosponsorPaper', { id })).toMatchObject({ code: 'DUPLICATE' });
    expect(await japan.refused('cosponsorPaper', { id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await officer.refused('cosponsorPaper', { id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await (await forum.person('adviser@nor.example')).refused('cosponsorPaper', { id })).toMatchObject(
      {
        code: 'FORBIDDEN',
      },
    );
  });

  it('do not join what was withdrawn', async () => {
    const { id } = await circulated(forum);
    const withdrawn = await japan.does<Paper>('withdrawPaper', { id, reason: 'Overtaken by events.' }, PAPER);
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', withdrawReason: 'Overtaken by events.' });
    expect(withdrawn.revisions[0]).toMatchObject({ state: 'WITHDRAWN' });
    expect(await korea.refused('cosponsorPaper', { id })).toMatchObject({ code: 'STATE' });
  });
});

it('a paper that is withdrawn takes with it what was added to it', async () => {
  const paper = await circulated(forum, {});
  const [done, draft] = [
    await issuedBy(japan, (await addedTo(japan, paper.id)).id),
    await addedTo(japan, paper.id),
  ];
  await japan.does('withdrawPaper', { id: paper.id, reason: 'Overtaken.' });
  for (const { id } of [done, draft])
    expect(await course(japan, id)).toMatchObject({ state: 'WITHDRAWN', withdrawReason: 'Overtaken.' });
  expect(await course(korea, done.id)).toMatchObject({ state: 'WITHDRAWN' });
  expect(await course(korea, draft.id)).toBeNull();
  expect(await fileSeen(forum, korea, `/papers/${done.id}/revisions/0.html`)).toContain('Withdrawn');
});

describe('the list', () => {
  it('narrows by kind, state and session, and goes on from a cursor without gap or repeat', async () => {
    const { id: sessionId } = await secretariat.convened();
    const made = [];
    for (const kind of ['WORKING_PAPER', 'DRAFT_DECISION', 'POSITION_PAPER'])
      made.push((await circulated(forum, { kind, sessionId })).id);
    await drafted(forum, { sessionId });
    const ids = async (variables: object): Promise<string[]> =>
      (await papersListed(korea, { sessionId, ...variables })).nodes.map(({ id }) => id);
    expect(await ids({})).toEqual([...made].reverse());
    expect(await ids({ kinds: ['DRAFT_DECISION'] })).toEqual([made[1]]);
    expect(await ids({ states: ['WITHDRAWN'] })).toEqual([]);
    const page = `query ($sessionId: ID, $after: String) {
      papers(sessionId: $sessionId, first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      readonly papers: {
        readonly totalCount: number;
        readonly nodes: { id: string }[];
        readonly pageInfo: { readonly endCursor: string };
      };
    }
    const { papers: first } = await korea.read<Page>(page, { sessionId });
    const { papers: rest } = await korea.read<Page>(page, { sessionId, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual([...made].reverse());
    expect([first.totalCount, rest.totalCount]).toEqual([3, 3]);
  });
});
