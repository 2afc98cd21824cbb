import { describe, expect, it } from '@jest/globals';
import type { RoomClient } from '@parley/testkit';
import { eventually, type Person, type RoomEvent, Secretariat, startForum } from '@parley/testkit';
import { joinAgain } from './support/join-again';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const [chair, japan, japanElsewhere, france, franceElsewhere] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@jpn.example', 1),
  forum.person('head@fra.example'),
  forum.person('head@fra.example', 1),
]);

const presentIn = async (person: Person, id: string): Promise<string[]> => {
  const query = 'query ($id: ID!) { session(id: $id) { present { code } } }';
  const { session } = await person.read<{ session: { present: { code: string }[] } }>(query, { id });
  return session.present.map(({ code }) => code);
};

const declinedFirst = (room: RoomClient): string =>
  room.events.items.find(({ type }) => type === 'floor.declined')?.cursor ?? '';

const floorOf = (events: readonly RoomEvent[]): RoomEvent[] =>
  events.filter(({ type }) => type.startsWith('floor.'));

describe('a client that lost its connection', () => {
  it('goes on after its cursor without gap or repeat while others act, every time', async () => {
    const { session, item } = await secretariat.underWay();
    const witness = await chair.room(session.id);
    let client = await japan.socket();
    let { cursor } = await client.join(session.id);
    const begin = cursor;
    const seen: RoomEvent[] = [];
    const codes = ['aus', 'bel', 'can', 'deu', 'esp', 'gbr', 'ita', 'kor', 'nor', 'nzl', 'tur', 'usa'];
    const heads = await Promise.all(codes.map((code, at) => forum.person(`head@${code}.example`, at % 2)));
    const acting = Promise.all(
      heads.map(async (head) => {
        for (let turn = 0; turn < 4; turn += 1) {
          const { id } = await head.does('requestFloor', { agendaItemId: item.id });
          await head.does('withdrawFloor', { id });
        }
      }),
    );
    for (let loss = 0; loss < 8; loss += 1) {
      seen.push(...client.events.items);
      cursor = seen.at(-1)?.cursor ?? cursor;
      client.close();
      client = await (loss % 2 === 0 ? japanElsewhere : japan).socket();
      const { events, live } = await joinAgain(client, session.id, cursor);
      expect(live).toEqual([]);
      seen.push(...events);
    }
    await acting;
    const { id } = await france.does('requestFloor', { agendaItemId: item.id });
    await client.events.until(({ subjectId }) => subjectId === id);
    seen.push(...client.events.items);
    await witness.events.until(({ subjectId }) => subjectId === id);
    const whole = floorOf(witness.history()).filter((event) => event.cursor > begin);
    expect(whole).toHaveLength(codes.length * 8 + 1);
    expect(floorOf(seen)).toEqual(whole);
    client.close();
    witness.close();
  });
});

describe('two nodes', () => {
  it('bring the same events in the same order to all who are in the room', async () => {
    const { session, item } = await secretariat.underWay();
    const rooms = await Promise.all([japan, franceElsewhere, chair].map((person) => person.room(session.id)));
    await Promise.all(
      [japan, franceElsewhere].map((person) => person.does('requestFloor', { agendaItemId: item.id })),
    );
    await chair.does('closeAgendaItem', { id: item.id, outcome: 'NOTED', summary: 'Heard.' });
    const histories = [];
    for (const room of rooms) {
      await room.events.until(({ type }) => type === 'floor.declined');
      await room.events.until(
        ({ type, cursor }) => type === 'floor.declined' && cursor > declinedFirst(room),
      );
      histories.push(room.history().filter(({ type }) => !type.startsWith('presence.')));
    }
    const [first, ...others] = histories;
    expect(first?.length).toBeGreaterThanOrEqual(3);
    for (const other of others) expect(other).toEqual(first);
    for (const room of rooms) room.close();
  });

  it('agree on who is present, also after one of them died', async () => {
    const { id } = await secretariat.open();
    const here = await japan.room(id);
    const there = await franceElsewhere.room(id);
    for (const room of [here, there])
      await room.presence.until(({ present }) => present.join() === 'FRA,JPN');
    for (const person of [japan, japanElsewhere]) expect(await presentIn(person, id)).toEqual(['FRA', 'JPN']);
    await forum.node(1).kill();
    await here.presence.until(({ present }) => present.join() === 'JPN', here.presence.items.length);
    expect(await presentIn(japan, id)).toEqual(['JPN']);
    await forum.node(1).start();
    expect(
      await eventually(
        () => presentIn(japanElsewhere, id),
        (codes) => codes.length > 0,
      ),
    ).toEqual(['JPN']);
    here.close();
  }, 90_000);
});

