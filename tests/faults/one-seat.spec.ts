import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { eventually, inHours, type Person, startForum, type Thing } from '@parley/testkit';
import { entriesOf } from '../api/support/feed';
import { pollInput } from '../api/support/polls';
import { proposed, silenceInput, textOf } from '../api/support/silence';

const PATIENCE_MS = 180_000;
const HOUR_MS = 3_600_000;
const CALLS = 200;

/** One node’s own clock is an hour slow, the other’s an hour fast; the database’s is right. */
const off = (ms: number): Record<string, string> => ({
  NODE_OPTIONS: `--import ${fileURLToPath(new URL('./support/shifted-clock.mjs', import.meta.url))}`,
  CLOCK_OFF_MS: String(ms),
});
const forum = await startForum({ nodes: 2, kept: true, nodeEnv: [off(-HOUR_MS), off(HOUR_MS)] });
afterAll(() => forum.stop());
const onBoth = (email: string): Promise<Person[]> =>
  Promise.all([forum.person(email, 0), forum.person(email, 1)]);
const [officers, heads, deputies, advisers, others] = await Promise.all([
  onBoth('officer@secretariat.example'),
  onBoth('head@fra.example'),
  onBoth('deputy@fra.example'),
  onBoth('adviser@fra.example'),
  onBoth('head@nor.example'),
]);
const at = (people: readonly Person[], node: number): Person => {
  const person = people[node % people.length];
  if (person === undefined) throw new Error('nobody is signed in there');
  return person;
};
const officer = at(officers, 0);

beforeAll(async () => {
  for (const person of [at(deputies, 0), at(advisers, 0)]) {
    const { viewer } = await person.read<{ viewer: { person: Thing } }>('{ viewer { person { id } } }');
    await at(heads, 0).does('giveAuthority', { personId: viewer.person.id, speaksForSeat: true });
  }
});

interface Line {
  readonly number: number;
  readonly position: string;
  readonly reason: string;
  readonly person: string;
  readonly at: string;
}

describe('one seat', () => {
  it(
    'has one position whatever three of its people say at once at two nodes, and all they said in one order',
    async () => {
      const { id } = await officer.does<Thing>('openPoll', { input: pollInput() });
      const people = [...heads, ...deputies, ...advisers];
      const positions = ['AGREE', 'OBJECT', 'RESERVATION', 'CAN_GO_ALONG'];
      const calls = Array.from({ length: CALLS }, (_, call) => {
        const position = positions[call % positions.length] ?? '';
        return at(people, call).tries(
          'takePosition',
          { pollId: id, position, reason: `Call ${call}.` },
          'id',
        );
      });
      const answers = await Promise.all(calls);
      expect(answers.filter((answer) => 'code' in answer)).toEqual([]);

      const lines = await forum.sql<Line>(
        `select number, position, reason, person_id as person, at::text from poll_position where poll_id = $1 order by number`,
        [keyOf('Poll', id)],
      );
      expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: CALLS }, (_, n) => n + 1));
      expect(new Set(lines.map(({ reason }) => reason)).size).toBe(CALLS);
      expect(new Set(lines.map(({ person }) => person)).size).toBe(3);
      expect(lines.map((line) => line.at).toSorted()).toEqual(lines.map((line) => line.at));
      const told = await forum.sql<{ number: number; by: string }>(
        `select (data -> 'position' ->> 'number')::int as number, actor_id as by from record
         where subject_key = $1 and type = 'poll.positionTaken' order by position`,
        [keyOf('Poll', id)],
      );
      expect(told).toEqual(lines.map(({ number, person }) => ({ number, by: person })));

      const QUERY = `query ($id: ID!) { poll(id: $id) { positions { position reason }
        history(first: 200) { totalCount nodes { reason } } } }`;
      const reads = await Promise.all(
        [...officers, ...others].map((person) => person.read<{ poll: object }>(QUERY, { id })),
      );
      for (const { poll } of reads)
        expect(poll).toEqual({
          positions: [{ position: lines.at(-1)?.position, reason: lines.at(-1)?.reason }],
          history: { totalCount: CALLS, nodes: lines.map(({ reason }) => ({ reason })) },
        });
    },
    PATIENCE_MS,
  );

  it('has one position for the database too, whoever writes to it', async () => {
    const again = `insert into poll_position select p.* from poll_position p join poll on poll.id = p.poll_id
      where poll.closed_at is null and poll.closes_at > clock_timestamp() limit 1`;
    await expect(forum.sql(again)).rejects.toThrow(/poll_position_pkey/);
    await proposed(forum);
    expect(
      await forum.sql(
        `select conrelid::regclass::text as table from pg_constraint where contype = 'p' and conrelid in ('silence_break'::regclass)
           and conkey = (select array_agg(attnum order by attnum) from pg_attribute
             where attrelid = conrelid and attname in ('silence_id', 'delegation'))`,
      ),
    ).toEqual([{ table: 'silence_break' }]);
  });
});

