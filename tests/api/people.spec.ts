import { expect, it } from '@jest/globals';
import { codesOf, DEMO_PASSWORD, type Person, startForum } from '@parley/testkit';

const forum = await startForum();
const admin = await forum.person('admin@secretariat.example');

interface Known {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly clearance: string | null;
  readonly role: string;
  readonly speaksForSeat: boolean;
  readonly active: boolean;
  readonly delegation: { readonly code: string } | null;
}

const KNOWN = 'id name email clearance caveats role speaksForSeat active delegation { code }';

const input = (overrides: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: 'Somebody new',
  email: 'new@example.org',
  role: 'ADVISER',
  delegation: 'JPN',
  clearance: 'RESTRICTED',
  password: DEMO_PASSWORD,
  ...overrides,
});

const people = async (reader: Person, delegation?: string): Promise<Known[]> =>
  (
    await reader.read<{ people: Known[] }>(
      `query ($d: DelegationCode) { people(delegation: $d) { ${KNOWN} } }`,
      { d: delegation },
    )
  ).people;

const known = async (reader: Person, email: string): Promise<Known> => {
  const found = (await people(reader)).find((person) => person.email === email);
  if (found === undefined) throw new Error(`${email} is not known`);
  return found;
};

it('a head accredits an adviser of the own delegation, who can sign in', async () => {
  const head = await forum.person('head@jpn.example');
  const made = await head.does<Known>(
    'accreditPerson',
    { input: input({ email: 'third@jpn.example' }) },
    KNOWN,
  );
  expect(made).toMatchObject({
    role: 'ADVISER',
    speaksForSeat: false,
    active: true,
    delegation: { code: 'JPN' },
  });
  await (await forum.signIn('third@jpn.example')).read('{ viewer { clearance } }');
});

it.each([
  ['somebody of another delegation', { delegation: 'KOR' }],
  ['a second head', { role: 'HEAD' }],
  ['a chair', { role: 'CHAIR', delegation: null }],
  ['an administrator', { role: 'ADMINISTRATOR', delegation: null }],
])('a head may not accredit %s', async (_, overrides) => {
  const head = await forum.person('head@aus.example');
  const refusal = await head.refused('accreditPerson', {
    input: input({ delegation: 'AUS', email: 'x@aus.example', ...overrides }),
  });
  expect(refusal.code).toBe('FORBIDDEN');
});

it.each(['deputy@jpn.example', 'adviser@jpn.example', 'chair@secretariat.example', 'observer@asean.example'])(
  '%s may accredit nobody',
  async (email) => {
    const person = await forum.person(email);
    expect(
      await person.refused('accreditPerson', { input: input({ email: 'y@jpn.example' }) }),
    ).toMatchObject({ code: 'FORBIDDEN' });
  },
);

it('nobody is cleared higher than the head who accredits', async () => {
  const head = await forum.person('head@kor.example');
  const me = await known(head, 'head@kor.example');
  await admin.does('changePerson', {
    id: me.id,
    input: {
      name: me.name,
      email: 'head@kor.example',
      role: 'HEAD',
      delegation: 'KOR',
      clearance: 'CONFIDENTIAL',
    },
  });
  const again = await forum.signIn('head@kor.example');
  const refusal = await again.refused('accreditPerson', {
    input: input({ delegation: 'KOR', email: 'z@kor.example', clearance: 'SECRET' }),
  });
  expect(refusal).toMatchObject({ code: 'LABEL_CEILING', field: 'clearance' });
});