describe('presence', () => {
  it('belongs to people and counts by delegation; the secretariat is there and counts for none', async () => {
    const { id } = await secretariat.open();
    const witness = await chair.room(id);
    const deputy = await forum.person('deputy@jpn.example', 1);
    const rooms = [await japan.room(id), await deputy.room(id), await japanElsewhere.room(id)];
    const { present, people, sessionId } = await witness.presence.until((news) => news.people.length === 3);
    expect({ present, sessionId }).toEqual({ present: ['JPN'], sessionId: id });
    expect(people.map(({ delegation }) => delegation).sort()).toEqual(['JPN', 'JPN', null]);
    expect(people.every((person) => person.id !== '' && person.name !== '')).toBe(true);
    const names = await chair.read('query ($id: ID!) { session(id: $id) { presentPeople { id name } } }', {
      id,
    });
    const named = people.map(({ id: personId, name }) => ({ id: personId, name }));
    expect(names).toEqual({ session: { presentPeople: expect.arrayContaining(named) } });
    for (const room of rooms) await room.does('room:leave', { sessionId: id });
    await witness.presence.until((news) => news.present.length === 0 && news.people.length === 1, 1);
    for (const room of [...rooms, witness]) room.close();
  });

  it('survives a reconnection without flicker, and ends when somebody stays away', async () => {
    const { id } = await secretariat.open();
    const witness = await chair.room(id);
    const [staying, leaving] = [await japan.room(id), await franceElsewhere.room(id)];
    await witness.presence.until(({ present }) => present.join() === 'FRA,JPN');
    // What the record says of it comes on its own way, maybe later.
    await witness.events.until(
      ({ type, data }) => type === 'presence.arrived' && data?.['delegation'] === 'FRA',
    );
    const [from, entries] = [witness.presence.items.length, witness.events.items.length];
    staying.close();
    const back = await japanElsewhere.room(id);
    // Gone later than the other was lost: when this departure shows, the other's would have shown before.
    leaving.close();
    await witness.presence.until(({ present }) => !present.includes('FRA'), from);
    expect(witness.presence.items.slice(from).map(({ present }) => present)).toEqual(
      witness.presence.items
        .slice(from)
        .map(({ present }) => (present.includes('FRA') ? ['FRA', 'JPN'] : ['JPN'])),
    );
    const changes = witness.events.items.slice(entries).filter(({ type }) => type.startsWith('presence.'));
    expect(changes.map(({ type, data }) => [type, data?.['delegation']])).toEqual([['presence.left', 'FRA']]);
    expect(await presentIn(japan, id)).toEqual(['JPN']);
    back.close();
    witness.close();
  });
});

describe('the speaker’s clock', () => {
  it('is the server’s, is told to all in the room and to whoever comes later, and stands still while it is paused', async () => {
    const { session, item } = await secretariat.underWay();
    const agendaItemId = item.id;
    const rooms = [await chair.room(session.id), await franceElsewhere.room(session.id)];
    await chair.does('setSpeakersList', { agendaItemId, open: true, speakingTime: 'PT3M' });
    const { id } = await japan.does('requestFloor', { agendaItemId });
    const { startedAt } = await chair.does<{ startedAt: string }>('giveFloor', { id }, 'startedAt');
    for (const room of rooms) {
      const told = await room.clocks.until(({ requestId }) => requestId === id);
      expect(told).toMatchObject({ agendaItemId, limit: 'PT3M', pausedFor: 'PT0S' });
      expect(Date.parse(told.startedAt)).toBe(Date.parse(startedAt));
      expect(Date.parse(told.serverNow)).toBeGreaterThanOrEqual(Date.parse(told.startedAt));
    }
    const late = await japanElsewhere.room(session.id);
    const clock = await late.clocks.until((told) => told.agendaItemId === agendaItemId);
    expect(clock).toMatchObject({ requestId: id, limit: 'PT3M' });
    await chair.does('pauseFloor', { agendaItemId });
    // Long enough to show in whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await chair.does('resumeFloor', { agendaItemId });
    const resumed = await late.clocks.until(({ pausedFor }) => pausedFor !== 'PT0S');
    expect(resumed).toMatchObject({
      requestId: id,
      startedAt: clock.startedAt,
      pausedFor: expect.stringMatching(/^PT[0-9.]+S$/),
    });
    await chair.does('endFloor', { id });
    for (const room of rooms)
      await room.clocks.until(
        ({ agendaItemId: of, requestId }) => of === agendaItemId && requestId === null,
        1,
      );
    for (const room of [...rooms, late]) room.close();
  });
});
