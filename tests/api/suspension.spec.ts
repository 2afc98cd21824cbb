import { expect, it } from '@jest/globals';
import { inHours, type Person, Secretariat, startForum } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const chair = await forum.person('chair@secretariat.example');
const head = await forum.person('head@jpn.example');
const observer = await forum.person('observer@asean.example');

interface Suspension {
  readonly at: string;
  readonly reason: string | null;
  readonly resumesAt: string | null;
}

const suspensionOf = async (reader: Person, id: string): Promise<Suspension | null | undefined> => {
  const { session } = await reader.read<{ session: { suspension: Suspension | null } | null }>(
    'query ($id: ID!) { session(id: $id) { suspension { at reason resumesAt } } }',
    { id },
  );
  return session?.suspension;
};

const reason = 'Consultations with capitals';

it('says why and until when to all who see the session, until it is resumed', async () => {
  const { id } = await secretariat.open();
  const resumesAt = inHours(1);
  const room = await head.room(id);
  await chair.does('suspendSession', { id, reason, resumesAt });
  const suspension = await suspensionOf(head, id);
  expect(suspension).toMatchObject({ reason });
  expect(Date.parse(suspension?.resumesAt ?? '')).toBe(Date.parse(resumesAt));
  const { data } = await room.events.until(({ type }) => type === 'session.suspended');
  expect(data).toMatchObject({ state: 'SUSPENDED', reason, resumesAt });
  expect(await suspensionOf(observer, id)).toBeUndefined();
  await chair.does('openSession', { id });
  expect(await suspensionOf(head, id)).toBeNull();
  room.close();
});

it('needs neither, and is gone with the close', async () => {
  const { id } = await secretariat.open();
  await chair.does('suspendSession', { id });
  expect(await suspensionOf(chair, id)).toMatchObject({ reason: null, resumesAt: null });
  await chair.does('closeSession', { id });
  expect(await suspensionOf(chair, id)).toBeNull();
});

it('is refused with a time that has passed and with a speech for a reason, and changes nothing then', async () => {
  const { id } = await secretariat.open();
  const late = await chair.refused('suspendSession', { id, resumesAt: inHours(-1) });
  expect(late).toMatchObject({ code: 'INVALID', field: 'resumesAt' });
  const long = await chair.refused('suspendSession', { id, reason: 'x'.repeat(501) });
  expect(long).toMatchObject({ code: 'INVALID', field: 'reason' });
  expect(await suspensionOf(chair, id)).toBeNull();
  expect(await head.refused('suspendSession', { id, reason })).toMatchObject({ code: 'FORBIDDEN' });
});

it('keeps its reason from whoever loses sight of the session', async () => {
  const { id, version } = await secretariat.open();
  await chair.does('suspendSession', { id, reason });
  const officer = await forum.person('officer@secretariat.example');
  const { session } = await officer.read<{ session: { startsAt: string; endsAt: string } }>(
    'query ($id: ID!) { session(id: $id) { startsAt endsAt } }',
    { id },
  );
  const label = { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] };
  const held = {
    title: 'Consultation of a test',
    purpose: 'INFORM',
    format: 'ALL',
    timeZone: 'Europe/Brussels',
  };
  await officer.does('changeSession', { id, version: version + 1, input: { ...held, ...session, label } });
  const feed = `query ($id: ID!) { feed(filter: { sessionId: $id, types: ["session.suspended"] }) { nodes { type } } }`;
  expect(await suspensionOf(head, id)).toBeUndefined();
  expect(await head.read(feed, { id })).toEqual({ feed: { nodes: [] } });
  expect(await suspensionOf(await forum.person('head@fra.example'), id)).toMatchObject({ reason });
});
