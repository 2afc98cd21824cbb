import { expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { eventually, inHours, type Person, Secretariat, startForum } from '@parley/testkit';
import { entriesOf, issued } from './support/feed';
import { expiringIn, LABEL, proposed, type Silence, silenceSeen } from './support/silence';

const forum = await startForum({ env: { MAIL_TRANSPORT: 'file' } });
const secretariat = new Secretariat(forum);
const [chair, officer, japan, france, norway, korea, germany] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
  forum.person('head@kor.example'),
  forum.person('head@deu.example'),
]);

const seen = async (person: Person, id: string): Promise<Silence> => {
  const silence = await silenceSeen(person, id);
  if (silence === null) throw new Error('the procedure is out of sight');
  return silence;
};
const typesOf = async (person: Person, id: string): Promise<string[]> =>
  (await entriesOf(person)).filter(({ subjectId }) => subjectId === id).map(({ type }) => type);

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

it('gives the chair who was told as a list for spreadsheets, and everybody else the answer for what is absent', async () => {
  const silence = await proposed(forum);
  await forum.sql(`update person set name = '=HYPERLINK("//x")' where email = 'head@nor.example'`);
  const get = async (id: string, reader?: Person): Promise<{ status: number; text: string }> => {
    const headers = reader?.headers ?? {};
    const answer = await fetch(`${forum.node(0).address}/silences/${id}/told.csv`, { headers });
    return { status: answer.status, text: await answer.text() };
  };
  const csv = await get(silence.id, chair);
  expect(csv.status).toBe(200);
  const lines = csv.text.trimEnd().split('\r\n');
  expect(lines[0]).toContain('reference,sha256,delegation,person,about,way,at');
  const france = lines.filter((line) => line.includes(`${silence.sha256},FRA,`));
  expect(france[0]).toMatch(/,PROPOSED,NOTICE,\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
  expect(csv.text).toContain(`"'=HYPERLINK(""//x"")"`);
  expect(csv.text).not.toMatch(/,"?=HYPERLINK/);
  const absent = await get(silence.id.replace(/.$/, ''), chair);
  expect(absent.status).toBe(404);
  for (const reader of [germany, norway, undefined]) expect(await get(silence.id, reader)).toEqual(absent);
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
  const silence = await proposed(forum);
  const query = `query ($id: ID!) { silence(id: $id) { expiresAt jpn: expiresLocally(delegation: "JPN") left: workingHoursLeft(delegation: "JPN") own: workingHoursLeft } }`;
  interface Clocks {
    readonly silence: { expiresAt: string; jpn: string; left: string; own: string | null };
  }
  const data = await japan.read<Clocks>(query, { id: silence.id });
  expect(data.silence.own).toBe(data.silence.left);
  expect((await chair.read<Clocks>(query, { id: silence.id })).silence.own).toBeNull();
  expect(data.silence.jpn).toMatch(/\+09:00\[Asia\/Tokyo\]$/);
  expect(new Date(data.silence.jpn.replace(/\[.*/, '')).toISOString()).toBe(data.silence.expiresAt);
  expect(data.silence.left).toMatch(/^PT/);
  const list = `query ($states: [SilenceState!], $after: String) { silences(states: $states, first: 2, after: $after) {
    totalCount nodes { id state } pageInfo { hasNextPage endCursor } } }`;
  interface List {
    readonly silences: {
      totalCount: number;
      nodes: { id: string; state: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
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
  // It sees what the demonstration has released to all, and nothing of what the tests here propose.
  const [open] = await forum.sql<{ n: number }>(
    'select count(*)::int as n from silence where releasable_to is null',
  );
  expect((await germany.read<List>(list)).silences.totalCount).toBe(open?.n);
  expect(LABEL.releasableTo).toContain('KOR');
});
