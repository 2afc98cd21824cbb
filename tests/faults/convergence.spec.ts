import { afterAll, expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';
import { circulated } from '../api/support/papers';
import { allHeads, personAt, SEATS } from './support/delegates';
import { RandomDelegate } from './support/random-actors';
import { RandomChair } from './support/random-chair';
import { overture, OVERTURE_TYPES } from './support/overture';
import { seeded, sleep } from './support/random';
import { feedByQuery, START } from './support/reference';
import { RoomFollower } from './support/room-follower';
import { StateByEvents } from './support/state-by-events';
import { stateByQuery } from './support/state-by-query';

/** For a machine with little to give: a test that hangs ends, and no other does. */
const PATIENCE_MS = 180_000;

const WHILE_MS = 10_000;

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const papers = [(await circulated(forum)).id, (await circulated(forum, { title: 'Another' })).id];
const { session, item } = await secretariat.underWay({}, { paperIds: papers });
for (const title of ['Hybrid threats', 'Resilience', 'Other business'])
  await secretariat.item(session.id, { title });
const chair = await forum.person('chair@secretariat.example');
const reader = await forum.person('head@jpn.example');
const followers: RoomFollower[] = [];
afterAll(() => Promise.all(followers.map((follower) => follower.close())));

const inTheRoom = async (token: string | undefined, home: number): Promise<RoomFollower> => {
  const follower = new RoomFollower(forum, token ?? '', session.id, START, home);
  followers.push(follower);
  await follower.start();
  return follower;
};

it(
  '34 clients act at random, lose their connections and come back: all hold the agenda and the queues that the server holds',
  seeded(async (random) => {
    const run = new RandomChair(chair, session.id, papers, await inTheRoom(chair.token, 0), random.fork());
    const delegates: RandomDelegate[] = [];
    for (const [index, head] of (await allHeads(forum)).entries()) {
      const room = await inTheRoom(personAt(head, 0).token, index);
      delegates.push(new RandomDelegate(forum, head, session.id, room, random.fork()));
    }
    const korea = await forum.person('head@kor.example', 1);
    await overture({ chair, japan: reader, korea }, session.id, item.id);
    let acting = true;
    const work = Promise.all([...delegates, run, run].map((actor) => actor.act(() => acting)));
    await sleep(WHILE_MS / 2);
    const late = await inTheRoom(reader.token, 1);
    await sleep(WHILE_MS / 2);
    acting = false;
    await work;

    const last = (await feedByQuery(reader, START, { sessionId: session.id })).at(-1)?.cursor ?? '';
    await Promise.all(followers.map((follower) => follower.until(last)));
    const expected = await stateByQuery(reader, session.id);
    expect(delegates).toHaveLength(SEATS.length);
    for (const { state } of [...delegates, { state: new StateByEvents(() => late.events) }]) {
      expect(state.catchUp().shown()).toEqual(expected);
    }
    // The secretariat sees the notes while they are written.
    expect(run.state.catchUp().shown()).toEqual(await stateByQuery(chair, session.id));
    for (const from of [0, 0.3, 0.6, 1].map((share) => Math.floor(share * (late.events.length - 1)))) {
      const known = late.events.slice(0, from + 1);
      const client = await reader.socket();
      const { events } = await client.join(session.id, known.at(-1)?.cursor);
      expect(new StateByEvents(() => [...known, ...events]).catchUp().shown()).toEqual(expected);
      client.close();
    }
    for (const { who, state } of delegates.slice(0, 3)) {
      expect(await stateByQuery(personAt(who, 1), session.id)).toEqual(state.shown());
    }

    const types = new Set(run.room.events.map(({ type }) => type));
    for (const type of OVERTURE_TYPES) expect([...types]).toContain(type);
    expect(expected.agenda.some(({ waiting, spoken }) => waiting.length + spoken.length > 0)).toBe(true);
    expect(followers.some(({ joins }) => joins > 1)).toBe(true);
    // On a slow machine some may get nothing done; most do, or this would have shown nothing.
    expect(run.tally.done).toBeGreaterThan(0);
    expect(delegates.filter(({ tally }) => tally.done > 0).length).toBeGreaterThan(SEATS.length / 2);
  }),
  PATIENCE_MS,
);