describe('a node whose clock is an hour off', () => {
  const QUERY = `query ($id: ID!) { silence(id: $id) { state startsAt expiresAt adoptedAt proposedAt expiresLocally(delegation: "NOR")
    workingHoursLeft(delegation: "JPN") extensions { at from to } breaks { receivedAt } } }`;

  it('answers the same of times, and refuses and accepts the same, as one whose clock is not', async () => {
    for (const one of officers) {
      const input = (ms: number): object => pollInput({ closesAt: new Date(Date.now() + ms).toISOString() });
      expect(await one.refused('openPoll', { input: input(-HOUR_MS / 2) })).toMatchObject({
        field: 'closesAt',
      });
      await one.does('openPoll', { input: input(HOUR_MS / 2) });
      const paper = await textOf(forum);
      const short = silenceInput(paper, { expiresAt: inHours(71.5) });
      expect(await one.refused('proposeSilence', short)).toMatchObject({ field: 'shortPeriodReason' });
      await one.does('proposeSilence', silenceInput(paper, { expiresAt: inHours(72.5) }));
    }
    const { id } = await proposed(forum);
    await at(officers, 0).does('extendSilence', { id, expiresAt: inHours(80), reason: 'More time.' });
    await at(officers, 1).does('extendSilence', { id, expiresAt: inHours(90), reason: 'And more.' });
    await at(others, 1).does('breakSilence', { id, reason: 'It goes too far.' });
    const [slow, fast] = await Promise.all(others.map((person) => person.read<object>(QUERY, { id })));
    expect(slow).toEqual(fast);
    const times = (JSON.stringify(slow).match(/(?:"at"|receivedAt"|proposedAt"):"([^"]+)"/g) ?? []).map(
      (text) => Date.parse(text.slice(text.indexOf(':') + 2, -1)),
    );
    expect(times).toHaveLength(4);
    for (const time of times) expect(Math.abs(time - Date.now())).toBeLessThan(HOUR_MS / 2);
  });

  it('says the time of the database to screens, and counts working hours from it', async () => {
    const { id } = await proposed(forum);
    for (const person of others) {
      const { serverTime } = await person.read<{ serverTime: string }>('{ serverTime }');
      expect(Math.abs(Date.parse(serverTime) - Date.now())).toBeLessThan(HOUR_MS / 2);
    }
    // Read until both happened within one minute: what is left is counted in minutes.
    await eventually(
      () => Promise.all(others.map((person) => person.read<object>(QUERY, { id }))),
      ([slow, fast]) => JSON.stringify(slow) === JSON.stringify(fast),
    );
  });

  it('closes nothing an hour early or late, and reminds nobody then', async () => {
    const closesAt = new Date(Date.now() + 2_500).toISOString();
    const { id } = await officer.does<Thing>('openPoll', { input: pollInput({ closesAt }) });
    const later = await proposed(forum, { expiresAt: inHours(48.5), shortPeriodReason: 'Short.' });
    const results = () =>
      Promise.all(
        officers.map(async (person) => {
          const query = `query ($id: ID!) { poll(id: $id) { result closedAt } }`;
          return (await person.read<{ poll: { result: string; closedAt: string } }>(query, { id })).poll;
        }),
      );
    const over = await eventually(results, (polls) => polls.every(({ result }) => result !== 'OPEN'));
    expect(over.map(({ closedAt }) => Date.parse(closedAt))).toEqual([
      Date.parse(closesAt),
      Date.parse(closesAt),
    ]);
    await eventually(
      () => forum.sql('select from poll where id = $1 and closed_at is not null', [keyOf('Poll', id)]),
      (rows) => rows.length === 1,
    );
    const told = (await entriesOf(at(others, 1))).filter(({ subjectId }) => subjectId === later.id);
    expect(told.map(({ type }) => type)).toEqual(['silence.proposed', 'silence.started']);
  });
});
