import { expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { inHours, type Person, Secretariat, startForum } from '@parley/testkit';
import { entriesOf, issued } from './support/feed';
import { proposed as proposedAmendment } from './support/negotiation';
import { issuedBy, type Paper } from './support/papers';
import { proposed, SILENCE, type Silence, silenceInput, silenceSeen, textOf } from './support/silence';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, officer, japan, france, norway, korea, germany, adviser] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
  forum.person('head@kor.example'),
  forum.person('head@deu.example'),
  forum.person('adviser@jpn.example'),
]);

const seen = async (person: Person, id: string): Promise<Silence> => {
  const silence = await silenceSeen(person, id);
  if (silence === null) throw new Error('the procedure is out of sight');
  return silence;
};
const typesOf = async (person: Person, id: string): Promise<string[]> =>
  (await entriesOf(person)).filter(({ subjectId }) => subjectId === id).map(({ type }) => type);

it('is proposed by the chair and the officers on a circulated text, and is under silence at once outside a session', async () => {
  const paper = await textOf(forum);
  for (const person of [japan, adviser, await issued(forum, japan)])
    expect(await person.refused('proposeSilence', silenceInput(paper))).toMatchObject({ code: 'FORBIDDEN' });
  expect(
    await officer.refused('proposeSilence', silenceInput(paper, { expiresAt: inHours(71) })),
  ).toMatchObject({
    ...{ code: 'INVALID', field: 'shortPeriodReason' },
  });
  expect(
    await officer.refused(
      'proposeSilence',
      silenceInput(paper, { label: { classification: 'UNCLASSIFIED' } }),
    ),
  ).toMatchObject({
    code: 'LABEL_CEILING',
  });
  expect(await officer.refused('proposeSilence', silenceInput(paper, { basis: 'ALL' }))).toMatchObject({
    code: 'INVALID',
  });
  const input = silenceInput(paper, { clientMutationId: 'once' });
  const silence = await officer.does<Silence>('proposeSilence', input, SILENCE);
  expect(silence).toMatchObject({
    ...{
      state: 'UNDER_SILENCE',
      basis: 'NAMED',
      sha256: paper.current?.sha256,
      text: { id: paper.current?.id },
    },
    viewerCan: { extend: true, withdraw: true, break: false, object: false, announce: false },
  });
  expect(await officer.does('proposeSilence', input)).toMatchObject({ id: silence.id });
  expect(await officer.refused('proposeSilence', silenceInput(paper))).toMatchObject({ code: 'DUPLICATE' });
  expect(await seen(france, silence.id)).toMatchObject({
    viewerCan: { break: true, withdraw: false, extend: false },
  });
  expect(await seen(korea, silence.id)).toMatchObject({ viewerCan: { break: false } });
  expect(await typesOf(france, silence.id)).toEqual(['silence.proposed', 'silence.started']);
});

it('is broken by a member before it expires, with a reason and an own amendment; then taken up on a revised text', async () => {
  const paper = await textOf(forum);
  const silence = await officer.does<Silence>('proposeSilence', silenceInput(paper), SILENCE);
  const amendment = await proposedAmendment(france, paper.current?.id, '2');
  const own = { id: silence.id, reason: 'Paragraph 2 has to name the dates.', amendmentId: amendment.id };
  expect(await norway.refused('breakSilence', own)).toMatchObject({ code: 'INVALID', field: 'amendmentId' });
  expect(await france.refused('breakSilence', { ...own, reason: ' ' })).toMatchObject({
    code: 'INVALID',
    field: 'reason',
  });
  for (const person of [korea, adviser, officer, await issued(forum, france)])
    expect(await person.refused('breakSilence', { id: silence.id, reason: 'x' })).toMatchObject({
      code: 'FORBIDDEN',
    });
  expect(await germany.refused('breakSilence', own)).toMatchObject({ code: 'NOT_FOUND' });
  await france.does('breakSilence', { ...own, clientMutationId: 'b' });
  await france.does('breakSilence', { ...own, clientMutationId: 'b' });
  expect(await france.refused('breakSilence', own)).toMatchObject({ code: 'DUPLICATE' });
  await norway.does('breakSilence', { id: silence.id, reason: 'We join.' });
  expect(await seen(korea, silence.id)).toMatchObject({
    ...{ state: 'BROKEN', adoptedAt: null },
    breaks: [
      {
        delegation: { code: 'FRA' },
        reason: own.reason,
        underAuthority: false,
        amendment: { id: amendment.id },
      },
      { delegation: { code: 'NOR' } },
    ],
  });
  expect(
    await officer.refused('extendSilence', { id: silence.id, expiresAt: inHours(99), reason: 'x' }),
  ).toMatchObject({ code: 'STATE' });
  const known = await japan.read<{ paper: Paper }>('query ($id: ID!) { paper(id: $id) { version } }', {
    id: paper.id,
  });
  await japan.does('revisePaper', {
    id: paper.id,
    version: known.paper.version,
    markdown: 'Another text.\n',
  });
  const revised = await issuedBy(japan, paper.id);
  expect(await officer.refused('proposeSilence', silenceInput(paper))).toMatchObject({ code: 'STATE' });
  const again = await officer.does<Silence>(
    'proposeSilence',
    silenceInput(revised, { previousId: silence.id }),
    SILENCE,
  );
  expect(again).toMatchObject({ state: 'UNDER_SILENCE', breaks: [], previous: { id: silence.id } });
  expect((await seen(france, silence.id)).next).toEqual({ id: again.id });
});

