import { afterAll, afterEach, expect, it } from '@jest/globals';
import { eventually, type Person, startForum, type Thing } from '@parley/testkit';
import { LABEL, silenceInput, textOf } from '../api/support/silence';
import { ask, type Question, type Read, said, type Sent, wrongs } from './support/deadline-question';
import { Gate, type Pending, pending } from './support/held-open';
import { tellTime, TOLD_CLOCK } from './support/told-clock';

const MEMBERS = ['FRA', 'JPN', 'NOR'];
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
const put = async (kind: Question['kind'], lead: number): Promise<Question | undefined> => {
  const text = kind === 'Poll' ? undefined : await textOf(forum);
  const at = Date.now() + lead;
  const time = new Date(at).toISOString();
  const poll = { question: 'So be it?', basis: 'NAMED', named: MEMBERS, label: LABEL, quorum: 1 };
  const answer = await (text === undefined
    ? officer.tries<Thing>('openPoll', { input: { ...poll, closesAt: time } }, 'id')
    : officer.tries<Thing>(
        'proposeSilence',
        silenceInput(text, { expiresAt: time, shortPeriodReason: 'Agreed at the table.' }),
        'id',
      ));
  return 'code' in answer ? undefined : { kind, id: answer.id, at };
};

interface Held {
  readonly question: Question;
  readonly sent: Pending<Sent>;
}

const objection = ({ kind }: Question): string => (kind === 'Poll' ? 'OBJECT' : 'BREAK');
const object = (question: Question, person: Person, code: string): Promise<Sent> =>
  said(question, { person, code }, objection(question));

/** France has objected in time, and is held open; on a machine that was too slow for it, with more time. */
const heldInTime = async (kind: Question['kind'], lead = SHORTEST_LEAD_MS): Promise<Held> => {
  const question = await put(kind, lead);
  if (question === undefined) return heldInTime(kind, lead * 2);
  await gate.shut();
  const sent = pending(object(question, france, 'FRA'));
  await eventually(
    async () => sent.answered() || (await gate.waiting('GATE')) === 1,
    (there) => there,
  );
  if (!sent.answered()) return { question, sent };
  await gate.open();
  return heldInTime(kind, lead * 2);
};

/** At both nodes; by its query, as a node, and, where it is over, in the list of such. */
const readAll = async (question: Question, ways = 3): Promise<Read[]> => {
  const asked = [officer, elsewhere, france, norway].map((person, way) => ask(question, person, way % ways));
  return (await Promise.all(asked)).filter((read) => read !== undefined);
};

const UNRECORDED = `select from poll where closed_at is null and closes_at < clock_timestamp()
  union all select from silence where state = 'UNDER_SILENCE' and expires_at < clock_timestamp()`;
const recorded = (): Promise<unknown> =>
  eventually(
    () => forum.sql(UNRECORDED),
    (left) => left.length === 0,
  );

it.each(['Poll', 'SilenceProcedure'] as const)(
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

it('the chair who closes a poll waits for what is being said, and counts it', async () => {
  const { question, sent } = await heldInTime('Poll', 60_000);
  const closing = pending(elsewhere.does<{ result: string }>('closePoll', { pollId: question.id }, 'result'));
  await eventually(
    async () => closing.answered() || (await gate.waiting('DEADLINE')) === 1,
    (there) => there,
  );
  expect(closing.answered()).toBe(false);
  await gate.open();
  expect(await sent.answer).toMatchObject({ answer: 'COUNTS' });
  expect(await closing.answer).toMatchObject({ result: 'NO_CONSENSUS' });
  expect(await object(question, norway, 'NOR')).toMatchObject({ answer: 'LATE' });
});

it.each(['Poll', 'SilenceProcedure'] as const)(
  '%s: what is said one millisecond before the deadline counts, at the deadline it is late, and the outcome is read from then on',
  async (kind) => {
    const question = await put(kind, 600_000);
    const kept = await put(kind, 600_000);
    if (question === undefined || kept === undefined) throw new Error('ten minutes are enough for everybody');
    const states = async (one: Question, ways?: number): Promise<string[]> =>
      (await readAll(one, ways)).map(({ result }) => result);
    const all = (state: string): string[] => [state, state, state, state];
    await tellTime(forum, question.at - 1);
    expect(await object(question, france, 'FRA')).toMatchObject({ answer: 'COUNTS' });
    await tellTime(forum, kept.at - 1);
    expect(await states(kept, 2)).toEqual(all(kind === 'Poll' ? 'OPEN' : 'UNDER_SILENCE'));
    await tellTime(forum, kept.at);
    expect(await states(kept)).toEqual(all(kind === 'Poll' ? 'INQUORATE' : 'ADOPTED'));
    expect(await states(question)).toEqual(all(kind === 'Poll' ? 'NO_CONSENSUS' : 'BROKEN'));
    for (const one of [question, kept])
      expect(await object(one, norway, 'NOR')).toMatchObject({ answer: 'LATE' });
  },
);
