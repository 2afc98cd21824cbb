import { expect, it } from '@jest/globals';
import { codesOf, type Person, startForum } from '@parley/testkit';

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
