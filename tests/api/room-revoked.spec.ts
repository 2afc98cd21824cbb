import { describe, expect, it } from '@jest/globals';
import {
  codesOf,
  eventually,
  type Person,
  type RoomClient,
  Secretariat,
  startForum,
  type Thing,
} from '@parley/testkit';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const [chair, admin] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('admin@secretariat.example'),
]);

const VIEWER = '{ viewer { person { id name role } } }';

const personId = async (person: Person): Promise<string> =>
  (await person.read<{ viewer: { person: Thing } }>(VIEWER)).viewer.person.id;

/** Told why, then disconnected by the server, with nothing in between that happened after. */
const ends = async (room: RoomClient, sessionId: string): Promise<void> => {
  const after = await secretariat.item(sessionId);
  await room.disconnected.count(1);
  expect(room.revoked.items).toEqual([{ reason: expect.any(String) }]);
  expect(room.disconnected.items).toEqual(['io server disconnect']);
  expect(JSON.stringify(room.events.items)).not.toContain(after.id);
};

const signOut = async (person: Person): Promise<unknown> =>
  (await person.graphql('mutation { signOut }')).data;

const isNobody = async (person: Person): Promise<void> => {
  expect(codesOf(await person.graphql(VIEWER))).toEqual(['UNAUTHENTICATED']);
  await expect(person.socket()).rejects.toThrow(/^UNAUTHENTICATED$/);
};

describe('a room', () => {
  it('ends with signing out, and another sign-in of the same person stays', async () => {
    const { id } = await secretariat.open();
    const [first, second] = [await forum.signIn('head@jpn.example'), await forum.signIn('head@jpn.example')];
    const [going, staying] = [await first.room(id), await second.room(id)];
    expect(await signOut(first)).toEqual({ signOut: true });
    await ends(going, id);
    await isNobody(first);
    expect(staying.socket.connected).toBe(true);
    expect(staying.revoked.items).toEqual([]);
    staying.close();
  });

  it('ends on every node when all sign-ins of a person are revoked, and for nobody else', async () => {
    const { id } = await secretariat.open();
    const mine = [
      await forum.signIn('head@kor.example'),
      await forum.signIn('head@kor.example', undefined, 1),
    ];
    const rooms = await Promise.all(mine.map((person) => person.room(id)));
    const other = await (await forum.person('deputy@kor.example', 1)).room(id);
    await admin.does('revokeSignIns', { personId: await personId(mine[0] ?? chair) });
    for (const room of rooms) await ends(room, id);
    for (const person of mine) await isNobody(person);
    expect(other.socket.connected).toBe(true);
    other.close();
  });

  it('ends when an accreditation does; the delegation is not present any more', async () => {
    const { id } = await secretariat.open();
    const adviser = await forum.signIn('adviser@nor.example', undefined, 1);
    const room = await adviser.room(id);
    await admin.does('endAccreditation', { id: await personId(adviser), reason: 'The posting has ended.' });
    await ends(room, id);
    await isNobody(adviser);
    const present = async (): Promise<string> =>
      JSON.stringify(await chair.read('query ($id: ID!) { session(id: $id) { present { code } } }', { id }));
    expect(await eventually(present, (answer) => !answer.includes('NOR'))).toContain('"present":[]');
  });

  it('ends for whoever loses the clearance for it, before the change is answered', async () => {
    const { id } = await secretariat.open({ label: { classification: 'RESTRICTED' } });
    const adviser = await forum.signIn('adviser@ita.example');
    const room = await adviser.room(id);
    const input = {
      name: 'Italy — Adviser',
      email: 'adviser@ita.example',
      role: 'ADVISER',
      delegation: 'ITA',
      clearance: 'UNCLASSIFIED',
    };
    await admin.does('changePerson', { id: await personId(adviser), input });
    await ends(room, id);
    const again = await forum.signIn('adviser@ita.example');
    const socket = await again.socket();
    expect(await socket.ask('room:join', { sessionId: id })).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_FOUND' },
    });
    socket.close();
  });

  it('ends for a delegation that is not invited any more, and stays for the others', async () => {
    const session = await secretariat.convened({ format: 'NAMED', named: ['JPN', 'FRA'] });
    const [france, japan] = [
      await forum.person('head@fra.example', 1),
      await forum.person('deputy@jpn.example'),
    ];
    const [going, staying] = [await france.room(session.id), await japan.room(session.id)];
    const officer = await forum.person('officer@secretariat.example');
    const { input } = await inputOf(session.id);
    await officer.does('changeSession', {
      id: session.id,
      version: session.version,
      input: { ...input, named: ['JPN'] },
    });
    await ends(going, session.id);
    const socket = await france.socket();
    expect(await socket.ask('room:join', { sessionId: session.id })).toMatchObject({ ok: false });
    expect(staying.socket.connected).toBe(true);
    staying.close();
    socket.close();
  });
});

/** What a session was scheduled with, as it can be read. */
const inputOf = async (id: string): Promise<{ input: Record<string, unknown> }> => {
  const { session } = await chair.read<{ session: Record<string, unknown> }>(
    'query ($id: ID!) { session(id: $id) { title purpose format startsAt endsAt timeZone } }',
    { id },
  );
  return { input: { ...session, label: { classification: 'UNCLASSIFIED' } } };
};
