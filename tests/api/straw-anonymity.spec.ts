import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { eventually, type Forum, OPEN_LABEL, type Person, Secretariat, startForum } from '@parley/testkit';
import { entriesOf, issued, pageOf } from './support/feed';
import { answerStraw, openedStraw, type Straw, strawInput, strawSeen } from './support/straw';
import { everything, masked, newRows } from './support/whole-database';

const debug = { env: { LOG_LEVEL: 'debug' } };
const [forum, twin] = await Promise.all([startForum(debug), startForum(debug)]);
const EMAILS = ['chair@secretariat', 'head@jpn', 'head@nor', 'head@fra', 'head@kor', 'observer@asean'];
const peopleOf = async (of: Forum) => {
  const people = await Promise.all(EMAILS.map((email) => of.person(`${email}.example`)));
  const [chair, japan, norway, france, korea, observer] = people;
  if (!chair || !japan || !norway || !france || !korea || !observer) throw new Error('somebody is away');
  return { chair, japan, norway, france, korea, observer };
};
const { chair, japan, norway, france, observer } = await peopleOf(forum);
const secretariat = new Secretariat(forum);

const opened = (more: Parameters<typeof strawInput>[0] = {}): Promise<Straw> => openedStraw(chair, more);
// The demonstration's past is not read again each time.
const begun = (await entriesOf(chair)).at(-1)?.cursor;
const told = async (person: Person, id: string, after = begun) =>
  (await pageOf(person, { after, first: 100 })).nodes.filter(({ subjectId }) => subjectId === id);

describe('who sees a straw poll', () => {
  const narrow = { classification: 'UNCLASSIFIED', releasableTo: ['JPN', 'NOR'] };
  const QUERY = `query ($id: ID!, $session: ID!, $item: ID!) {
    strawPoll(id: $id) { id } node(id: $id) { id } strawPolls(first: 100) { totalCount nodes { id } }
    session(id: $session) { strawPolls { id } journal { markdown } } item: node(id: $item) { ... on AgendaItem { strawPolls { id } } } }`;

  it('is decided by its label on every path, as if it were not there', async () => {
    const { session, item } = await secretariat.underWay();
    const { id } = await opened({ agendaItemId: item.id, label: narrow });
    await answerStraw(japan, id, [1]);
    const nothing = globalId('StrawPoll', randomUUID());
    const paths = async (person: Person, asked: string): Promise<string> => {
      const variables = { id: asked, session: session.id, item: item.id };
      const { text } = await person.graphql(QUERY, variables);
      const answered = await person
        .tries('answerStrawPoll', { id: asked, choices: [0] }, '__typename')
        .catch(String);
      return JSON.stringify([text, answered]);
    };
    const finds = async (person: Person): Promise<boolean[]> => {
      const { data } = await person.graphql<Record<string, unknown>>(QUERY, {
        ...{ id, session: session.id, item: item.id },
      });
      const parts = ['strawPoll', 'node', 'strawPolls', 'session', 'item'].map((part) =>
        JSON.stringify(data?.[part] ?? null).includes(id),
      );
      const { socket } = await person.socket();
      const joined = (await socket.emitWithAck('decision:join', { id })) as { ok: boolean };
      return [...parts, joined.ok, (await told(person, id)).length > 0];
    };
    const [inside, outside] = [await issued(forum, norway), await issued(forum, france)];
    const all = Array<boolean>(7).fill(true);
    for (const person of [japan, norway, chair, inside])
      expect([person.name, await finds(person)]).toEqual([person.name, all]);
    for (const person of [france, observer, outside]) {
      expect([person.name, await finds(person)]).toEqual([person.name, all.map(() => false)]);
      expect(await paths(person, id)).toBe(await paths(person, nothing));
    }
    const wider = {
      input: strawInput({ agendaItemId: item.id, label: { ...OPEN_LABEL, releasableToObservers: true } }),
    };
    expect(await chair.refused('openStrawPoll', wider)).toMatchObject({ code: 'LABEL_CEILING' });
    for (const person of [japan, france]) {
      const { session: read } = await person.read<{ session: { journal: unknown } }>(QUERY, {
        ...{ id, session: session.id, item: item.id },
      });
      expect(JSON.stringify(read.journal)).not.toContain('ministers');
    }
  });

  it('tells those who follow it live, each as it may see it', async () => {
    const { id } = await opened({ anonymous: true });
    const heard: Record<'own' | 'other', object[]> = { own: [], other: [] };
    for (const [name, person] of [
      ['own', japan],
      ['other', norway],
    ] as const) {
      const { socket } = await person.socket();
      socket.on('decision:event', (event: { type: string; data: object }) =>
        heard[name].push([event.type, event.data]),
      );
      expect(await socket.emitWithAck('decision:join', { id })).toMatchObject({ ok: true });
    }
    await answerStraw(japan, id, [2]);
    await chair.does('closeStrawPoll', { id });
    const isOver = (events: object[]): boolean => JSON.stringify(events).includes('strawPoll.closed');
    await eventually(
      () => Promise.resolve(heard),
      ({ own, other }) => isOver(own) && isOver(other),
    );
    const closed = ['strawPoll.closed', expect.objectContaining({ answered: 1, counts: null })];
    const counted = ['strawPoll.counted', {}];
    const answered = ['strawPoll.answered', { delegation: 'JPN', underAuthority: false, choices: null }];
    expect(heard).toEqual({ own: [answered, counted, closed], other: [counted, closed] });
  });
});

