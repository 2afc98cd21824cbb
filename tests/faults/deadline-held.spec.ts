import { afterAll, afterEach, expect, it } from '@jest/globals';
import { eventually, type Person, startForum } from '@parley/testkit';
import {
  ask,
  KINDS,
  POSITIONS,
  type Question,
  type Read,
  said,
  type Sent,
} from './support/deadline-question';
import { wrongs } from './support/deadline-rule';
import { Gate, type Pending, pending } from './support/held-open';
import { groundFor, put, UNRECORDED } from './support/put-question';
import { tellTime, TOLD_CLOCK } from './support/told-clock';

const SHORTEST_LEAD_MS = 1_500;

const forum = await startForum({ nodes: 2, kept: true, prepare: TOLD_CLOCK });
afterAll(() => forum.stop());
const gate = await Gate.in(forum);
afterEach(async () => {
  await gate.open();
  await tellTime(forum);
  expect(forum.nodes.map(({ output }) => output).join('\n')).not.toContain('deadlock');
});
const [officer, elsewhere, france, norway] = await Promise.all([
  forum.person('officer@secretariat.example', 0),
  forum.person('officer@secretariat.example', 1),
  forum.person('head@fra.example', 0),
  forum.person('head@nor.example', 1),
]);

/** A question whose deadline comes so soon; `undefined` where the machine was too slow to put it before. */
const putSoon = async (kind: Question['kind'], lead: number): Promise<Question | undefined> => {
  const ground = await groundFor(forum, kind);
  return put(officer, { ...ground, kind, at: Date.now() + lead, hidden: true });
};

interface Held {
  readonly question: Question;
  readonly sent: Pending<Sent>;
}

const object = (question: Question, person: Person, code: string): Promise<Sent> =>
  said(question, { person, code }, POSITIONS[question.kind][0]);

/** France has objected in time, and is held open; on a machine that was too slow for it, with more time. */
const heldInTime = async (
  kind: Question['kind'],
  lead = SHORTEST_LEAD_MS,
  before: (question: Question) => Promise<unknown> = () => Promise.resolve(),
): Promise<Held> => {
  const question = await putSoon(kind, lead);
  if (question === undefined) return heldInTime(kind, lead * 2, before);
  await before(question);
  await gate.shut();
  const sent = pending(object(question, france, 'FRA'));
  await eventually(
    async () => sent.answered() || (await gate.waiting('GATE')) === 1,
    (there) => there,
  );
  if (!sent.answered()) return { question, sent };
  await gate.open();
  return heldInTime(kind, lead * 2, before);
};

/** At both nodes; by its query, as a node, and, where it is over, in the list of such. */
const readAll = async (question: Question, ways = 3): Promise<Read[]> => {
  const asked = [officer, elsewhere, france, norway].map((person, way) => ask(question, person, way % ways));
  return (await Promise.all(asked)).filter((read) => read !== undefined);
};

const recorded = (): Promise<unknown> =>
  eventually(
    () => forum.sql(UNRECORDED),
    (left) => left.length === 0,
  );

it.each(KINDS)(
  '%s: what was in time and has not been stored at the deadline is waited for by all who read and by who records it',
  async (kind) => {
    const { question, sent } = await heldInTime(kind);
    await gate.untilPast(question.at);
    await gate.until(1, 'DEADLINE', 'parley_system');
    const readers = [officer, elsewhere, france, norway].map((person, way) =>
      pending(ask(question, person, way)),
    );
    await eventually(
      async () => readers.filter((one) => one.answered()).length + (await gate.waiting('DEADLINE')),
      (there) => there >= readers.length,
    );
    const late = pending(object(question, norway, 'NOR'));
    await gate.open();
    const reads = await Promise.all(readers.map(({ answer }) => answer));
    const both = [await sent.answer, await late.answer];
    expect(both.map(({ answer }) => answer)).toEqual(['COUNTS', 'LATE']);
    await recorded();
    const all = [...reads, ...(await readAll(question))];
    expect(
      wrongs(
        question,
        both,
        all.filter((read) => read !== undefined),
      ),
    ).toEqual([]);
  },
);

