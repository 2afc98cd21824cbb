import { expect, it } from '@jest/globals';
import { type Person, startForum } from '@parley/testkit';

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