it('in a session waits for objections: a member objects, the chair puts it under silence, or the session closes', async () => {
  const session = await secretariat.open();
  const [first, second, third] = await Promise.all(
    [1, 2, 3].map(() => proposed(forum, { sessionId: session.id })),
  );
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('three were proposed');
  expect(first).toMatchObject({ state: 'PROPOSED', viewerCan: { putUnder: true, object: false } });
  expect(await korea.refused('objectToSilence', { id: first.id, reason: 'x' })).toMatchObject({
    code: 'FORBIDDEN',
  });
  await france.does('objectToSilence', { id: first.id, reason: 'This needs a discussion.' });
  expect(await seen(norway, first.id)).toMatchObject({ state: 'AT_TABLE', objectedBy: { code: 'FRA' } });
  expect(await norway.refused('putUnderSilence', { id: second.id })).toMatchObject({ code: 'FORBIDDEN' });
  await chair.does('putUnderSilence', { id: second.id });
  expect(await france.refused('objectToSilence', { id: second.id, reason: 'x' })).toMatchObject({
    code: 'STATE',
  });
  await chair.does('closeSession', { id: session.id });
  expect([await seen(norway, second.id), await seen(norway, third.id)]).toMatchObject([
    { state: 'UNDER_SILENCE' },
    { state: 'UNDER_SILENCE' },
  ]);
  expect(await typesOf(norway, third.id)).toEqual(['silence.proposed', 'silence.started']);
  const listed = await korea.read<{ session: { silences: { id: string }[] } }>(
    'query ($id: ID!) { session(id: $id) { silences { id } } }',
    { id: session.id },
  );
  expect(listed.session.silences).toHaveLength(3);
  expect(
    await officer.refused('proposeSilence', silenceInput(await textOf(forum), { sessionId: session.id })),
  ).toMatchObject({ code: 'STATE' });
});

it('is extended before it expires, with a reason; withdrawn by the chair or by those whose text it is', async () => {
  const silence = await proposed(forum);
  const change = { id: silence.id, expiresAt: inHours(100), reason: 'Two capitals asked for time.' };
  expect(await japan.refused('extendSilence', change)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await chair.refused('extendSilence', { ...change, expiresAt: inHours(70) })).toMatchObject({
    code: 'INVALID',
    field: 'expiresAt',
  });
  await chair.does('extendSilence', change);
  expect(await seen(france, silence.id)).toMatchObject({
    expiresAt: change.expiresAt,
    extensions: [{ from: silence.expiresAt, reason: change.reason }],
  });
  expect(await france.refused('withdrawSilence', { id: silence.id, reason: 'x' })).toMatchObject({
    code: 'FORBIDDEN',
  });
  await japan.does('withdrawSilence', { id: silence.id, reason: 'We revise it first.' });
  expect(await seen(france, silence.id)).toMatchObject({
    state: 'WITHDRAWN',
    closingReason: 'We revise it first.',
  });
  expect(await france.refused('breakSilence', { id: silence.id, reason: 'x' })).toMatchObject({
    code: 'STATE',
  });
});

it('a paper that is taken back takes its procedure with it, and all are told', async () => {
  const paper = await textOf(forum);
  const silence = await officer.does<Silence>('proposeSilence', silenceInput(paper), SILENCE);
  await japan.does('withdrawPaper', { id: paper.id, reason: 'Taken back by its authors.' });
  expect(await seen(norway, silence.id)).toMatchObject({
    state: 'WITHDRAWN',
    closingReason: 'Taken back by its authors.',
  });
  expect(await typesOf(norway, silence.id)).toEqual([
    'silence.proposed',
    'silence.started',
    'silence.withdrawn',
  ]);
  expect(
    await forum.sql(`select key from due where kind = $1 and key like $2 || '%'`, [
      'silence-expiry',
      keyOf('SilenceProcedure', silence.id),
    ]),
  ).toEqual([]);
});
