import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import {
  eventually,
  inHours,
  type Person,
  type RefusalAnswer,
  startForum,
  type Thing,
} from '@parley/testkit';
import { type Poll, POLL, pollInput } from '../api/support/polls';
import { expiringIn, proposed, type Silence, silenceSeen } from '../api/support/silence';
import { Gate, pending } from './support/held-open';

/** Acts that meet: what they do, and what each is answered with, in the order in which the database takes them. */
type Act = () => Promise<(object & { readonly __typename: string }) | RefusalAnswer>;

const forum = await startForum({ nodes: 2, kept: true });
afterAll(() => forum.stop());
const gate = await Gate.in(forum);
const [chair, officer, france, norway, adviser] = await Promise.all([
  forum.person('chair@secretariat.example', 1),
  forum.person('officer@secretariat.example', 0),
  forum.person('head@fra.example', 0),
  forum.person('head@nor.example', 1),
  forum.person('adviser@fra.example', 1),
]);
const personOf = async (person: Person): Promise<string> =>
  (await person.read<{ viewer: { person: Thing } }>('{ viewer { person { id } } }')).viewer.person.id;
const adviserId = await personOf(adviser);

const SILENCE_ROW = 'select from silence where id = $1 for update';
const PERSON_ROW = 'select from person where id = $1 for update';

/** Both are under way at once and wait for the same row; they get it in the order in which they came. */
const meet = async (statement: string, key: string, first: Act, second: Act): Promise<string[]> => {
  const sent = await gate.holding(statement, [key], async () => {
    const one = pending(first());
    await gate.until(1, 'ROW');
    const two = pending(second());
    await gate.until(2, 'ROW');
    expect([one.answered(), two.answered()]).toEqual([false, false]);
    return [one, two];
  });
  const answers = await Promise.all(sent.map(({ answer }) => answer));
  return answers.map((answer) => ('code' in answer ? answer.code : 'DONE'));
};

const seen = async (id: string): Promise<Silence> => {
  const [here, there] = await Promise.all([silenceSeen(france, id), silenceSeen(norway, id)]);
  if (here === null) throw new Error('the procedure is out of sight');
  expect({ ...here, viewerCan: null }).toEqual({ ...there, viewerCan: null });
  return here;
};

describe('at the same instant', () => {
  const acts = (id: string) => {
    const reason = 'At the same instant.';
    const expiresAt = inHours(99);
    return {
      extended: () => chair.tries('extendSilence', { id, expiresAt, reason }),
      broken: () => france.tries('breakSilence', { id, reason }),
      brokenToo: () => norway.tries('breakSilence', { id, reason }),
      brokenAgain: () => france.tries('breakSilence', { id, reason: 'Once more.' }),
      withdrawn: () => chair.tries('withdrawSilence', { id, reason }),
    };
  };
  type Name = keyof ReturnType<typeof acts>;

  it.each<[Name, Name, readonly string[], object]>([
    ['extended', 'broken', ['DONE', 'DONE'], { state: 'BROKEN', extensions: [{}] }],
    ['broken', 'extended', ['DONE', 'STATE'], { state: 'BROKEN', extensions: [] }],
    ['broken', 'withdrawn', ['DONE', 'STATE'], { state: 'BROKEN' }],
    ['withdrawn', 'broken', ['DONE', 'STATE'], { state: 'WITHDRAWN', breaks: [] }],
    ['extended', 'withdrawn', ['DONE', 'DONE'], { state: 'WITHDRAWN', extensions: [{}] }],
    ['withdrawn', 'extended', ['DONE', 'STATE'], { state: 'WITHDRAWN', extensions: [] }],
    ['broken', 'brokenToo', ['DONE', 'DONE'], { state: 'BROKEN', breaks: [{}, {}] }],
    ['broken', 'brokenAgain', ['DONE', 'DUPLICATE'], { state: 'BROKEN', breaks: [{}] }],
    ['extended', 'extended', ['DONE', 'INVALID'], { state: 'UNDER_SILENCE', extensions: [{}] }],
  ])('%s, then %s: %j', async (first, second, answers, then) => {
    const { id } = await proposed(forum);
    const both = acts(id);
    expect(await meet(SILENCE_ROW, keyOf('SilenceProcedure', id) ?? '', both[first], both[second])).toEqual(
      answers,
    );
    expect(await seen(id)).toMatchObject(then);
  });
});