it.each([
  ['no name', { name: '   ' }, 'INVALID', 'name'],
  ['no address', { email: 'nobody' }, 'INVALID', 'email'],
  ['a short password', { password: 'too short' }, 'INVALID', 'password'],
  ['no password', { password: null }, 'INVALID', 'password'],
  ['an unknown caveat', { caveats: ['FRIENDS'] }, 'INVALID', 'caveats'],
  ['a delegate without a delegation', { delegation: null }, 'INVALID', 'delegation'],
  ['a delegation without a seat', { delegation: 'FIN' }, 'INVALID', 'delegation'],
  ['a member of the secretariat with a delegation', { role: 'CHAIR' }, 'INVALID', 'delegation'],
  ['an address that is taken', { email: 'Head@USA.example' }, 'DUPLICATE', 'email'],
  ['a second head of a delegation', { role: 'HEAD' }, 'DUPLICATE', 'role'],
])('%s is refused, and the field is named', async (_, overrides, code, field) => {
  expect(await admin.refused('accreditPerson', { input: input(overrides) })).toMatchObject({ code, field });
});

it('the same clientMutationId accredits one person, also ten times at once', async () => {
  const again = { input: input({ email: 'once@nzl.example', delegation: 'NZL' }), clientMutationId: 'once' };
  const made = await Promise.all(Array.from({ length: 10 }, () => admin.does('accreditPerson', again)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect((await people(admin, 'NZL')).filter(({ email }) => email === 'once@nzl.example')).toHaveLength(1);
});

it('two that accredit the same address at once: one is told that there is one already', async () => {
  const tries = await Promise.all(
    ['One', 'Other'].map((name) =>
      admin.tries('accreditPerson', { input: input({ name, email: 'race@nzl.example', delegation: 'NZL' }) }),
    ),
  );
  expect(tries.map((answer) => ('code' in answer ? answer.code : 'made')).sort()).toEqual([
    'DUPLICATE',
    'made',
  ]);
});

it('delegates see their own delegation and the secretariat, and nobody else', async () => {
  const seen = await people(await forum.person('adviser@nor.example'));
  expect(new Set(seen.map(({ delegation }) => delegation?.code))).toEqual(new Set(['NOR', undefined]));
  expect(seen.map(({ role }) => role)).toEqual(
    expect.arrayContaining(['CHAIR', 'SESSION_OFFICER', 'HEAD', 'DEPUTY', 'ADVISER']),
  );
  expect(await people(await forum.person('adviser@nor.example'), 'JPN')).toEqual([]);
});

it('an observer sees the secretariat and themselves', async () => {
  const seen = await people(await forum.person('observer@asean.example'));
  expect(seen.filter(({ role }) => ['HEAD', 'DEPUTY', 'ADVISER'].includes(role))).toEqual([]);
});

it('address and clearance show only to the person, the own head and the secretariat', async () => {
  const find = async (reader: Person, name: string): Promise<Known | undefined> =>
    (await people(reader)).find((person) => person.name === name);
  const adviser = 'Norway — Adviser';
  expect(await find(await forum.person('adviser@nor.example'), adviser)).toMatchObject({
    email: 'adviser@nor.example',
    clearance: 'RESTRICTED',
  });
  expect(await find(await forum.person('head@nor.example'), adviser)).toMatchObject({
    email: 'adviser@nor.example',
    clearance: 'RESTRICTED',
  });
  expect(await find(await forum.person('chair@secretariat.example'), adviser)).toMatchObject({
    email: 'adviser@nor.example',
  });
  expect(await find(await forum.person('deputy@nor.example'), adviser)).toMatchObject({
    email: null,
    clearance: null,
    caveats: null,
  });
});

it('a head gives and takes back the authority to speak for the seat', async () => {
  const head = await forum.person('head@ita.example');
  const deputy = await forum.person('deputy@ita.example');
  const person = await known(head, 'deputy@ita.example');
  const speaksFor = async (): Promise<unknown> =>
    (await deputy.read<{ viewer: { maySpeakFor: unknown } }>('{ viewer { maySpeakFor } }')).viewer
      .maySpeakFor;
  expect(await speaksFor()).toBeNull();
  await head.does('giveAuthority', { personId: person.id, speaksForSeat: true });
  expect(await speaksFor()).toBe('ITA');
  await head.does('giveAuthority', { personId: person.id, speaksForSeat: false });
  expect(await speaksFor()).toBeNull();
});

it('nobody but the own head gives that authority; a foreign head does not even learn that the person is there', async () => {
  const person = await known(admin, 'deputy@esp.example');
  const give = { personId: person.id, speaksForSeat: true };
  expect(await admin.refused('giveAuthority', give)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await (await forum.person('deputy@esp.example')).refused('giveAuthority', give)).toMatchObject({
    code: 'FORBIDDEN',
  });
  const foreign = await (await forum.person('head@fra.example')).refused('giveAuthority', give);
  const absent = await (
    await forum.person('head@fra.example')
  ).refused('giveAuthority', { personId: 'UGVyc29uOm5vYm9keQ', speaksForSeat: true });
  expect(foreign).toEqual(absent);
  expect(foreign.code).toBe('NOT_FOUND');
});

it('a lowered clearance counts at once, for the sign-in that is open too', async () => {
  const person = await forum.signIn('deputy@cze.example');
  const { id, name } = await known(admin, 'deputy@cze.example');
  await admin.does('changePerson', {
    id,
    input: {
      name,
      email: 'deputy@cze.example',
      role: 'DEPUTY',
      delegation: 'CZE',
      clearance: 'UNCLASSIFIED',
    },
  });
  expect(await person.read('{ viewer { clearance } }')).toEqual({ viewer: { clearance: 'UNCLASSIFIED' } });
});

it('a new password ends every sign-in of the person', async () => {
  const person = await forum.signIn('deputy@pol.example');
  const { id, name } = await known(admin, 'deputy@pol.example');
  await admin.does('changePerson', {
    id,
    input: {
      name,
      email: 'deputy@pol.example',
      role: 'DEPUTY',
      delegation: 'POL',
      clearance: 'CONFIDENTIAL',
      password: 'another long password',
    },
  });
  expect(codesOf(await person.graphql('{ viewer { clearance } }'))).toEqual(['UNAUTHENTICATED']);
  await expect(forum.signIn('deputy@pol.example')).rejects.toThrow('401');
  await forum.signIn('deputy@pol.example', 'another long password');
});

it('an ended accreditation ends every sign-in at once, and cannot be ended twice', async () => {
  const person = await forum.signIn('adviser@hrv.example');
  const { id } = await known(admin, 'adviser@hrv.example');
  expect(await admin.does('endAccreditation', { id, reason: 'posted elsewhere' }, 'active')).toMatchObject({
    active: false,
  });
  expect(codesOf(await person.graphql('{ viewer { clearance } }'))).toEqual(['UNAUTHENTICATED']);
  expect(await admin.refused('endAccreditation', { id, reason: 'again' })).toMatchObject({ code: 'STATE' });
});

it('the reason of an end is for the secretariat alone', async () => {
  const { id } = await known(admin, 'adviser@bgr.example');
  await admin.does('endAccreditation', { id, reason: 'a very particular reason' });
  const feed = '{ feed { nodes { type data } } }';
  const paged = async (reader: Person): Promise<string> => {
    let [text, after, more] = ['', null as string | null, true];
    while (more) {
      const { feed: page } = await reader.read<{
        feed: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(
        feed.replace(
          '{ feed {',
          'query ($after: Cursor) { feed(after: $after) { pageInfo { hasNextPage endCursor }',
        ),
        { after },
      );
      text += JSON.stringify(page.nodes);
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    return text;
  };
  expect(await paged(admin)).toContain('a very particular reason');
  expect(await paged(await forum.person('head@bgr.example'))).not.toContain('a very particular reason');
});

it('the last administrator can neither leave nor be changed into something else', async () => {
  const { id, name } = await known(admin, 'admin@secretariat.example');
  expect(await admin.refused('endAccreditation', { id, reason: 'tired' })).toMatchObject({ code: 'STATE' });
  const asChair = { name, email: 'admin@secretariat.example', role: 'CHAIR', clearance: 'SECRET' };
  expect(await admin.refused('changePerson', { id, input: asChair })).toMatchObject({ code: 'STATE' });
});
