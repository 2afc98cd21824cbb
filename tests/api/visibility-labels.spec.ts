import { describe, expect, it } from '@jest/globals';
import {
  eventually,
  type FeedEntry,
  type Person,
  type RoomEvent,
  Secretariat,
  startForum,
  type Thing,
} from '@parley/testkit';
import { entriesOf } from './support/feed';
import { absent, ASKED } from './support/hidden';
import { relabelSession } from './support/relabel';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const [chair, head, adviser, korea] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example', 1),
  forum.person('adviser@kor.example'),
]);

const TITLE = 'Quasar consultation';
const ITEM = 'Quasar item';
const RAISED = { classification: 'CONFIDENTIAL' };
const OPEN = { classification: 'UNCLASSIFIED' };

const held = async (label: object): Promise<{ session: Thing; item: Thing; request: Thing }> => {
  const session = await secretariat.convened({ title: TITLE, label });
  const item = await secretariat.item(session.id, { title: ITEM });
  await chair.does('setSpeakersList', { agendaItemId: item.id, open: true });
  return { session, item, request: await head.does('requestFloor', { agendaItemId: item.id }) };
};

const of =
  (sessionId: string) =>
  (entry: Pick<FeedEntry | RoomEvent, 'sessionId' | 'subjectId'>): boolean =>
    entry.sessionId === sessionId || entry.subjectId === sessionId;

/** A retraction that says no more than which thing it is. */
const saysOnlyWhich = (entry: FeedEntry | RoomEvent): void => {
  expect(entry).toMatchObject({ retracted: true, delegation: null });
  expect(entry.data ?? null).toBeNull();
  expect(JSON.stringify(entry)).not.toContain('Quasar');
};

const lastCursor = async (reader: Person): Promise<string | undefined> =>
  (await entriesOf(reader)).at(-1)?.cursor;

