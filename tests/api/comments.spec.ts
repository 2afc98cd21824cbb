import { expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import { commented, THREAD, type Thread, threadsSeen } from './support/comments';
import { entriesOf, issued } from './support/feed';
import { circulated, drafted, issuedBy, type Paper, paperSeen } from './support/papers';

const forum = await startForum();
const [chair, rapporteur, japan, adviser, korea, france, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('rapporteur@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);

const MARKDOWN = 'The Parties shall meet when the Parties agree.\n\nDelta stands last.\n';
const paperOf = (overrides: object = {}): Promise<Paper> =>
  circulated(forum, {
    markdown: MARKDOWN,
    label: { classification: 'UNCLASSIFIED', releasableToObservers: true },
    ...overrides,
  });
const toAll = { audience: 'PAPER' };

it('a working comment is between the people of a delegation: answered, resolved and opened again there', async () => {
  const paper = await paperOf();
  const quoted = { quote: 'Parties', occurrence: 2 };
  const { id, ...thread } = await commented(adviser, paper, quoted);
  expect(thread).toMatchObject({
    ...{ audience: 'DELEGATION', paragraph: '1', quote: 'Parties', unread: 0, resolvedAt: null },
    comments: [
      { text: 'To be looked at.', byOriginator: true, delegation: { code: 'JPN' }, viewerMayChange: true },
    ],
  });
  expect(await threadsSeen(japan, paper.id)).toMatchObject([{ id, unread: 1, comments: [{ unread: true }] }]);
  await japan.does('markCommentsRead', { paperId: paper.id, threadIds: [id] });
  await japan.does('replyToComment', { threadId: id, text: 'Agreed.' });
  expect(await threadsSeen(japan, paper.id)).toMatchObject([{ unread: 0 }]);
  const [seen] = (await threadsSeen(adviser, paper.id)) ?? [];
  expect(seen).toMatchObject({
    unread: 1,
    comments: [{ unread: false }, { unread: true, author: expect.any(String) }],
  });
  for (const person of [korea, chair, observer]) expect(await threadsSeen(person, paper.id)).toEqual([]);
  const resolved = await adviser.does<Thread>('resolveComments', { threadId: id }, THREAD);
  expect(resolved).toMatchObject({
    resolvedAt: expect.any(String),
    viewerCan: { reply: false, reopen: true },
  });
  expect(await japan.refused('replyToComment', { threadId: id, text: 'Late.' })).toMatchObject({
    code: 'STATE',
  });
  expect(await japan.refused('resolveComments', { threadId: id })).toMatchObject({ code: 'STATE' });
  await japan.does('reopenComments', { threadId: id });
  await adviser.does('replyToComment', { threadId: id, text: 'Once more.' });
});

it('a comment to all is made for a seat, and resolved by who made it or who speaks for the paper', async () => {
  const paper = await paperOf();
  const passage = {
    paperId: paper.id,
    revisionId: paper.current?.id,
    paragraph: '1',
    text: 'Why?',
    ...toAll,
  };
  for (const person of [adviser, rapporteur, observer])
    expect(await person.refused('commentOnPaper', passage)).toMatchObject({ code: 'FORBIDDEN' });
  const { id } = await commented(korea, paper, toAll);
  expect(await threadsSeen(observer, paper.id)).toMatchObject([
    { audience: 'PAPER', comments: [{ delegation: { code: 'KOR' }, byOriginator: false, author: null }] },
  ]);
  await chair.does('replyToComment', { threadId: id, text: 'The secretariat looks at it.' });
  expect(await france.refused('resolveComments', { threadId: id })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await adviser.refused('resolveComments', { threadId: id })).toMatchObject({ code: 'FORBIDDEN' });
  await japan.does('resolveComments', { threadId: id });
  await korea.does('reopenComments', { threadId: id });
  expect(await threadsSeen(france, paper.id)).toMatchObject([
    { resolvedAt: null, comments: [{}, { delegation: null, byOriginator: false }] },
  ]);
});

it('is corrected and withdrawn by its author alone, and the record keeps what it said', async () => {
  const paper = await paperOf();
  const thread = await commented(korea, paper, { ...toAll, text: 'Zephyr first.' });
  const comment = thread.comments[0]?.id;
  for (const person of [france, japan, chair])
    expect(await person.refused('correctComment', { id: comment, text: 'No.' })).toMatchObject({
      code: 'FORBIDDEN',
    });
  await korea.does('correctComment', { id: comment, text: 'Zephyr second.' });
  expect(await threadsSeen(france, paper.id)).toMatchObject([
    { comments: [{ text: 'Zephyr second.', correctedAt: expect.any(String), viewerMayChange: false }] },
  ]);
  await korea.does('withdrawComment', { id: comment });
  expect(await threadsSeen(korea, paper.id)).toMatchObject([
    { comments: [{ text: null, withdrawnAt: expect.any(String), viewerMayChange: false }] },
  ]);
  expect(await korea.refused('withdrawComment', { id: comment })).toMatchObject({ code: 'STATE' });
  const told = (await entriesOf(france)).filter(({ data }) => data?.includes('Zephyr'));
  expect(told.map(({ type }) => type)).toEqual(['paper.commented', 'paper.commentCorrected']);
  const own = await commented(adviser, paper);
  expect(await japan.refused('withdrawComment', { id: own.comments[0]?.id })).toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('follows its words into the next text, and says where the passage has changed', async () => {
  const { id } = await drafted(forum, { markdown: MARKDOWN });
  const onDraft = await commented(adviser, { id }, { quote: 'Delta', paragraph: '2' });
  await issuedBy(japan, id);
  const paper = await paperSeen(japan, id);
  if (paper === null) throw new Error('the paper is gone');
  const onText = await commented(korea, paper, { ...toAll, quote: 'Parties', occurrence: 2 });
  await japan.does('revisePaper', {
    ...{ id, version: paper.version },
    markdown:
      'A new beginning.\n\nThe Parties shall always meet when the Parties agree.\n\nDelta was last.\n',
  });
  const place = `query ($thread: ID!, $revision: ID) { node(id: $thread) { ... on CommentThread {
    place(revisionId: $revision) { paragraph start end } } } }`;
  const placeOf = async (thread: string, revision: string | null) =>
    (await japan.read<{ node: { place: unknown } }>(place, { thread, revision })).node.place;
  const changed = { paragraph: '2', start: 39, end: 46 };
  expect(await placeOf(onText.id, paper.current?.id ?? null)).toEqual({ paragraph: '1', start: 32, end: 39 });
  expect(await placeOf(onText.id, null)).toEqual(changed);
  await issuedBy(japan, id);
  const after = (await paperSeen(japan, id))?.current?.id ?? null;
  expect(await placeOf(onText.id, after)).toEqual(changed);
  expect(await placeOf(onText.id, null)).toBeNull();
  expect(await placeOf(onDraft.id, after)).toMatchObject({ paragraph: '3', start: 0, end: 5 });
  const other = await paperOf();
  expect(await placeOf(onText.id, other.current?.id ?? null)).toBeNull();
});

it('is refused where there is no such passage, on a replaced text, for a stranger to it and on a withdrawn paper', async () => {
  const paper = await paperOf();
  const passage = {
    paperId: paper.id,
    revisionId: paper.current?.id,
    paragraph: '1',
    audience: 'DELEGATION',
    text: 'x',
  };
  const refusedWith = async (overrides: object) =>
    (await korea.refused('commentOnPaper', { ...passage, ...overrides })).code;
  expect(await refusedWith({ paragraph: '9' })).toBe('INVALID');
  expect(await refusedWith({ quote: 'Parties', occurrence: 3 })).toBe('INVALID');
  expect(await refusedWith({ text: ' ' })).toBe('INVALID');
  expect(await refusedWith({ text: 'x'.repeat(4001) })).toBe('INVALID');
  expect(await refusedWith({ revisionId: (await paperOf()).current?.id })).toBe('NOT_FOUND');
  // The text in preparation is another delegation's.
  expect(await refusedWith({ revisionId: null })).toBe('NOT_FOUND');
  expect(await japan.refused('commentOnPaper', { ...passage, revisionId: null })).toMatchObject({
    code: 'STATE',
  });
  await japan.does('revisePaper', { id: paper.id, version: paper.version, markdown: `${MARKDOWN}\nMore.\n` });
  expect(await japan.refused('commentOnPaper', { ...passage, revisionId: null, ...toAll })).toMatchObject({
    ...{ code: 'INVALID', field: 'audience' },
  });
  const seen = { revisionId: null, seen: 'Words that were typed just now.', quote: 'typed' };
  expect(await japan.does<Thread>('commentOnPaper', { ...passage, ...seen }, THREAD)).toMatchObject({
    quote: 'typed',
  });
  await issuedBy(japan, paper.id);
  expect(await refusedWith({})).toBe('STATE');
  const { id } = await commented(korea, (await paperSeen(korea, paper.id)) ?? paper);
  await japan.does('withdrawPaper', { id: paper.id, reason: 'No longer.' });
  for (const [mutation, args] of [
    ['replyToComment', { threadId: id, text: 'x' }],
    ['resolveComments', { threadId: id }],
  ] as const)
    expect(await korea.refused(mutation, args)).toMatchObject({ code: 'STATE' });
  expect(await threadsSeen(korea, paper.id)).toHaveLength(1);
});

it('repeated under one name is made once, and a machine makes none', async () => {
  const paper = await paperOf();
  const args = { clientMutationId: 'a comment made twice' };
  const [first, again] = [await commented(korea, paper, args), await commented(korea, paper, args)];
  expect(again.id).toBe(first.id);
  expect(await threadsSeen(korea, paper.id)).toHaveLength(1);
  const machine = await issued(forum, korea);
  expect(await threadsSeen(machine, paper.id)).toHaveLength(1);
  const passage = {
    paperId: paper.id,
    revisionId: paper.current?.id,
    paragraph: '1',
    audience: 'DELEGATION',
    text: 'x',
  };
  for (const [mutation, more] of [
    ['commentOnPaper', passage],
    ['replyToComment', { threadId: first.id, text: 'x' }],
    ['withdrawComment', { id: first.comments[0]?.id }],
    ['resolveComments', { threadId: first.id }],
    ['markCommentsRead', { paperId: paper.id, threadIds: [first.id] }],
  ] as const)
    expect([mutation, (await machine.refused(mutation, more)).code]).toEqual([mutation, 'FORBIDDEN']);
});
