import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  depthOf,
  type Direction,
  dropPlace,
  isWithin,
  type PlacedItem,
  possibleParents,
  stepFrom,
} from './agenda-tree';

const at = (id: string, parent: string | null = null): PlacedItem => ({
  id,
  parent: parent === null ? null : { id: parent },
});

const A = at('A');
const B = at('B');
const B1 = at('B1', 'B');
const B2 = at('B2', 'B');
const B2x = at('B2x', 'B2');
const C = at('C');
const AGENDA = [A, B, B1, B2, B2x, C];

/** The agenda in any order of the top level and with any nesting of up to three levels. */
const agendas = fc.array(fc.constantFrom(0, 1, 2), { minLength: 1, maxLength: 9 }).map((depths) => {
  const open: string[] = [];
  return depths.map((wanted, n): PlacedItem => {
    const depth = Math.min(wanted, open.length);
    open.length = depth;
    const item = at(`i${n}`, open[depth - 1] ?? null);
    open.push(item.id);
    return item;
  });
});
const DIRECTIONS: readonly Direction[] = ['up', 'down', 'in', 'out'];

describe('a step on the agenda', () => {
  it('goes up and down among those of the same level', () => {
    expect(stepFrom(AGENDA, C, 'up')).toEqual({ parentId: null, position: 1 });
    expect(stepFrom(AGENDA, B1, 'down')).toEqual({ parentId: 'B', position: 1 });
  });

  it('stops at the ends', () => {
    expect(stepFrom(AGENDA, A, 'up')).toBeNull();
    expect(stepFrom(AGENDA, C, 'down')).toBeNull();
    expect(stepFrom(AGENDA, A, 'out')).toBeNull();
    expect(stepFrom(AGENDA, A, 'in')).toBeNull();
  });

  it('goes in as the last under the one before, and out to the place after the one above', () => {
    expect(stepFrom(AGENDA, C, 'in')).toEqual({ parentId: 'B', position: 2 });
    expect(stepFrom(AGENDA, B1, 'out')).toEqual({ parentId: null, position: 2 });
  });

  it('does not go in where there would be a fourth level', () => {
    expect(stepFrom(AGENDA, B2, 'in')).toBeNull();
    expect(stepFrom(AGENDA, B, 'in')).toBeNull();
  });

  it('never puts an item under itself, or deeper than three levels', () => {
    fc.assert(
      fc.property(agendas, fc.nat(), fc.constantFrom(...DIRECTIONS), (agenda, n, direction) => {
        const item = agenda[n % agenda.length] ?? A;
        const place = stepFrom(agenda, item, direction);
        if (place === null) return;
        expect(isWithin(agenda, place.parentId, item.id)).toBe(false);
        const above = agenda.find(({ id }) => id === place.parentId);
        expect(above === undefined ? 0 : depthOf(agenda, above) + 1).toBeLessThan(3);
      }),
    );
  });
});

describe('a drop on the agenda', () => {
  it('puts an item before, after or into the one under the pointer', () => {
    expect(dropPlace(AGENDA, C, A, 'before')).toEqual({ parentId: null, position: 0 });
    expect(dropPlace(AGENDA, A, B, 'after')).toEqual({ parentId: null, position: 1 });
    expect(dropPlace(AGENDA, A, B, 'into')).toEqual({ parentId: 'B', position: 2 });
  });

  it('counts the position without the item itself', () => {
    expect(dropPlace(AGENDA, A, C, 'after')).toEqual({ parentId: null, position: 2 });
    expect(dropPlace(AGENDA, C, B, 'before')).toEqual({ parentId: null, position: 1 });
  });

  it('does nothing where the item stands already, on itself, or on what stands under it', () => {
    expect(dropPlace(AGENDA, A, B, 'before')).toBeNull();
    expect(dropPlace(AGENDA, A, A, 'into')).toBeNull();
    expect(dropPlace(AGENDA, B, B2x, 'after')).toBeNull();
  });

  it('refuses a place below the third level', () => {
    expect(dropPlace(AGENDA, B, A, 'into')).toBeNull();
    expect(dropPlace(AGENDA, C, B2x, 'into')).toBeNull();
  });
});

describe('the items that others can stand under', () => {
  it('are those of the first two levels', () => {
    expect(possibleParents(AGENDA).map(({ id }) => id)).toEqual(['A', 'B', 'B1', 'B2', 'C']);
  });
});
