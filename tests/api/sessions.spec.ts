import { expect, it } from '@jest/globals';
import {
  codesOf,
  inHours,
  type Person,
  Secretariat,
  sessionInput,
  startForum,
  type Thing,
} from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const officer = await forum.person('officer@secretariat.example');
const chair = await forum.person('chair@secretariat.example');

const SHOWN = `id title state version format purpose startsAt endsAt timeZone place onlineUrl
  label { classification releasableTo banner } participants { code } quorum { required present met } openedAt closedAt cancelReason`;

interface Shown extends Thing {
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly participants: readonly { readonly code: string }[];
  readonly label: { readonly releasableTo: readonly string[] | null };
}

const session = async (reader: Person, id: string): Promise<Shown | null> =>
  (await reader.read<{ session: Shown | null }>(`query ($id: ID!) { session(id: $id) { ${SHOWN} } }`, { id }))
    .session;

it('an officer schedules a session: a draft with everything as it was given', async () => {
  const made = await officer.does<Shown>(
    'scheduleSession',
    {
      input: sessionInput({
        title: '  Maritime activity ',
        purpose: 'CONSENSUS',
        startsAt: '2031-06-03T13:00:00+02:00',
        endsAt: '2031-06-03T16:30:00+02:00',
        place: 'Room 1',
        onlineUrl: 'https://meet.example/room-1',
        label: { classification: 'RESTRICTED' },
      }),
    },
    SHOWN,
  );
  expect(made).toMatchObject({
    title: 'Maritime activity',
    state: 'DRAFT',
    version: 1,
    purpose: 'CONSENSUS',
    timeZone: 'Europe/Brussels',
    place: 'Room 1',
    onlineUrl: 'https://meet.example/room-1',
    label: { classification: 'RESTRICTED' },
    openedAt: null,
    closedAt: null,
  });
  expect(Date.parse(made.startsAt)).toBe(Date.parse('2031-06-03T11:00:00Z'));
  expect(Date.parse(made.endsAt)).toBe(Date.parse('2031-06-03T14:30:00Z'));
  expect(made).toMatchObject((await session(chair, made.id)) ?? {});
  expect(await session(chair, made.id)).not.toBeNull();
});

it.each([
  ['ALL', undefined, 34, ['JPN', 'USA']],
  ['ALLIES', undefined, 30, ['USA', 'NOR']],
  ['ALLIES_PLUS', ['JPN', 'AUS'], 32, ['JPN', 'AUS', 'NOR']],
  ['NAMED', ['NOR', 'JPN'], 2, ['JPN', 'NOR']],
] as const)('format %s invites its seats, in English order', async (format, named, count, among) => {
  const made = await officer.does<Shown>(
    'scheduleSession',
    { input: sessionInput({ format, named }) },
    SHOWN,
  );
  const codes = made.participants.map(({ code }) => code);
  expect(codes).toHaveLength(count);
  expect(codes).toEqual(expect.arrayContaining([...among]));
  const { delegations } = await chair.read<{ delegations: { code: string }[] }>('{ delegations { code } }');
  expect(codes).toEqual(delegations.map(({ code }) => code).filter((code) => codes.includes(code)));
  // A label for everybody on a session for some is released to those some.
  expect(made.label.releasableTo).toEqual(format === 'ALL' ? null : codes);
});

it('the seats invited are those of the day of the session', async () => {
  const admin = await forum.person('admin@secretariat.example');
  await admin.does('admitDelegation', { code: 'FIN', from: '2030-01-01' });
  const at = (year: number): object => ({
    startsAt: `${year}-03-05T10:00:00Z`,
    endsAt: `${year}-03-05T12:00:00Z`,
  });
  const [before, after] = await Promise.all(
    [2029, 2030].map((year) =>
      officer.does<Shown>('scheduleSession', { input: sessionInput({ ...at(year) }) }, SHOWN),
    ),
  );
  expect(before?.participants.map(({ code }) => code)).not.toContain('FIN');
  expect(after?.participants.map(({ code }) => code)).toContain('FIN');
});

it.each([
  ['no title', { title: '  ' }, 'INVALID', 'title'],
  ['a title without end', { title: 'x'.repeat(100_000) }, 'INVALID', 'title'],
  ['an end before the start', { startsAt: inHours(3), endsAt: inHours(2) }, 'INVALID', 'endsAt'],
  [
    'a day that no calendar has',
    { startsAt: '2031-02-30T10:00:00Z', endsAt: '2031-03-02T12:00:00Z' },
    'INVALID',
    'startsAt',
  ],
  ['an end at the start', { startsAt: inHours(3), endsAt: inHours(3) }, 'INVALID', 'endsAt'],
  ['an address that is no web address', { onlineUrl: 'javascript:alert(1)' }, 'INVALID', 'onlineUrl'],
  ['a named format without names', { format: 'NAMED' }, 'INVALID', 'named'],
  ['an Ally among the named partners', { format: 'ALLIES_PLUS', named: ['NOR'] }, 'INVALID', 'named'],
  ['a seat that is none', { format: 'NAMED', named: ['SWE'] }, 'INVALID', 'named'],
  [
    'an unknown caveat',
    { label: { classification: 'RESTRICTED', caveats: ['FRIENDS'] } },
    'INVALID',
    'label.caveats',
  ],
  [
    'a caveat that the officer does not hold',
    { label: { classification: 'RESTRICTED', caveats: ['CYBER-DEFENCE'] } },
    'LABEL_CEILING',
    'label.caveats',
  ],
  [
    'a release to an unknown delegation',
    { label: { classification: 'RESTRICTED', releasableTo: ['ZZZ'] } },
    'INVALID',
    'label.releasableTo',
  ],
])('%s is refused, and the field is named', async (_, overrides, code, field) => {
  const answer = await officer.tries('scheduleSession', { input: sessionInput(overrides) });
  expect(answer).toMatchObject({ __typename: 'Refusal', code, field });
});

