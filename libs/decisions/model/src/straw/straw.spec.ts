import { describe, expect, it } from '@jest/globals';
import { type Actor, isRefusal, type Label } from '@parley/kernel';
import fc from 'fast-check';
import { answerStrawPoll } from './answer-straw-poll';
import { changeStrawPoll, closeStrawPoll, withdrawStrawPoll } from './end-straw-poll';
import { openStrawPoll } from './open-straw-poll';
import { strawOutcome } from './straw-outcome';
import { countAnswers, countedAs, type StrawMethod, type StrawPoll, strawStateAt } from './straw-poll';
import { strawStatement } from './straw-statement';

const option = (name: string) => ({ en: name, fr: `le ${name}` });
const label: Label = {
  ...{
    classification: 'UNCLASSIFIED',
    releasableTo: null,
    releasableToObservers: false,
    caveats: [],
    tlp: null,
  },
  originator: null,
};
const poll = (method: StrawMethod, more: Partial<StrawPoll> = {}): StrawPoll => ({
  ...{ key: 'poll', question: option('place'), options: ['Tokyo', 'Oslo', 'Seoul'].map(option), method },
  ...{ anonymous: true, hiddenUntilClose: true, seats: ['FRA', 'JPN', 'KOR', 'NOR'], openedAt: new Date(0) },
  ...{ closesAt: null, closedAt: null, withdrawnAt: null, sessionKey: null, itemKey: null, label },
  ...more,
});
const actor = (more: Partial<Actor>): Actor => ({
  ...{
    credentialId: 'credential',
    personId: 'person',
    tokenId: null,
    standing: 'DELEGATION',
    delegation: 'JPN',
  },
  ...{ role: 'HEAD', clearance: 'SECRET', caveats: [], speaksForSeat: true, language: 'EN' },
  ...more,
});
const japan = actor({});
const chair = actor({ standing: 'SECRETARIAT', delegation: null, role: 'CHAIR', speaksForSeat: false });
const speaker = { personKey: 'person', delegation: 'JPN', underAuthority: false };
const asked = (of: StrawPoll, more: object = {}) => ({
  ...{ poll: of, speaker, asked: of.seats, answered: false, own: null },
  ...more,
});
const at = (ms: number): Date => new Date(ms);
const code = (result: unknown): string => (isRefusal(result) ? result.code : 'taken');

const rankings = fc.array(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), { maxLength: 34 });

describe('the outcome of a straw poll', () => {
  it('is the same whatever the order in which the answers came', () => {
    fc.assert(
      fc.property(rankings, fc.infiniteStream(fc.nat()), (answers, keys) => {
        const shuffled = answers
          .map((answer) => ({ answer, by: Number(keys.next().value) }))
          .sort((a, b) => a.by - b.by)
          .map(({ answer }) => answer);
        expect(strawOutcome(poll('RANKED'), countAnswers('RANKED', shuffled))).toEqual(
          strawOutcome(poll('RANKED'), countAnswers('RANKED', answers)),
        );
      }),
    );
  });

  it('prefers an option to every other exactly where it wins each pair', () => {
    fc.assert(
      fc.property(rankings, (answers) => {
        const { preferred } = strawOutcome(poll('RANKED'), countAnswers('RANKED', answers));
        const beats = (a: number, b: number): boolean =>
          answers.filter((one) => one.indexOf(a) < one.indexOf(b)).length * 2 > answers.length;
        const winner = [0, 1, 2].find((a) => [0, 1, 2].every((b) => a === b || beats(a, b)));
        expect(preferred).toBe(winner ?? null);
      }),
    );
  });

  it('comes from sums that hold first preferences and pairs, and no answer as a whole', () => {
    expect(countedAs('RANKED', [2, 0, 1])).toEqual(['2', '2>0', '2>1', '0>1']);
    expect(countedAs('MULTIPLE', [0, 2])).toEqual(['0', '2']);
  });

  it('is said in words, ties and circles too, and says that it decides nothing', () => {
    const said = (method: StrawMethod, answers: number[][]) =>
      strawStatement(poll(method), 'CLOSED', answers.length, countAnswers(method, answers));
    expect(said('SINGLE', [[0], [0], [1]])).toEqual({
      en: 'Indicative, decides nothing: “Tokyo” is ahead, chosen by 2 seats; 3 of 4 seats answered.',
      fr: 'À titre indicatif, sans valeur de décision : « le Tokyo » vient en tête, choix de 2 sièges ; 3 réponses sur 4 sièges.',
    });
    expect(said('SINGLE', [[0], [1]]).en).toContain('“Tokyo” and “Oslo” are level, each chosen by 1 seat');
    const circle = said('RANKED', [
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ]);
    expect(circle.en).toContain('taken two by two, no option is preferred to every other');
    const hidden = strawStatement(poll('SINGLE'), 'OPEN', 2, null);
    expect(hidden.en).toBe(
      'Indicative, decides nothing: 2 of 4 seats answered; what was chosen is told when it closes.',
    );
    const few = strawStatement(poll('SINGLE'), 'CLOSED', 2, null);
    expect(few.en).toContain('with fewer than 3 answers nothing more is told');
    for (const { en, fr } of [said('SINGLE', []), said('MULTIPLE', [[0, 1]]), circle, hidden, few])
      expect(`${en} ${fr}`).not.toMatch(/\bvotes?\b/i);
  });
});

