import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Reordering } from './reordering';

type Waits = Parameters<Reordering['look']>[0][number];

const statement = (id: string): Waits => ({ id, kind: 'STATEMENT', inTour: false });
const reply = (id: string): Waits => ({ id, kind: 'RIGHT_OF_REPLY', inTour: false });
const idsOf = (list: readonly Waits[]): string => list.map(({ id }) => id).join('');

/** A chair's screen and a server that answers when the spec says so. */
const setUp = (...list: readonly Waits[]) => {
  let waiting = [...list];
  const asked: { order: readonly string[]; seen: readonly string[]; answer: (done: boolean) => void }[] = [];
  const reordering: Reordering = new Reordering(
    (order, seen) => new Promise((answer) => asked.push({ order, seen, answer })),
    () => reordering.look(waiting),
  );
  const become = (next: readonly Waits[]) => {
    waiting = [...next];
    reordering.look(waiting);
  };
  /** The server does what was asked last: its event, then its answer, or the other way round. */
  const confirm = async (answerFirst = false) => {
    const last = asked.at(-1);
    if (last === undefined) throw new Error('nothing was asked');
    if (idsOf(waiting) !== last.seen.join('')) throw new Error('asked from another list than stands');
    const next = last.order.flatMap((id) => waiting.find((one) => one.id === id) ?? []);
    if (answerFirst) last.answer(true);
    if (answerFirst) await Promise.resolve();
    become(next);
    if (!answerFirst) last.answer(true);
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    asked,
    become,
    confirm,
    step: (id: string, by: number) => reordering.move(waiting, id, (from) => from + by),
    shown: () => idsOf(reordering.shown(waiting)),
    stands: () => idsOf(waiting),
  };
};

describe('the order in the hands of the chair', () => {
  it('is shown at once, and asked for one move at a time', async () => {
    const list = setUp(...[...'abcd'].map(statement));
    list.step('d', -1);
    list.step('d', -1);
    list.step('d', -1);
    expect(list.shown()).toBe('dabc');
    expect(list.asked.map(({ order }) => order.join(''))).toEqual(['abdc']);
    await list.confirm();
    expect(list.asked.map(({ order }) => order.join(''))).toEqual(['abdc', 'dabc']);
    await list.confirm();
    expect([list.stands(), list.asked.length]).toEqual(['dabc', 2]);
  });

  it('ends as pressed, however fast and whatever comes first of the event and the answer', async () => {
    const presses = fc.array(
      fc.record({
        id: fc.constantFrom(...'abcd'),
        by: fc.constantFrom(-1, 1),
        confirms: fc.boolean(),
        answerFirst: fc.boolean(),
      }),
      { maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(presses, async (all) => {
        const list = setUp(...[...'abcd'].map(statement));
        const pressed = [...'abcd'];
        let confirmed = 0;
        for (const { id, by, confirms, answerFirst } of all) {
          list.step(id, by);
          const from = pressed.indexOf(id);
          const to = Math.min(3, Math.max(0, from + by));
          pressed.splice(to, 0, ...pressed.splice(from, 1));
          expect(list.shown()).toBe(pressed.join(''));
          if (confirms && list.asked.length > confirmed) {
            confirmed += 1;
            await list.confirm(answerFirst);
          }
        }
        while (list.asked.length > confirmed) {
          confirmed += 1;
          await list.confirm();
        }
        expect(list.stands()).toBe(pressed.join(''));
      }),
    );
  });

  it('leaves each among its like, and puts who comes meanwhile last among them', () => {
    const list = setUp(statement('a'), statement('b'), reply('y'));
    list.step('a', 5);
    expect(list.shown()).toBe('bay');
    list.become([statement('a'), statement('b'), statement('c'), reply('y')]);
    expect(list.shown()).toBe('bacy');
  });

  it('is the server’s again when it was refused', async () => {
    const list = setUp(...[...'abc'].map(statement));
    list.step('c', -1);
    list.step('c', -1);
    list.asked[0]?.answer(false);
    await Promise.resolve();
    await Promise.resolve();
    expect([list.shown(), list.asked.length]).toEqual(['abc', 1]);
  });
});
