import { describe, expect, it } from '@jest/globals';
import { type Person, Secretariat, sessionInput, startForum, type Thing } from '@parley/testkit';
import { entriesOf } from './support/feed';
import { absent, ASKED } from './support/hidden';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [officer, japan, korea, france, observer] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);

const listed = async (person: Person): Promise<{ totalCount: number; ids: string[] }> => {
  const { sessions } = await person.read<{ sessions: { totalCount: number; nodes: Thing[] } }>(
    '{ sessions(first: 100) { totalCount nodes { id } } }',
  );
  return { totalCount: sessions.totalCount, ids: sessions.nodes.map(({ id }) => id) };
};

const invisible = async (person: Person, ids: { session: Thing; item: Thing }): Promise<void> => {
  for (const [name, ask] of ASKED) {
    expect([name, await ask(person, { ...absent(), ...ids })]).toEqual([name, await ask(person, absent())]);
  }
  const { ids: seen, totalCount } = await listed(person);
  expect(seen).not.toContain(ids.session.id);
  expect(totalCount).toBe(seen.length);
  expect(JSON.stringify(await entriesOf(person))).not.toContain(ids.session.id);
};

const prepared = async (
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<{ session: Thing; item: Thing }> => {
  const session = await secretariat.scheduled(overrides);
  return { session, item: await secretariat.item(session.id) };
};

const EVERYBODY = { classification: 'UNCLASSIFIED', releasableToObservers: true };

describe('a session in preparation', () => {
  it('is out of everybody’s sight but the secretariat’s, with its agenda and its entries', async () => {
    const ids = await prepared({ label: EVERYBODY });
    for (const person of [japan, observer]) await invisible(person, ids);
    expect((await listed(officer)).ids).toContain(ids.session.id);
    const client = await japan.socket();
    const answers = [ids.session.id, absent().session.id].map((sessionId) =>
      client.ask('room:join', { sessionId }),
    );
    const [there, not] = await Promise.all(answers);
    expect(there).toEqual(not);
    client.close();
  });

  it('comes into sight whole when it is convened, in the feed as it happens', async () => {
    const { session, item } = await prepared({ title: 'Quasar consultation' });
    const feed = japan.feed({ after: (await entriesOf(japan)).at(-1)?.cursor });
    await feed.connected;
    await officer.does('conveneSession', { id: session.id });
    const shown = await feed.entries.until(
      ({ type, subjectId }) => type === 'session.convened' && subjectId === session.id,
    );
    expect(shown.data).toContain('Quasar consultation');
    const items = await feed.entries.until(({ subjectId }) => subjectId === item.id);
    expect(items.data).toContain('Exchange of views');
    expect((await listed(japan)).ids).toContain(session.id);
    await feed.close();
  });

  it('that is cancelled before it was convened is never seen', async () => {
    const ids = await prepared({ label: EVERYBODY });
    await officer.does('cancelSession', { id: ids.session.id, reason: 'Not needed.' });
    for (const person of [japan, observer]) await invisible(person, ids);
  });

  it('that is cancelled after it was convened stays in sight, as cancelled', async () => {
    const { id } = await secretariat.convened();
    await officer.does('cancelSession', { id, reason: 'Not needed.' });
    expect(await japan.read('query ($id: ID!) { session(id: $id) { state } }', { id })).toEqual({
      session: { state: 'CANCELLED' },
    });
  });
});

describe('a session of a few', () => {
  it('NAMED is seen by those who are named and the secretariat, and nobody else', async () => {
    const session = await secretariat.open({ format: 'NAMED', named: ['JPN', 'NOR'] });
    const ids = { session, item: await secretariat.item(session.id) };
    for (const person of [korea, france, observer]) await invisible(person, ids);
    for (const person of [japan, officer]) expect((await listed(person)).ids).toContain(session.id);
  });

  it('ALLIES is seen by Allies and not by partners; ALLIES_PLUS by the partners that are named too', async () => {
    const allies = await secretariat.open({ format: 'ALLIES' });
    const ids = { session: allies, item: await secretariat.item(allies.id) };
    for (const person of [japan, korea, observer]) await invisible(person, ids);
    expect((await listed(france)).ids).toContain(allies.id);
    const plus = await secretariat.open({ format: 'ALLIES_PLUS', named: ['JPN'] });
    await invisible(korea, { session: plus, item: await secretariat.item(plus.id) });
    for (const person of [france, japan]) expect((await listed(person)).ids).toContain(plus.id);
  });

  it('released to nobody is seen by the secretariat alone', async () => {
    const session = await secretariat.open({ label: { classification: 'UNCLASSIFIED', releasableTo: [] } });
    const ids = { session, item: await secretariat.item(session.id) };
    for (const person of [japan, france, observer]) await invisible(person, ids);
    expect((await listed(officer)).ids).toContain(session.id);
  });

  it('with a caveat is seen by those who hold it', async () => {
    const admin = await forum.person('admin@secretariat.example');
    const email = 'holder@jpn.example';
    const input = {
      name: 'Japan — Cyber Adviser',
      email,
      role: 'ADVISER',
      delegation: 'JPN',
      clearance: 'RESTRICTED',
      caveats: ['CYBER-DEFENCE'],
      password: 'a long password',
    };
    await admin.does('accreditPerson', { input });
    const scheduler = await officerHolding('CYBER-DEFENCE');
    const session = await scheduler.does('scheduleSession', {
      input: sessionInput({ label: { classification: 'UNCLASSIFIED', caveats: ['CYBER-DEFENCE'] } }),
    });
    await scheduler.does('conveneSession', { id: session.id });
    expect((await listed(await forum.signIn(email, 'a long password'))).ids).toContain(session.id);
    expect((await listed(japan)).ids).not.toContain(session.id);
    expect((await listed(officer)).ids).not.toContain(session.id);
  });
});

/** A session officer who holds a caveat. */
const officerHolding = async (caveat: string): Promise<Person> => {
  const admin = await forum.person('admin@secretariat.example');
  const email = 'cyber@secretariat.example';
  const input = {
    name: 'Cyber Officer',
    email,
    role: 'SESSION_OFFICER',
    clearance: 'SECRET',
    caveats: [caveat],
    password: 'a long password',
  };
  await admin.does('accreditPerson', { input });
  return forum.signIn(email, 'a long password');
};
