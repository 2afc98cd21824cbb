import { expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { inHours, type Person, startForum } from '@parley/testkit';
import { commented, threadsSeen } from './support/comments';
import { issued } from './support/feed';
import { proposed } from './support/negotiation';
import { circulated, drafted, PAPER, type Paper, paperSeen } from './support/papers';

const forum = await startForum();
const [officer, adviser, japan, korea, france, norway] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
]);
const LABEL = { classification: 'UNCLASSIFIED', releasableTo: ['KOR', 'FRA', 'NOR', 'JPN'] };

const circulatedBy = async (hours: number, overrides: object = {}): Promise<Paper> => {
  const { id } = await drafted(forum, { label: LABEL, ...overrides });
  await japan.does('submitPaper', { id });
  return japan.does<Paper>('circulatePaper', { id, commentsBy: inHours(hours) }, PAPER);
};

interface Asked {
  readonly commentsBy: string | null;
  readonly commentDeadlines: readonly { readonly reason: string | null }[];
  readonly responses: Readonly<
    Record<'given' | 'awaited' | 'withoutStance', readonly { readonly code: string }[]>
  >;
  readonly viewerMayComment: { readonly setDeadline: boolean };
}

const QUERY = `query ($id: ID!) { paper(id: $id) { commentsBy commentDeadlines { reason } viewerMayComment { setDeadline }
  responses { given { code } awaited { code } withoutStance { code } } } }`;
const asked = async (person: Person, id: string): Promise<Asked> =>
  (await person.read<{ paper: Asked }>(QUERY, { id })).paper;
const codes = (all: readonly { readonly code: string }[]): string[] => all.map(({ code }) => code);

const waiting = async (person: Person): Promise<string[]> =>
  (
    await person.read<{ papersForComment: readonly { id: string }[] }>('{ papersForComment { id } }')
  ).papersForComment.map(({ id }) => id);

it('is set with the circulation, and changed with a reason by those who decide on the text', async () => {
  const paper = await circulatedBy(72);
  expect(await asked(korea, paper.id)).toMatchObject({
    ...{ commentsBy: expect.any(String), commentDeadlines: [{ reason: null }] },
    viewerMayComment: { setDeadline: false },
  });
  const change = { paperId: paper.id, commentsBy: inHours(96), reason: 'Capitals asked for a day more.' };
  for (const person of [korea, adviser, await issued(forum, japan)])
    expect(await person.refused('setCommentDeadline', change)).toMatchObject({ code: 'FORBIDDEN' });
  await officer.does('setCommentDeadline', change);
  expect(await japan.refused('setCommentDeadline', change)).toMatchObject({
    code: 'INVALID',
    field: 'commentsBy',
  });
  for (const commentsBy of [inHours(-1), inHours(24 * 400)])
    expect(await japan.refused('setCommentDeadline', { ...change, commentsBy })).toMatchObject({
      code: 'INVALID',
    });
  expect(
    await japan.refused('setCommentDeadline', { ...change, commentsBy: inHours(9), reason: ' ' }),
  ).toMatchObject({
    ...{ code: 'INVALID', field: 'reason' },
  });
  expect((await asked(france, paper.id)).commentDeadlines.map(({ reason }) => reason)).toEqual([
    null,
    change.reason,
  ]);
  const { id } = await drafted(forum, { label: LABEL });
  expect(await japan.refused('setCommentDeadline', { ...change, paperId: id })).toMatchObject({
    code: 'STATE',
  });
  expect(await korea.refused('setCommentDeadline', { ...change, paperId: id })).toMatchObject({
    code: 'NOT_FOUND',
  });
  await japan.does('submitPaper', { id });
  expect(await japan.refused('circulatePaper', { id, commentsBy: inHours(-1) })).toMatchObject({
    field: 'commentsBy',
  });
});

it('shows who has answered the text and who has not; a delegation is asked for what it has not answered', async () => {
  const paper = await circulatedBy(72);
  const on = { revisionId: paper.current?.id, paragraph: '1' };
  await commented(adviser, paper);
  await commented(korea, paper, { audience: 'PAPER' });
  await france.does('takeStance', { ...on, stance: 'ACCEPT' });
  const { responses } = await asked(norway, paper.id);
  expect(codes(responses.given)).toEqual(['FRA', 'KOR']);
  expect(codes(responses.awaited)).toEqual(['NOR']);
  expect(codes(responses.withoutStance)).toEqual(['NOR', 'KOR']);
  const waits = await Promise.all([norway, korea, france, japan, officer].map((person) => waiting(person)));
  expect(waits.map((ids) => ids.includes(paper.id))).toEqual([true, false, false, false, true]);
  await japan.does('withdrawPaper', { id: paper.id, reason: 'No longer.' });
  expect(await waiting(norway)).not.toContain(paper.id);
});

it('what comes after it is taken and marked, and stays so when the deadline is moved', async () => {
  const paper = await circulatedBy(72);
  const early = await commented(korea, paper, { audience: 'PAPER' });
  await forum.sql(
    `update paper_comment_deadline set comments_by = clock_timestamp() - interval '1 millisecond',
       set_at = clock_timestamp() - interval '1 hour' where paper_id = $1`,
    [keyOf('Paper', paper.id)],
  );
  await forum.sql(`update paper_comment set at = at - interval '30 minutes' where id = $1`, [
    keyOf('CommentThread', early.id),
  ]);
  const late = await commented(france, paper, { audience: 'PAPER' });
  const inside = await commented(france, paper);
  const amendment = await proposed(korea, paper.current?.id, '2');
  expect(late.comments).toMatchObject([{ afterDeadline: true }]);
  await officer.does('setCommentDeadline', {
    paperId: paper.id,
    commentsBy: inHours(24),
    reason: 'Extended.',
  });
  const seen = await threadsSeen(france, paper.id);
  const marks = [early, late, inside].map(
    ({ id }) => seen?.find((one) => one.id === id)?.comments[0]?.afterDeadline,
  );
  expect(marks).toEqual([false, true, false]);
  const query =
    'query ($id: ID!) { node(id: $id) { ... on Amendment { afterDeadline viewerCan { accept } } } }';
  expect(await japan.read(query, { id: amendment.id })).toEqual({
    node: { afterDeadline: true, viewerCan: { accept: true } },
  });
});

it('a later text has a deadline of its own, or none', async () => {
  const paper = await circulated(forum, { label: LABEL });
  expect((await asked(korea, paper.id)).commentsBy).toBeNull();
  await japan.does('setCommentDeadline', {
    paperId: paper.id,
    commentsBy: inHours(48),
    reason: 'For the session.',
  });
  await japan.does('revisePaper', { id: paper.id, version: paper.version, markdown: 'Another text.\n' });
  await japan.does('submitPaper', { id: paper.id });
  await japan.does('circulatePaper', { id: paper.id });
  expect((await paperSeen(korea, paper.id))?.revisions).toHaveLength(2);
  expect(await asked(korea, paper.id)).toMatchObject({ commentsBy: null, commentDeadlines: [{}] });
});
