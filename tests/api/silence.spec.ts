import { expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { eventually, inHours, type Person, Secretariat, startForum } from '@parley/testkit';
import { entriesOf, issued } from './support/feed';
import { proposed as proposedAmendment } from './support/negotiation';
import { issuedBy, type Paper } from './support/papers';
import {
  expiringIn,
  LABEL,
  proposed,
  SILENCE,
  type Silence,
  silenceInput,
  silenceSeen,
  textOf,
} from './support/silence';

const forum = await startForum({ env: { MAIL_TRANSPORT: 'file' } });
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
    await forum.sql('select key from due where kind = $1 and key = $2', [
      'silence-expiry',
      keyOf('SilenceProcedure', silence.id),
    ]),
  ).toEqual([]);
});

it('is adopted at its expiry, recorded once, announced at the next session and never broken after it', async () => {
  const silence = await expiringIn(forum, 1_500);
  const adopted = await eventually(
    () => seen(france, silence.id),
    ({ state }) => state !== 'UNDER_SILENCE',
  );
  expect(adopted).toMatchObject({
    state: 'ADOPTED',
    adoptedAt: silence.expiresAt,
    notReached: [],
    viewerCan: { break: false },
  });
  expect(await france.refused('breakSilence', { id: silence.id, reason: 'Too late.' })).toMatchObject({
    code: 'DEADLINE_PASSED',
  });
  expect(
    await officer.refused('extendSilence', { id: silence.id, expiresAt: inHours(9), reason: 'x' }),
  ).toMatchObject({ code: 'DEADLINE_PASSED' });
  await eventually(
    () => typesOf(france, silence.id),
    (types) => types.includes('silence.adopted'),
  );
  const convened = await secretariat.convened();
  expect(await chair.refused('announceSilence', { id: silence.id, sessionId: convened.id })).toMatchObject({
    code: 'STATE',
  });
  const { session, item } = await secretariat.underWay({}, { kind: 'SILENCE_REPORT' });
  const place = { id: silence.id, sessionId: session.id, agendaItemId: item.id };
  expect(await japan.refused('announceSilence', place)).toMatchObject({ code: 'FORBIDDEN' });
  await chair.does('announceSilence', place);
  expect(await seen(korea, silence.id)).toMatchObject({
    state: 'ANNOUNCED',
    announcedIn: { id: session.id },
  });
  expect(await chair.refused('announceSilence', place)).toMatchObject({ code: 'STATE' });
  expect(await japan.refused('issueSilence', { id: silence.id })).toMatchObject({ code: 'FORBIDDEN' });
  await officer.does('issueSilence', { id: silence.id });
  expect(await officer.refused('issueSilence', { id: silence.id })).toMatchObject({ code: 'STATE' });
  const query =
    'query ($id: ID!) { silence(id: $id) { state decision { reference adoptedAt reachedBy members { code } text { id } } } }';
  expect(await korea.read(query, { id: silence.id })).toMatchObject({
    silence: {
      state: 'ISSUED',
      decision: {
        reference: expect.stringMatching(/^APP-DS\(\d{4}\)\d{4}$/),
        adoptedAt: silence.expiresAt,
        reachedBy: 'SILENCE',
      },
    },
  });
  const all = await typesOf(france, silence.id);
  expect(all).toEqual([
    'silence.proposed',
    'silence.started',
    'silence.adopted',
    'silence.announced',
    'silence.issued',
  ]);
});

it('a member of which nobody can be told is for the chair', async () => {
  await forum.sql(`update person set active = false where delegation = 'NOR'`);
  const silence = await expiringIn(forum, 800);
  await forum.sql(`update person set active = true where delegation = 'NOR'`);
  const after = await eventually(
    () => seen(france, silence.id),
    ({ state }) => state !== 'UNDER_SILENCE',
  );
  expect(after).toMatchObject({ state: 'AT_TABLE', adoptedAt: null, notReached: [{ code: 'NOR' }] });
  const said = { id: silence.id, outcome: 'ADOPTED', reason: 'Norway has confirmed in writing.' };
  expect(await france.refused('concludeSilence', said)).toMatchObject({ code: 'FORBIDDEN' });
  await chair.does('concludeSilence', said);
  expect(await seen(korea, silence.id)).toMatchObject({
    state: 'ADOPTED',
    adoptedAt: silence.expiresAt,
    notReached: [{ code: 'NOR' }],
  });
});