describe('an answer', () => {
  it('of an anonymous poll goes into the sums alone: neither what is stored nor what is told holds it with its seat', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<StrawMethod>('SINGLE', 'MULTIPLE', 'RANKED'),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (method, all) => {
          const choices = method === 'SINGLE' ? all.slice(0, 1) : all;
          const done = answerStrawPoll(asked(poll(method)), { choices }, japan, at(1));
          if (isRefusal(done)) throw new Error(done.message.en);
          expect(done.said).toBeNull();
          const other = answerStrawPoll(
            asked(poll(method)),
            { choices: choices.map((one) => 2 - one) },
            japan,
            at(1),
          );
          expect(isRefusal(other) ? other : other.events).toEqual(done.events);
        },
      ),
    );
  });

  it('is final where it is anonymous, and changed until the end where it is not', () => {
    const answered = { answered: true };
    expect(code(answerStrawPoll(asked(poll('SINGLE'), answered), { choices: [0] }, japan, at(1)))).toBe(
      'DUPLICATE',
    );
    const open = poll('SINGLE', { anonymous: false, hiddenUntilClose: false, closesAt: at(10) });
    const own = { delegation: 'JPN', choices: [1], number: 1 };
    const change = answerStrawPoll(asked(open, { ...answered, own }), { choices: [0] }, japan, at(9));
    expect(isRefusal(change) ? change : change.said).toMatchObject({ choices: [0], number: 2 });
    const same = answerStrawPoll(asked(open, { ...answered, own }), { choices: [1] }, japan, at(9));
    expect(isRefusal(same) ? same : [same.said, same.events]).toEqual([null, []]);
    expect(code(answerStrawPoll(asked(open), { choices: [0] }, japan, at(10)))).toBe('DEADLINE_PASSED');
    expect([strawStateAt(open, at(9)), strawStateAt(open, at(10))]).toEqual(['OPEN', 'CLOSED']);
  });

  it('comes from whoever speaks for a seat that is asked, with as many options as the poll takes', () => {
    const open = poll('RANKED');
    expect(code(answerStrawPoll(asked(open, { speaker: null }), { choices: [0, 1, 2] }, japan, at(1)))).toBe(
      'FORBIDDEN',
    );
    expect(code(answerStrawPoll(asked(open, { asked: ['FRA'] }), { choices: [0, 1, 2] }, japan, at(1)))).toBe(
      'FORBIDDEN',
    );
    for (const choices of [[], [0], [0, 1, 1], [0, 1, 3], [0, 1, 2, 2], [0.5, 1, 2]])
      expect(code(answerStrawPoll(asked(open), { choices }, japan, at(1)))).toBe('INVALID');
  });
});

describe('a straw poll', () => {
  const input = {
    ...{
      question: option('place'),
      options: ['Tokyo', 'Oslo'].map(option),
      method: 'SINGLE' as const,
      label,
    },
    ...{ anonymous: true, hiddenUntilClose: false, closesAt: null },
  };
  const ground = { key: 'poll', place: null, roster: ['FRA', 'JPN', 'KOR'] };

  it('is hidden where it is anonymous, since tallies that grow would tell', () => {
    const opened = openStrawPoll(ground, input, chair, at(0));
    expect(isRefusal(opened) ? opened : opened.poll).toMatchObject({
      hiddenUntilClose: true,
      seats: ground.roster,
    });
  });

  it('is anonymous only where at least three seats are asked, and has 2 to 12 options that differ', () => {
    const few = { ...ground, roster: ['FRA', 'JPN'] };
    expect(openStrawPoll(few, input, chair, at(0))).toMatchObject({ code: 'INVALID', field: 'anonymous' });
    expect(code(openStrawPoll(few, { ...input, anonymous: false }, chair, at(0)))).toBe('taken');
    for (const names of [['One'], ['Same', 'same'], Array.from({ length: 13 }, (_, n) => `Option ${n}`)])
      expect(openStrawPoll(ground, { ...input, options: names.map(option) }, chair, at(0))).toMatchObject({
        code: 'INVALID',
      });
    expect(code(openStrawPoll(ground, input, japan, at(0)))).toBe('FORBIDDEN');
    expect(openStrawPoll(ground, { ...input, closesAt: at(5) }, chair, at(5))).toMatchObject({
      field: 'closesAt',
    });
  });

  it('is changed or withdrawn until the first answer, closed once, and by the chair alone', () => {
    const heard = (answers: number) => ({ poll: poll('SINGLE'), answers });
    const openly = { anonymous: false, hiddenUntilClose: false };
    const changed = changeStrawPoll(heard(0), openly, chair, at(1));
    expect(isRefusal(changed) ? changed : changed.poll).toMatchObject(openly);
    expect(code(changeStrawPoll(heard(1), openly, chair, at(1)))).toBe('STATE');
    expect(code(withdrawStrawPoll(heard(0), chair, at(1)))).toBe('taken');
    expect(code(withdrawStrawPoll(heard(1), chair, at(1)))).toBe('STATE');
    expect(code(closeStrawPoll(poll('SINGLE', { closedAt: at(1) }), chair, at(2)))).toBe('STATE');
    for (const done of [
      changeStrawPoll(heard(0), openly, japan, at(1)),
      withdrawStrawPoll(heard(0), japan, at(1)),
      closeStrawPoll(poll('SINGLE'), japan, at(1)),
    ])
      expect(code(done)).toBe('FORBIDDEN');
  });
});