it('SilenceProcedure: who else broke it in time is waited for by all who read, though it has been broken', async () => {
  let first: Sent | undefined;
  const { question, sent } = await heldInTime('SilenceProcedure', SHORTEST_LEAD_MS, async (put) => {
    first = await object(put, norway, 'NOR');
  });
  await gate.untilPast(question.at);
  const readers = [officer, elsewhere].map((person, way) => pending(ask(question, person, way)));
  await eventually(
    async () => readers.filter((one) => one.answered()).length + (await gate.waiting('DEADLINE')),
    (there) => there >= readers.length,
  );
  await gate.open();
  const reads = [...(await Promise.all(readers.map(({ answer }) => answer))), ...(await readAll(question))];
  if (first === undefined) throw new Error('Norway did not break it');
  const both = [first, await sent.answer];
  expect(both.map(({ answer }) => answer)).toEqual(['COUNTS', 'COUNTS']);
  expect(
    wrongs(
      question,
      both,
      reads.filter((read) => read !== undefined),
    ),
  ).toEqual([]);
});

const CLOSING = {
  Poll: ['closePoll', 'pollId', 'result'],
  StrawPoll: ['closeStrawPoll', 'id', 'state'],
  AnonymousStraw: ['closeStrawPoll', 'id', 'state'],
} as const;

it.each(['Poll', 'StrawPoll', 'AnonymousStraw'] as const)(
  '%s: the chair who closes it waits for what is being said, and counts it',
  async (kind) => {
    const { question, sent } = await heldInTime(kind, 60_000);
    const [close, name, state] = CLOSING[kind];
    const closing = pending(elsewhere.does(close, { [name]: question.id }, state));
    await eventually(
      async () => closing.answered() || (await gate.waiting('DEADLINE')) === 1,
      (there) => there,
    );
    expect(closing.answered()).toBe(false);
    await gate.open();
    const all = [await sent.answer];
    expect(all).toMatchObject([{ answer: 'COUNTS' }]);
    expect(await closing.answer).toMatchObject({ [state]: kind === 'Poll' ? 'NO_CONSENSUS' : 'CLOSED' });
    all.push(await object(question, norway, 'NOR'));
    expect(all[1]).toMatchObject({ answer: 'LATE' });
    expect(wrongs(question, all, await readAll(question))).toEqual([]);
  },
);

/** How a question is read while it is open, and once its time has come: without a word said, and with one against. */
const READ: Readonly<Record<Question['kind'], readonly [string, string, string]>> = {
  Poll: ['OPEN', 'INQUORATE', 'NO_CONSENSUS'],
  SilenceProcedure: ['UNDER_SILENCE', 'ADOPTED', 'BROKEN'],
  StrawPoll: ['OPEN', 'CLOSED 0: 0–0', 'CLOSED 1: 0–1'],
  AnonymousStraw: ['OPEN', 'CLOSED 0', 'CLOSED 1'],
};

it.each(KINDS)(
  '%s: what is said one millisecond before the deadline counts, at the deadline it is late, and the outcome is read from then on',
  async (kind) => {
    const question = await putSoon(kind, 600_000);
    const kept = await putSoon(kind, 600_000);
    if (question === undefined || kept === undefined) throw new Error('ten minutes are enough for everybody');
    const states = async (one: Question, ways?: number): Promise<string[]> =>
      (await readAll(one, ways)).map(({ result }) => result);
    const [open, quiet, against] = READ[kind];
    const all = (state: string): string[] => [state, state, state, state];
    await tellTime(forum, question.at - 1);
    expect(await object(question, france, 'FRA')).toMatchObject({ answer: 'COUNTS' });
    await tellTime(forum, kept.at - 1);
    expect(await states(kept, 2)).toEqual(all(open));
    await tellTime(forum, kept.at);
    expect(await states(kept)).toEqual(all(quiet));
    expect(await states(question)).toEqual(all(against));
    for (const one of [question, kept])
      expect(await object(one, norway, 'NOR')).toMatchObject({ answer: 'LATE' });
  },
);