describe('an authority that is withdrawn at the same instant', () => {
  beforeAll(async () => {
    await france.does('giveAuthority', { personId: adviserId, speaksForSeat: true });
  });
  const give = (speaksForSeat: boolean): Act => {
    return () => france.tries('giveAuthority', { personId: adviserId, speaksForSeat });
  };
  const key = keyOf('Person', adviserId) ?? '';

  it('is not used where it is gone, and leaves standing what was said before', async () => {
    const { id } = await proposed(forum);
    const broken: Act = () => adviser.tries('breakSilence', { id, reason: 'So instructed.' });
    expect(await meet(PERSON_ROW, key, give(false), broken)).toEqual(['DONE', 'FORBIDDEN']);
    expect(await seen(id)).toMatchObject({ state: 'UNDER_SILENCE', breaks: [] });
    await give(true)();
    expect(await meet(PERSON_ROW, key, broken, give(false))).toEqual(['DONE', 'DONE']);
    expect(await seen(id)).toMatchObject({ state: 'BROKEN', breaks: [{ underAuthority: true }] });
  });

  it('however they meet, nothing said for the seat stands in the record after the authority was taken away', async () => {
    const input = pollInput({ named: ['FRA', 'JPN', 'KOR'] });
    const polls = await Promise.all(
      Array.from({ length: 20 }, () => officer.does<Thing>('openPoll', { input })),
    );
    for (const { id } of polls) {
      await give(true)();
      const [said] = await Promise.all([
        adviser.tries('takePosition', { pollId: id, position: 'AGREE' }),
        give(false)(),
      ]);
      const codes = 'code' in said ? [said.code] : [];
      expect(['FORBIDDEN', undefined]).toContain(codes[0]);
      const [row] = await forum.sql<{ said: string | null; gone: string }>(
        `select (select position from record where type = 'poll.positionTaken' and subject_key = $1) as said,
          (select max(position) from record where type = 'person.authority-taken' and subject_key = $2) as gone`,
        [keyOf('Poll', id), key],
      );
      expect(row?.said != null).toBe(codes.length === 0);
      if (row?.said != null) expect(Number(row.said)).toBeLessThan(Number(row.gone));
    }
  });
});

describe('the roster in the middle', () => {
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  it('binds nobody who is admitted later, and waits for nobody who has lost the seat', async () => {
    const admin = await forum.person('admin@secretariat.example');
    const named = ['AUS', 'FRA', 'NZL'];
    const { id } = await officer.does<Thing>('openPoll', { input: pollInput({ named, quorum: 3 }) });
    const label = { classification: 'UNCLASSIFIED', releasableTo: null };
    const all = await officer.does<Thing>('openPoll', {
      input: pollInput({ basis: 'ALL', named: undefined, label }),
    });
    const before = await officer.read<{ poll: { members: object[] } }>(
      `query ($id: ID!) { poll(id: $id) { members { code } } }`,
      {
        id: all.id,
      },
    );
    const [australia, zealand] = [
      await forum.person('head@aus.example'),
      await forum.person('head@nzl.example'),
    ];
    await zealand.does('takePosition', { pollId: id, position: 'OBJECT', reason: 'Not like this.' });
    await france.does('takePosition', { pollId: id, position: 'AGREE' });
    await australia.does('takePosition', { pollId: id, position: 'AGREE' });
    await admin.does('endSeat', { code: 'NZL', on: day(0) });
    await admin.does('admitDelegation', { code: 'FIN', from: day(0) });
    const after = await officer.read<{ poll: { members: object[] } }>(
      `query ($id: ID!) { poll(id: $id) { members { code } } }`,
      {
        id: all.id,
      },
    );
    expect(after).toEqual(before);
    const late = await zealand.graphql(
      `mutation ($id: ID!) { takePosition(pollId: $id, position: AGREE) { __typename } }`,
      { id },
    );
    expect(late.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const closed = await chair.does<Poll>('closePoll', { pollId: id }, POLL);
    expect(closed.result).toBe('CONSENSUS');
    expect(closed.positions.map(({ delegation, position }) => `${delegation.code} ${position}`)).toEqual([
      'AUS AGREE',
      'FRA AGREE',
      'NZL OBJECT',
    ]);
    expect(closed.decision?.reference).toMatch(/^APP-DS/);
  });

  it('takes from silence neither its members nor a break, and lets nobody break it who has lost the seat', async () => {
    const admin = await forum.person('admin@secretariat.example');
    const korea = await forum.person('head@kor.example', 1);
    const named = ['FRA', 'JPN', 'NOR', 'KOR'];
    const broken = await proposed(forum, { named });
    const quiet = await expiringIn(forum, 8_000, { named });
    await korea.does('breakSilence', { id: broken.id, reason: 'Not like this.' });
    await admin.does('endSeat', { code: 'KOR', on: day(0) });
    await admin.does('admitDelegation', { code: 'SWE', from: day(0) });
    const late = await korea.graphql(
      `mutation ($id: ID!) { breakSilence(id: $id, reason: "Too late.") { __typename } }`,
      { id: quiet.id },
    );
    expect(late.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const stands = await seen(broken.id);
    expect([stands.state, stands.breaks.map(({ delegation }) => delegation.code)]).toEqual([
      'BROKEN',
      ['KOR'],
    ]);
    const adopted = await eventually(
      () => seen(quiet.id),
      ({ state }) => state !== 'UNDER_SILENCE',
    );
    expect([adopted.state, adopted.notReached, adopted.breaks]).toEqual(['ADOPTED', [], []]);
    for (const { members } of [stands, adopted]) expect(members.map(({ code }) => code)).toEqual(named);
  });
});