it('keeps who was told, how and when: all for the secretariat, its own for a delegation', async () => {
  const silence = await proposed(forum);
  await france.does('noteSilenceSeen', { id: silence.id });
  const machine = await issued(forum, norway);
  await machine.does('noteSilenceSeen', { id: silence.id });
  const told = async (person: Person): Promise<string[]> => {
    const query = 'query ($id: ID!) { silence(id: $id) { notices { delegation { code } way about } } }';
    const data = await person.read<{ silence: { notices: { delegation: { code: string }; way: string }[] } }>(
      query,
      { id: silence.id },
    );
    return [
      ...new Set(data.silence.notices.map(({ delegation, way }) => `${delegation.code} ${way}`)),
    ].sort();
  };
  const mailed = await eventually(
    () => told(officer),
    (ways) => ways.includes('JPN MAIL') && ways.includes('NOR MAIL'),
  );
  expect(mailed).toEqual(
    expect.arrayContaining(['FRA NOTICE', 'FRA SCREEN', 'JPN NOTICE', 'NOR FEED', 'NOR NOTICE']),
  );
  expect(mailed.filter((way) => way.startsWith('KOR'))).toEqual([]);
  expect(new Set((await told(norway)).map((way) => way.slice(0, 3)))).toEqual(new Set(['NOR']));
  expect(await told(korea)).toEqual([]);
});

it('reminds before the expiry, once, and not once silence was broken', async () => {
  const silence = await proposed(forum, { expiresAt: inHours(47), shortPeriodReason: 'Short.' });
  const key = keyOf('SilenceProcedure', silence.id) ?? '';
  const due = `insert into due (kind, key, at) values ('silence-reminder', $1, clock_timestamp()) on conflict (kind, key) do update set at = excluded.at`;
  const done = async (): Promise<void> => {
    await forum.sql(due, [`${key} 48`]);
    const left = `select key from due where kind = 'silence-reminder' and key = $1`;
    await eventually(
      () => forum.sql(left, [`${key} 48`]),
      (rows) => rows.length === 0,
    );
  };
  await done();
  expect(await typesOf(norway, silence.id)).toEqual([
    'silence.proposed',
    'silence.started',
    'silence.reminded',
  ]);
  await france.does('breakSilence', { id: silence.id, reason: 'x' });
  await done();
  expect(await typesOf(norway, silence.id)).toEqual([
    'silence.proposed',
    'silence.started',
    'silence.reminded',
    'silence.broken',
  ]);
});

it('tells each capital its own time and the working hours that are left, and is listed by state', async () => {
  const silence = await proposed(forum, { expiresAt: '2026-12-08T12:00:00Z', shortPeriodReason: 'x' }).catch(
    () => proposed(forum),
  );
  const query = `query ($id: ID!) { silence(id: $id) { expiresAt jpn: expiresLocally(delegation: "JPN") left: workingHoursLeft(delegation: "JPN") } }`;
  const data = await japan.read<{ silence: { expiresAt: string; jpn: string; left: string } }>(query, {
    id: silence.id,
  });
  expect(data.silence.jpn).toMatch(/\+09:00\[Asia\/Tokyo\]$/);
  expect(new Date(data.silence.jpn.replace(/\[.*/, '')).toISOString()).toBe(data.silence.expiresAt);
  expect(data.silence.left).toMatch(/^PT/);
  const list = `query ($states: [SilenceState!], $after: String) { silences(states: $states, first: 2, after: $after) {
    totalCount nodes { id state } pageInfo { hasNextPage endCursor } } }`;
  interface List {
    readonly silences: {
      totalCount: number;
      nodes: { id: string; state: string }[];
      pageInfo: { endCursor: string };
    };
  }
  const first = await france.read<List>(list, { states: ['UNDER_SILENCE'] });
  expect(first.silences.nodes[0]?.id).toBe(silence.id);
  expect(first.silences.nodes.every(({ state }) => state === 'UNDER_SILENCE')).toBe(true);
  const second = await france.read<List>(list, {
    states: ['UNDER_SILENCE'],
    after: first.silences.pageInfo.endCursor,
  });
  expect(second.silences.nodes.map(({ id }) => id)).not.toContain(silence.id);
  expect((await germany.read<List>(list)).silences.totalCount).toBe(0);
  expect(LABEL.releasableTo).toContain('KOR');
});