describe('a label that is raised', () => {
  it('puts those who lose sight out of the room before it is answered, with the identifier and nothing more', async () => {
    const { session, item } = await held(OPEN);
    const rooms = [await adviser.room(session.id), await korea.room(session.id)];
    const staying = await head.room(session.id);
    await relabelSession(forum, session.id, RAISED);
    const answered = await lastCursor(chair);
    const later = await secretariat.item(session.id);
    await staying.events.until(({ subjectId }) => subjectId === later.id);
    for (const room of rooms) {
      await room.disconnected.count(1);
      expect(room.revoked.items).toEqual([{ reason: expect.any(String) }]);
      const retractions = room.history().filter(({ retracted }) => retracted);
      expect(retractions.map(({ subjectId }) => subjectId)).toContain(session.id);
      retractions.forEach(saysOnlyWhich);
      const since = room.history().slice(room.history().findIndex(({ retracted }) => retracted));
      expect(since).toEqual(retractions);
      expect(room.history().every(({ cursor }) => cursor <= (answered ?? ''))).toBe(true);
      expect(JSON.stringify(room.presence.items)).not.toContain('Quasar');
    }
    expect(staying.revoked.items).toEqual([]);
    expect(staying.history().filter(({ retracted }) => retracted)).toEqual([]);
    expect(staying.history().map(({ type }) => type)).toContain('session.changed');
    expect(item.id).not.toBe(later.id);
    staying.close();
  });

  it('leaves those who lose sight present to nobody', async () => {
    const { session } = await held(OPEN);
    const [going, staying] = [await korea.room(session.id), await head.room(session.id)];
    await staying.presence.until(({ present }) => present.join() === 'JPN,KOR');
    await relabelSession(forum, session.id, RAISED);
    await going.disconnected.count(1);
    const present = async (): Promise<string> =>
      JSON.stringify(
        await head.read('query ($id: ID!) { session(id: $id) { present { code } } }', { id: session.id }),
      );
    expect(await eventually(present, (answer) => !answer.includes('KOR'))).toContain('JPN');
    staying.close();
  });

  it('retracts it and its items on the feed, and takes their old entries out of it', async () => {
    const after = (await entriesOf(adviser)).at(-1)?.cursor;
    const { session, item, request } = await held(OPEN);
    const feed = adviser.feed({ after });
    await feed.entries.until(({ subjectId }) => subjectId === request.id);
    const before = (await entriesOf(adviser)).filter(of(session.id));
    expect(before.map(({ subjectId }) => subjectId)).toEqual(
      expect.arrayContaining([session.id, item.id, request.id]),
    );
    await relabelSession(forum, session.id, RAISED);
    const pages = (await entriesOf(adviser)).filter(of(session.id));
    expect(pages.map(({ subjectId }) => subjectId).sort()).toEqual([session.id, item.id].sort());
    pages.forEach(saysOnlyWhich);
    for (const { subjectId } of pages)
      saysOnlyWhich(await feed.entries.until((entry) => entry.retracted && entry.subjectId === subjectId));
    await head.does('withdrawFloor', { id: request.id });
    const { id } = await secretariat.convened();
    await feed.entries.until(({ subjectId }) => subjectId === id);
    const own = feed.entries.items.filter(of(session.id));
    const live = own.slice(own.findIndex(({ retracted }) => retracted));
    expect(live).toEqual(pages);
    await feed.close();
  });

  it('is as if it had never been there by every other way, byte for byte', async () => {
    const things = await held(OPEN);
    for (const [, ask] of ASKED) expect(await ask(adviser, things)).not.toBe(await ask(adviser, absent()));
    await relabelSession(forum, things.session.id, RAISED);
    const others = ASKED.filter(([name]) => name !== 'the feed of the session');
    for (const [name, ask] of others)
      expect([name, await ask(adviser, things)]).toEqual([name, await ask(adviser, absent())]);
    const client = await adviser.socket();
    expect(await client.ask('room:join', { sessionId: things.session.id })).toEqual(
      await client.ask('room:join', { sessionId: absent().session.id }),
    );
    client.close();
    expect((await adviser.graphql('{ sessions(first: 100) { nodes { title } } }')).text).not.toContain(TITLE);
  });

  it('tells nothing to those who never saw it, and no retraction to those who see it still', async () => {
    const { session } = await held({ classification: 'RESTRICTED' });
    const observer = await forum.person('observer@asean.example');
    await relabelSession(forum, session.id, RAISED);
    expect((await entriesOf(observer)).filter(of(session.id))).toEqual([]);
    const seen = (await entriesOf(head)).filter(of(session.id));
    expect(seen.filter(({ retracted }) => retracted)).toEqual([]);
    expect(seen.map(({ type }) => type)).toContain('session.changed');
  });

  it('by narrowing its release is the same as by its level', async () => {
    const { session, item } = await held(OPEN);
    const france = await forum.person('head@fra.example', 1);
    const room = await france.room(session.id);
    await relabelSession(forum, session.id, { classification: 'UNCLASSIFIED', releasableTo: ['JPN', 'KOR'] });
    await room.disconnected.count(1);
    const last = room.history().filter(({ retracted }) => retracted);
    expect(last.map(({ subjectId }) => subjectId)).toContain(session.id);
    last.forEach(saysOnlyWhich);
    const pages = (await entriesOf(france)).filter(of(session.id));
    expect(pages.map(({ subjectId }) => subjectId).sort()).toEqual([session.id, item.id].sort());
    pages.forEach(saysOnlyWhich);
  });
});

describe('a label that is lowered', () => {
  it('shows the whole of it to those who gain sight, on the feed as it happens', async () => {
    const { session, item } = await held(RAISED);
    const feed = adviser.feed({ after: await lastCursor(adviser) });
    await feed.connected;
    await relabelSession(forum, session.id, OPEN);
    const shown = await feed.entries.until(({ subjectId }) => subjectId === session.id);
    expect(shown).toMatchObject({ retracted: false, subject: { id: session.id } });
    expect(shown.data).toContain(TITLE);
    const shownItem = await feed.entries.until(
      ({ subjectId, data }) => subjectId === item.id && (data ?? '').includes(ITEM),
    );
    expect(shownItem).toMatchObject({ retracted: false, sessionId: session.id });
    const floor = await feed.entries.until(({ type }) => type === 'floor.shown');
    expect(floor.data).toContain('JPN');
    const read = await adviser.read('query ($id: ID!) { session(id: $id) { title agenda { title } } }', {
      id: session.id,
    });
    expect(read).toEqual({ session: { title: TITLE, agenda: [{ title: ITEM }] } });
    await feed.close();
  });

  it('lets those who gain sight into the room, and raised again it takes them out', async () => {
    const { session } = await held(RAISED);
    const client = await adviser.socket();
    expect(await client.ask('room:join', { sessionId: session.id })).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    await relabelSession(forum, session.id, OPEN);
    await client.join(session.id);
    await relabelSession(forum, session.id, RAISED);
    await client.disconnected.count(1);
    expect(client.revoked.items).toHaveLength(1);
  });
});
