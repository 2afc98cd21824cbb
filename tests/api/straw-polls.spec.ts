import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { urlFor } from '@parley/platform';
import { eventually, OPEN_LABEL, type Person, startForum } from '@parley/testkit';
import { entriesOf, issued, pageOf } from './support/feed';
import { answerStraw, openedStraw, STRAW, type Straw, strawInput, strawSeen } from './support/straw';

const forum = await startForum();
const [chair, japan, deputy, norway, france, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@nor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);

const opened = (more: Parameters<typeof strawInput>[0] = {}): Promise<Straw> => openedStraw(chair, more);
// The demonstration's past is not read again each time.
const begun = (await entriesOf(chair)).at(-1)?.cursor;
const told = async (person: Person, id: string) => {
  const { nodes } = await pageOf(person, { after: begun, first: 100 });
  return nodes
    .filter(({ subjectId }) => subjectId === id)
    .map(({ data, ...entry }) => ({ ...entry, data: JSON.parse(String(data)) as object }));
};
const soon = (ms: number): string => new Date(Date.now() + ms).toISOString();

describe('a straw poll', () => {
  it('is answered seat by seat, changed, seen by all, and closed for good, with every change in the record', async () => {
    const { id } = await opened();
    await answerStraw(japan, id, [0]);
    await answerStraw(japan, id, [1]);
    await answerStraw(japan, id, [1]);
    const after = await answerStraw(norway, id, [1]);
    expect(after.answers.map(({ delegation, choices }) => `${delegation.code} ${choices.join()}`)).toEqual([
      'JPN 1',
      'NOR 1',
    ]);
    expect([after.outcome?.first, after.answered, after.viewerAnswered]).toEqual([[0, 2, 0], 2, true]);
    const closed = await chair.does<Straw>('closeStrawPoll', { id }, STRAW);
    expect(closed.statement).toMatch(
      /^Indicative, decides nothing: “Tokyo” is ahead, chosen by 2 seats; 2 of/,
    );
    expect(await japan.refused('answerStrawPoll', { id, choices: [0] })).toMatchObject({
      code: 'DEADLINE_PASSED',
    });
    expect(await chair.refused('closeStrawPoll', { id })).toMatchObject({ code: 'STATE' });
    const entries = await told(norway, id);
    const answers = entries.filter(({ type }) => type === 'strawPoll.answered');
    expect(answers.map(({ data }) => data)).toMatchObject([
      { delegation: 'JPN', choices: [0] },
      { delegation: 'JPN', choices: [1] },
      { delegation: 'NOR', choices: [1] },
    ]);
    expect(entries.at(-1)).toMatchObject({ type: 'strawPoll.closed', data: { answered: 2, byChair: true } });
  });

  it('is ranked: the one that is preferred to every other, two by two, need not lead in first preferences', async () => {
    const { id } = await opened({ method: 'RANKED' });
    for (const [person, choices] of [
      [japan, [0, 1, 2]],
      [norway, [2, 1, 0]],
      [france, [1, 0, 2]],
    ] as const)
      await answerStraw(person, id, choices);
    const { outcome, statement } = await chair.does<Straw>('closeStrawPoll', { id }, STRAW);
    expect(outcome).toMatchObject({ first: [1, 1, 1], ahead: [0, 1, 2], preferred: 1 });
    expect(statement).toContain('“Oslo”, “Tokyo” and “Ottawa” are level, each first preference of 1 seat');
    expect(statement).toContain('taken two by two, “Tokyo” is preferred to every other');
  });

  it('is hidden until it closes where the chair chose so: the own seat alone sees its answer, in the database too', async () => {
    const { id } = await opened({ hiddenUntilClose: true });
    await answerStraw(japan, id, [2]);
    const own = await strawSeen(japan, id);
    expect([own?.answers, own?.outcome, own?.answered]).toEqual([
      [{ delegation: { code: 'JPN' }, choices: [2] }],
      null,
      1,
    ]);
    expect((await told(japan, id)).map(({ type }) => type)).toEqual([
      'strawPoll.opened',
      'strawPoll.answered',
      'strawPoll.counted',
    ]);
    for (const other of [norway, chair]) {
      const seen = await strawSeen(other, id);
      expect([seen?.answers, seen?.outcome, seen?.answered]).toEqual([[], null, 1]);
      const entries = await told(other, id);
      expect(entries.map(({ type }) => type)).toEqual(['strawPoll.opened', 'strawPoll.counted']);
      expect(entries.at(-1)).toMatchObject({ delegation: null, data: {} });
    }
    await chair.does('closeStrawPoll', { id });
    expect((await strawSeen(norway, id))?.outcome?.first).toEqual([0, 0, 1]);
    expect((await told(norway, id)).at(-1)).toMatchObject({
      data: { answers: [{ delegation: 'JPN', choices: [2] }] },
    });
  });

  it('closes by itself at its time: read so at once, recorded once, and too late from then on', async () => {
    const { id } = await opened({ anonymous: true, closesAt: soon(1_500) });
    for (const [person, choice] of [
      [japan, 0],
      [norway, 0],
      [france, 1],
    ] as const)
      await answerStraw(person, id, [choice]);
    const over = await eventually(
      () => strawSeen(norway, id),
      (seen) => seen?.state === 'CLOSED',
    );
    expect([over?.outcome?.first, over?.answers]).toEqual([[2, 1, 0], []]);
    expect(await japan.refused('answerStrawPoll', { id, choices: [0] })).toMatchObject({
      code: 'DEADLINE_PASSED',
    });
    const recorded = await eventually(
      async () => (await told(norway, id)).filter(({ type }) => type === 'strawPoll.closed'),
      (entries) => entries.length > 0,
    );
    expect(recorded.map(({ data }) => data)).toEqual([
      expect.objectContaining({ byChair: false, answered: 3, answers: null, counts: { 0: 2, 1: 1 } }),
    ]);
  });

  it('is opened by chair and officers, with 2 to 12 options, and answered by who speaks for a seat that is asked', async () => {
    for (const person of [japan, observer])
      expect(await person.refused('openStrawPoll', { input: strawInput() })).toMatchObject({
        code: 'FORBIDDEN',
      });
    for (const options of [['One'], Array.from({ length: 13 }, (_, at) => `Option ${at}`), ['Same', 'Same']])
      expect(await chair.refused('openStrawPoll', { input: strawInput({ options }) })).toMatchObject({
        code: 'INVALID',
      });
    const label = { ...OPEN_LABEL, releasableToObservers: true };
    const { id, viewerCan } = await opened({ method: 'RANKED', label });
    expect(viewerCan).toEqual({ answer: false, change: true, close: true });
    for (const person of [deputy, chair, observer, await issued(forum, japan)])
      expect(await person.refused('answerStrawPoll', { id, choices: [0, 1, 2] })).toMatchObject({
        code: 'FORBIDDEN',
      });
    for (const choices of [[0], [0, 1, 1], [0, 1, 3], []])
      expect(await japan.refused('answerStrawPoll', { id, choices })).toMatchObject({ code: 'INVALID' });
    expect((await strawSeen(japan, id))?.viewerCan).toEqual({ answer: true, change: false, close: false });
    for (const command of ['closeStrawPoll', 'withdrawStrawPoll', 'changeStrawPoll'])
      expect(await japan.refused(command, { id })).toMatchObject({ code: 'FORBIDDEN' });
    const repeated = { input: strawInput(), clientMutationId: randomUUID() };
    const first = await chair.does<Straw>('openStrawPoll', repeated);
    expect((await chair.does<Straw>('openStrawPoll', repeated)).id).toBe(first.id);
  });

  it('is changed or withdrawn until somebody has answered, and by nobody from then on, not by grants either', async () => {
    const { id } = await opened({ anonymous: true });
    const openly = { id, anonymous: false, hiddenUntilClose: false };
    const changed = await chair.does<Straw>('changeStrawPoll', openly, STRAW);
    expect([changed.anonymous, changed.hiddenUntilClose]).toEqual([false, false]);
    expect(
      (await chair.does<Straw>('changeStrawPoll', { id, anonymous: true }, STRAW)).hiddenUntilClose,
    ).toBe(true);
    await answerStraw(japan, id, [0]);
    expect(await chair.refused('changeStrawPoll', openly)).toMatchObject({ code: 'STATE' });
    expect(await chair.refused('withdrawStrawPoll', { id })).toMatchObject({ code: 'STATE' });
    const key = Buffer.from(id, 'base64url').toString().split(':').at(-1);
    await expect(forum.sql('update straw_poll set anonymous = false where id = $1', [key])).rejects.toThrow(
      /stays as it was asked/,
    );
    const other = await opened();
    expect((await chair.does<Straw>('withdrawStrawPoll', { id: other.id }, STRAW)).state).toBe('WITHDRAWN');
    expect(await japan.refused('answerStrawPoll', { id: other.id, choices: [0] })).toMatchObject({
      code: 'STATE',
    });
    for (const role of ['parley_app', 'parley_system'] as const) {
      const client = await forum.connection(urlFor(role, forum.database.url));
      for (const statement of [
        ...[
          "update straw_poll set question_en = 'x'",
          "update straw_poll set options = '[]'",
          'delete from straw_poll',
        ],
        ...['delete from straw_answer', "update straw_answer set choices = '{0}'", 'truncate straw_answer'],
        ...['select from straw_box', "update straw_box set counts = '{}'", 'delete from straw_box'],
      ])
        await expect(client.query(statement)).rejects.toThrow(/permission denied/);
    }
  });
});

