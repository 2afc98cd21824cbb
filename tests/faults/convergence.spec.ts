import { afterAll, expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';
import { allHeads, personAt, SEATS } from './support/delegates';
import { RandomChair, RandomDelegate } from './support/random-actors';
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
const { session } = await secretariat.underWay();
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
    const run = new RandomChair(chair, session.id, await inTheRoom(chair.token, 0), random.fork());
    const delegates: RandomDelegate[] = [];
    for (const [index, head] of (await allHeads(forum)).entries()) {
      const room = await inTheRoom(personAt(head, 0).token, index);
      delegates.push(new RandomDelegate(forum, head, room, random.fork()));
    }
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
    for (const { state } of [...delegates, run, { state: new StateByEvents(() => late.events) }]) {
      expect(state.catchUp().shown()).toEqual(expected);
    }
    for (const { who, state } of delegates.slice(0, 3)) {
      expect(await stateByQuery(personAt(who, 1), session.id)).toEqual(state.shown());
    }

    expect(expected.agenda.some(({ waiting, spoken }) => waiting.length + spoken.length > 0)).toBe(true);
    expect(followers.some(({ joins }) => joins > 1)).toBe(true);
    // On a slow machine some may get nothing done; most do, or this would have shown nothing.
    expect(run.tally.done).toBeGreaterThan(0);
    expect(delegates.filter(({ tally }) => tally.done > 0).length).toBeGreaterThan(SEATS.length / 2);
  }),
  PATIENCE_MS,
);
