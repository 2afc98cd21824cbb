import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UploadTurns } from './upload-turns';

const given = (turn: ReturnType<UploadTurns['take']>): (() => void) => {
  if (typeof turn === 'string') throw new Error(turn);
  return turn;
};

describe('the turns of files', () => {
  it('are two at once for each person, and eight in all', () => {
    const turns = new UploadTurns();
    for (const person of ['a', 'a', 'b', 'b', 'c', 'c', 'd']) given(turns.take(person));
    expect(turns.take('a')).toBe('OWN');
    const last = given(turns.take('e'));
    expect(turns.take('d')).toBe('ALL');
    last();
    last();
    given(turns.take('d'));
    expect(turns.take('f')).toBe('ALL');
  });

  it('are never more than that, in whatever order they are taken and given back', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.boolean()), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(moves, (all) => {
        const turns = new UploadTurns(4, 2);
        const held: { person: string; give: () => void }[] = [];
        for (const [person, takes] of all) {
          if (!takes) held.shift()?.give();
          else {
            const turn = turns.take(person);
            const own = held.filter((one) => one.person === person).length;
            expect(typeof turn === 'string').toBe(own >= 2 || held.length >= 4);
            if (typeof turn !== 'string') held.push({ person, give: turn });
          }
        }
      }),
    );
  });
});