/** Everything that a forum is left with, and everything that it shows, once four seats have answered in one order. */
const courseOf = async (of: Forum, chosen: readonly (readonly number[])[]) => {
  const people = await peopleOf(of);
  const since = (await entriesOf(people.chair)).at(-1)?.cursor;
  const { session, item } = await new Secretariat(of).underWay();
  const rooms = await Promise.all(
    [people.chair, people.japan, people.norway].map((one) => one.room(session.id)),
  );
  const machine = await issued(of, people.norway);
  const input = strawInput({ anonymous: true, method: 'RANKED', agendaItemId: item.id });
  const { id } = await people.chair.does<Straw>('openStrawPoll', { input });
  const key = Buffer.from(id, 'base64url').toString().split(':').at(-1);
  const frames: unknown[] = [];
  for (const person of [people.chair, people.japan, people.norway]) {
    const { socket } = await person.socket();
    socket.on('decision:event', (event: unknown) => frames.push(event));
    await socket.emitWithAck('decision:join', { id });
  }
  const [before, written] = [await everything(of), of.node().output.length];
  const seats = [people.japan, people.norway, people.france, people.korea];
  for (const [at, seat] of seats.entries()) {
    const named = { id, choices: chosen[at] ?? [], clientMutationId: `answer ${at}` };
    await seat.does('answerStrawPoll', named);
    await seat.does('answerStrawPoll', named);
    // A refusal stands in the log.
    await seat.refused('answerStrawPoll', { id, choices: chosen[at] ?? [] });
  }
  const readers = [...Object.values(people), machine];
  const shown = async () => ({
    read: await Promise.all(readers.map((one) => strawSeen(one, id))),
    feed: await Promise.all(readers.map((one) => told(one, id, since))),
    rows: newRows(before, await everything(of)),
    // Which transaction has touched the box last.
    touched: await of.sql(
      `select r.type, r.xmin = b.xmin as last from straw_box b
      join record r on r.subject_key = b.poll_id::text where r.subject_key = $1 order by r.position`,
      [key],
    ),
  });
  const open = await shown();
  await people.chair.does('closeStrawPoll', { id });
  await eventually(
    () => Promise.resolve(JSON.stringify(frames)),
    (all) => all.split('strawPoll.closed').length === 4,
  );
  const closed = await shown();
  const metrics = await (await fetch(`${of.node().address}/metrics`)).text();
  const log = of.node().output.slice(written);
  await eventually(
    () => Promise.resolve(rooms.map((client) => JSON.stringify(client.history()))),
    (all) => all.every((one) => one.includes('strawPoll.closed')),
  );
  const heard = rooms.map((client) => client.history().filter(({ subjectId }) => subjectId === id));
  for (const client of rooms) client.close();
  const mask = masked(before);
  return {
    ...{ open: mask(open), closed: mask(closed), frames: mask(frames).sort(), heard: mask(heard) },
    ...{ log, metrics },
  };
};

describe('an anonymous straw poll', () => {
  it('leaves and shows the same when two seats had answered the other way round: row, event, frame, log, metric, API', async () => {
    const [ahead, behind] = [
      [0, 1, 2],
      [2, 1, 0],
    ];
    const straight = await courseOf(forum, [ahead, behind, ahead, behind]);
    const swapped = await courseOf(twin, [behind, ahead, ahead, behind]);
    expect(straight.open.join('\n')).toContain('strawPoll.answered');
    expect(straight.open.join('\n')).not.toContain('"pairwise": [');
    expect(straight.closed.join('\n')).toMatch(/"0>1": ?2/);
    for (const part of ['open', 'closed', 'frames', 'heard'] as const)
      expect({ part, left: swapped[part] }).toEqual({ part, left: straight[part] });
    for (const { log, metrics } of [straight, swapped]) {
      expect(log.length).toBeGreaterThan(0);
      expect(log).not.toMatch(/choices|\[\s*\d\s*,\s*\d\s*,|\d>\d/);
      expect(metrics).not.toMatch(/choice|\d>\d/);
    }
    // Two whole courses, each in a forum of its own.
  }, 240_000);
});