it.each([
  ['a time without its offset', { startsAt: '2031-03-01T10:00:00' }],
  ['a leap second', { startsAt: '2016-12-31T23:59:60Z' }],
  ['a format that there is not', { format: 'SOME' }],
  ['a zone that there is not', { timeZone: 'Europe/Atlantis' }],
])('%s is a bad input', async (_, overrides) => {
  const answer = await officer.graphql(
    'mutation ($input: SessionInput!) { scheduleSession(input: $input) { __typename } }',
    {
      input: sessionInput(overrides),
    },
  );
  expect([answer.data, codesOf(answer)]).toEqual([undefined, ['BAD_USER_INPUT']]);
});

it.each(['head@jpn.example', 'rapporteur@secretariat.example', 'observer@asean.example'])(
  '%s may not schedule',
  async (email) => {
    const person = await forum.person(email);
    expect(await person.refused('scheduleSession', { input: sessionInput() })).toMatchObject({
      code: 'FORBIDDEN',
    });
  },
);

it('the same clientMutationId makes one session, also ten times at once and once more later', async () => {
  const again = {
    input: sessionInput({ title: 'Once', startsAt: '2033-01-01T10:00:00Z', endsAt: '2033-01-01T12:00:00Z' }),
    clientMutationId: 'a-name',
  };
  const made = await Promise.all(Array.from({ length: 10 }, () => officer.does('scheduleSession', again)));
  made.push(
    await officer.does('scheduleSession', { ...again, input: sessionInput({ title: 'Something else' }) }),
  );
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  const { sessions } = await officer.read<{ sessions: { totalCount: number } }>(
    '{ sessions(from: "2033-01-01T00:00:00Z", to: "2033-01-02T00:00:00Z") { totalCount } }',
  );
  expect(sessions.totalCount).toBe(1);
  // The name is the caller's own: somebody else's is another.
  expect((await chair.does('scheduleSession', again)).id).not.toBe(made[0]?.id);
});

it('a name under which something was refused can be used again', async () => {
  const clientMutationId = 'tried before';
  expect(
    await officer.refused('scheduleSession', { input: sessionInput({ title: '' }), clientMutationId }),
  ).toMatchObject({ code: 'INVALID' });
  await officer.does('scheduleSession', { input: sessionInput(), clientMutationId });
});

it('one clientMutationId for two different mutations gives neither a fault nor the other one’s thing', async () => {
  const made = await officer.does('scheduleSession', { input: sessionInput(), clientMutationId: 'one name' });
  const item = await officer.tries('addAgendaItem', {
    sessionId: made.id,
    input: { title: 'Item', kind: 'DISCUSSION' },
    clientMutationId: 'one name',
  });
  expect(['AgendaItem', 'Refusal']).toContain(item.__typename);
  expect(item).not.toMatchObject({ code: 'NOT_FOUND' });
});

it('a change needs the version that it saw: a stale one gets CONFLICT with the current version', async () => {
  const { id, version } = await secretariat.scheduled();
  const changed = await officer.does<Shown>(
    'changeSession',
    { id, version, input: sessionInput({ title: 'Changed' }) },
    SHOWN,
  );
  expect(changed).toMatchObject({ title: 'Changed', version: version + 1 });
  const refusal = await chair.refused('changeSession', {
    id,
    version,
    input: sessionInput({ title: 'Too late' }),
  });
  expect(refusal).toMatchObject({ code: 'CONFLICT', currentVersion: version + 1 });
  expect(await session(officer, id)).toMatchObject({ title: 'Changed', version: version + 1 });
});

it('of ten who change the same version at once, one does', async () => {
  const { id, version } = await secretariat.scheduled();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      (index % 2 === 0 ? officer : chair).tries('changeSession', {
        id,
        version,
        input: sessionInput({ title: `Change ${index}` }),
      }),
    ),
  );
  const refusals = answers.filter((answer) => 'code' in answer);
  expect(refusals).toHaveLength(9);
  for (const refusal of refusals)
    expect(refusal).toMatchObject({ code: 'CONFLICT', currentVersion: version + 1 });
});
