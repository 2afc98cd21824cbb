import { afterAll, expect, it } from '@jest/globals';
import { eventually, type Person, startForum } from '@parley/testkit';
import { ask, type Question, type Read, say, type Sent, until } from './support/deadline-question';
import { wrongs } from './support/deadline-rule';
import { groundFor, MEMBERS, put, UNRECORDED } from './support/put-question';
import { type Random, seeded } from './support/random';

/** For a machine with little to give: a test that hangs ends, and no other does. */
const PATIENCE_MS = 600_000;
/** How many deadlines pass in all; `DEADLINE_RACES=1000` for the long form. */
const RACES = Number(process.env['DEADLINE_RACES'] ?? '96');
const AT_A_TIME = 24;
/** Of eight deadlines one is that of a silence procedure, and two are of straw polls. */
const KINDS: readonly Question['kind'][] = [
  ...(['SilenceProcedure', 'Poll', 'StrawPoll', 'Poll', 'Poll', 'AnonymousStraw', 'Poll', 'Poll'] as const),
];
const LEAD_MS = 6_000;
const WITHIN_MS = 2_000;

const forum = await startForum({ nodes: 2, kept: true });
afterAll(() => forum.stop());
const onBoth = async (email: string): Promise<Person[]> => [
  await forum.person(email, 0),
  await forum.person(email, 1),
];
const officers = await onBoth('officer@secretariat.example');
const heads = new Map<string, Person[]>();
for (const code of MEMBERS) heads.set(code, await onBoth(`head@${code.toLowerCase()}.example`));

const on = (people: readonly Person[], node: number): Person => {
  const person = people[node % 2];
  if (person === undefined) throw new Error('nobody is signed in there');
  return person;
};

/** Puts questions whose deadlines lie close together; one whose time came before it was put is left out. */
const putAll = async (count: number, random: Random): Promise<Question[]> => {
  const kinds = Array.from({ length: count }, (_, index) => KINDS[index % KINDS.length] ?? 'Poll');
  const grounds = await Promise.all(kinds.map((kind) => groundFor(forum, kind)));
  const base = Date.now() + LEAD_MS;
  const asked = grounds.map((ground, index) =>
    put(on(officers, index), {
      ...ground,
      ...{ kind: kinds[index] ?? 'Poll', at: base + random.below(WITHIN_MS), hidden: random.chance(0.5) },
    }),
  );
  return (await Promise.all(asked)).filter((question) => question !== undefined);
};

/** Several readers on both nodes, from the very deadline on. */
const watch = async (question: Question, random: Random): Promise<Read[]> => {
  const readers = [0, 1, 2, 3].map(async (reader) => {
    const reads: (Read | undefined)[] = [];
    await until(question.at);
    for (let turn = 0; turn < 3; turn += 1) {
      const who = reader < 2 ? officers : (heads.get(random.pick(MEMBERS)) ?? officers);
      reads.push(await ask(question, on(who, reader), reader + turn));
      await random.pause(60);
    }
    return reads;
  });
  return (await Promise.all(readers)).flat().filter((read) => read !== undefined);
};

interface Race {
  readonly question: Question;
  readonly sent: readonly Sent[];
  readonly reads: readonly Read[];
}

const run = async (question: Question, random: Random): Promise<Race> => {
  const sending = MEMBERS.filter(() => random.chance(0.7)).map((code) => {
    const person = on(heads.get(code) ?? [], random.below(2));
    return say(question, { person, code }, random);
  });
  const [sent, reads] = await Promise.all([Promise.all(sending), watch(question, random)]);
  return { question, sent, reads };
};

/** Reads all again, on both nodes, once what is so has been recorded. */
const afterwards = async ({ question, sent, reads }: Race): Promise<string[]> => {
  const again = await Promise.all(officers.map((officer, way) => ask(question, officer, way)));
  return wrongs(question, sent, [...reads, ...again.filter((read) => read !== undefined)]);
};

/** Races around deadlines while something happens to who records them; afterwards that is mended, and all is read again. */
const races = async (
  random: Random,
  meddle: () => Promise<unknown>,
  mend: () => Promise<unknown>,
): Promise<void> => {
  for (let left = Math.ceil(RACES / 4); left > 0; left -= AT_A_TIME) {
    const questions = await putAll(Math.min(left, AT_A_TIME), random);
    const running = questions.map((question) => run(question, random.fork()));
    const [all] = await Promise.all([Promise.all(running), meddle()]);
    await mend();
    await eventually(
      () => forum.sql(UNRECORDED),
      (left) => left.length === 0,
    );
    expect((await Promise.all(all.map(afterwards))).flat()).toEqual([]);
  }
};

const nothing = (): Promise<void> => Promise.resolve();
const shift = (sign: '+' | '-') => () =>
  forum.sql(
    `update due set at = at ${sign} interval '1 hour' where kind in ('poll-close', 'silence-expiry', 'straw-close')`,
  );

it(
  'what was acknowledged before a deadline counts, what was refused after it does not, and all are told the same',
  seeded((random) => races(random, nothing, nothing)),
  PATIENCE_MS,
);

it(
  'the same is told while nobody records it, and after it has been',
  seeded((random) => races(random, shift('+'), shift('-'))),
  PATIENCE_MS,
);

// Each outcome takes its time to be recorded, in the middle of the transaction that does it.
const SLOW = `create function slow_record() returns trigger language plpgsql as $f$
  begin perform pg_sleep(random() * 0.4); return new; end $f$;
  create trigger slow_record before update on poll for each row execute function slow_record();
  create trigger slow_record before update on straw_poll for each row execute function slow_record();
  create trigger slow_record before update of state on silence for each row when (new.state = 'ADOPTED') execute function slow_record();`;
const QUICK = 'drop function slow_record() cascade';

it(
  'the same is told while it is recorded slowly, by two at once',
  seeded((random) =>
    races(
      random,
      () => forum.sql(SLOW),
      () => forum.sql(QUICK),
    ),
  ),
  PATIENCE_MS,
);

it(
  'the same is told while a node is killed in the middle of it, and started again',
  seeded((random) => {
    const killed = async (): Promise<void> => {
      await random.pause(LEAD_MS + WITHIN_MS);
      await forum.node(1).kill('SIGKILL');
      await forum.node(1).start();
    };
    return races(random, killed, nothing);
  }),
  PATIENCE_MS,
);
