import { expect, it } from '@jest/globals';
import { DEMO_PASSWORD, type Person, startForum } from '@parley/testkit';

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

it('a head accredits an adviser of the own delegation, who can sign in once the secretariat has confirmed it', async () => {
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
  await expect(forum.signIn('third@jpn.example')).rejects.toThrow('401');
  await admin.does('confirmAccreditation', { personId: made.id });
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