describe('an anonymous straw poll', () => {
  it('is answered once, tells nothing but how many before the end, and then the sums', async () => {
    const { id, hiddenUntilClose } = await opened({ anonymous: true });
    expect(hiddenUntilClose).toBe(true);
    const own = await answerStraw(japan, id, [1]);
    expect([own.answers, own.answered, own.outcome, own.viewerAnswered, own.viewerCan.answer]).toEqual([
      ...[[], 1, null, true, false],
    ]);
    expect(await japan.refused('answerStrawPoll', { id, choices: [0] })).toMatchObject({ code: 'DUPLICATE' });
    await answerStraw(norway, id, [1]);
    const named = { id, choices: [0], clientMutationId: randomUUID() };
    await france.does('answerStrawPoll', named);
    // The same name again is the first result, whatever comes with it.
    await france.does('answerStrawPoll', { ...named, choices: [1] });
    const before = await strawSeen(chair, id);
    expect([before?.answered, before?.outcome]).toEqual([3, null]);
    const closed = await chair.does<Straw>('closeStrawPoll', { id }, STRAW);
    expect([closed.outcome?.first, closed.answers]).toEqual([[1, 2, 0], []]);
    expect((await told(norway, id)).map(({ type }) => type)).toEqual([
      ...[
        'strawPoll.opened',
        'strawPoll.counted',
        'strawPoll.answered',
        'strawPoll.counted',
        'strawPoll.counted',
      ],
      'strawPoll.closed',
    ]);
  });

  it('takes one answer of a seat that answers many times at once, and refuses the others clearly', async () => {
    const { id } = await opened({ anonymous: true });
    const all = await Promise.all(
      Array.from({ length: 8 }, () => japan.tries('answerStrawPoll', { id, choices: [0] }, '__typename')),
    );
    const refused = all.filter((one) => 'code' in one);
    expect(refused).toHaveLength(7);
    for (const one of refused) expect(one).toMatchObject({ code: 'DUPLICATE' });
    expect((await strawSeen(chair, id))?.answered).toBe(1);
  });

  it('says no more than how many where so few answered that it would say who chose what, and keeps no sums', async () => {
    const { id } = await opened({ anonymous: true });
    await answerStraw(japan, id, [1]);
    await answerStraw(norway, id, [0]);
    const closed = await chair.does<Straw>('closeStrawPoll', { id }, STRAW);
    expect([closed.outcome, closed.answered]).toEqual([null, 2]);
    expect(closed.statement).toContain('with fewer than 3 answers nothing more is told');
    expect((await told(norway, id)).at(-1)).toMatchObject({
      data: { answered: 2, counts: null, answers: null },
    });
    const kept = await forum.sql("select from straw_box where counts = '{}' and cardinality(answered) = 2");
    expect(kept).toHaveLength(1);
  });
});
