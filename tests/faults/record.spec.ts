import { afterAll, expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';
import { headOf, personAt, SEATS } from './support/delegates';
import { type Random, seeded } from './support/random';
import { bySse, byWebSocket, type Reader, readersEverywhere } from './support/readers';
import { RecordWriter } from './support/record-writer';
import { cursorsOf, differences, feedByQuery, isDense, START } from './support/reference';
import { RoomFollower } from './support/room-follower';

/** For a machine with little to give: a test that hangs ends, and no other does. */
const PATIENCE_MS = 180_000;

const SQL_WRITERS = 6;
const API_WRITERS = 6;
const TURNS = 40;
const ACTIONS = ['floor.requested', 'floor.withdrawn'];

const forum = await startForum({ nodes: 2 });
const { session, item } = await new Secretariat(forum).underWay();
const officer = await forum.person('officer@secretariat.example');
const officerAt = (node: number) => forum.bearer(officer.token, 'officer', node);
const heads = await Promise.all(SEATS.slice(0, API_WRITERS).map((code) => headOf(forum, code)));

const open: { close(): unknown }[] = [];
afterAll(() => Promise.all(open.map((one) => one.close())));

/** Asks for the floor and takes it back, through both nodes; every second request is one too many and refused. */
const speak = async (
  head: (typeof heads)[number],
  random: Random,
): Promise<{ done: number; refused: number }> => {
  const count = { done: 0, refused: 0 };
  const own: string[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await random.pause(15);
    const person = personAt(head, random.below(2));
    const withdrawn = random.chance(0.5) ? own.at(-1) : undefined;
    const answer =
      withdrawn === undefined
        ? await person.tries('requestFloor', { agendaItemId: item.id, kind: 'STATEMENT' })
        : await person.tries('withdrawFloor', { id: withdrawn });
    count[answer.__typename === 'Refusal' ? 'refused' : 'done'] += 1;
    if (answer.__typename === 'Refusal') continue;
    if (withdrawn === undefined) own.push((answer as { id: string }).id);
    else own.pop();
  }
  return count;
};

/** Readers that begin in the middle, at cursors that were already given out. */
const lateReaders = async (first: Reader, random: Random, still: () => boolean): Promise<Reader[]> => {
  const readers: Reader[] = [];
  while (still()) {
    await random.pause(150);
    const known = first.cursors();
    if (known.length === 0 || readers.length >= 20) continue;
    const after = random.pick(known);
    const node = random.below(2);
    const name = `late reader ${readers.length} at node ${node}`;
    const [who, { address }] = [officerAt(node), forum.node(node)];
    readers.push(random.chance(0.5) ? byWebSocket(address, who, name, after) : await bySse(who, name, after));
  }
  return readers;
};

const marksOf = (data: string | null): string[] => {
  const mark = data === null ? undefined : (JSON.parse(data) as { mark?: string }).mark;
  return mark === undefined ? [] : [mark];
};

it(
  'twelve writers at once, late commits, rollbacks and lost connections: no gap, no repeat, one order, dense positions',
  seeded(async (random) => {
    const early = await readersEverywhere(forum, officerAt, START, 'from the beginning');
    const follower = new RoomFollower(forum, officer.token ?? '', session.id, START);
    open.push(...early, follower);
    await follower.start();
    const writers = Array.from(
      { length: SQL_WRITERS },
      () => new RecordWriter(forum.database.url, officer, session.id, random.fork()),
    );
    let writing = true;
    const [first] = early;
    if (first === undefined) throw new Error('nobody reads');
    const late = lateReaders(first, random.fork(), () => writing);
    const [counts] = await Promise.all([
      Promise.all(heads.map((head) => speak(head, random.fork()))),
      Promise.all(writers.map((writer) => writer.write(TURNS))),
    ]);
    writing = false;
    open.push(...(await late));
    const readers = [...early, ...(await late)];

    const entries = await feedByQuery(officerAt(0));
    const reference = cursorsOf(entries);
    const of = (after: string): string[] => reference.filter((cursor) => cursor > after);
    const last = reference.at(-1) ?? '';
    await Promise.allSettled([...readers.map((reader) => reader.until(last)), follower.until(last)]);
    expect([
      ...readers.flatMap((reader) => differences(reader.name, reader.cursors(), of(reader.after))),
      ...differences(
        'the room',
        cursorsOf(follower.events),
        cursorsOf(entries.filter(({ sessionId }) => sessionId === session.id)),
      ),
    ]).toEqual([]);
    expect(cursorsOf(await feedByQuery(officerAt(1)))).toEqual(reference);

    const marks = entries.flatMap(({ data }) => marksOf(data));
    expect([...marks].sort()).toEqual(writers.flatMap(({ committed }) => committed).sort());
    expect(writers.flatMap(({ rolledBack }) => rolledBack).length).toBeGreaterThan(0);
    const floor = entries.filter(({ sessionId, type }) => sessionId === session.id && ACTIONS.includes(type));
    expect(floor).toHaveLength(counts.reduce((sum, { done }) => sum + done, 0));
    expect(counts.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(0);
    expect(await isDense(forum)).toBe(true);
  }),
  PATIENCE_MS,
);
