import { describe, expect, it } from '@jest/globals';
import { movedOn, NO_MOVES, placesOf, takenBack, type VersionedItem } from './undo-moves';

const item = (id: string, version = 1, parentId: string | null = null): VersionedItem => ({
  id,
  version,
  parent: parentId === null ? null : { id: parentId },
});

const before = [item('a'), item('b'), item('b1', 1, 'b'), item('c')];
const after = [item('c', 2), item('a'), item('b'), item('b1', 1, 'b')];

describe('moves that can be taken back', () => {
  it('remember where items stood, and the order and versions that the move left', () => {
    const history = movedOn(NO_MOVES, ['c'], before, after);
    expect(history.moves).toEqual([
      { back: [{ id: 'c', parentId: null, position: 2 }], seen: ['c', 'a', 'b', 'b1'] },
    ]);
    expect(history.versions).toEqual({ c: 2 });
  });

  it('give the places in reading order', () => {
    expect(placesOf(before, ['c', 'b1', 'a']).map(({ id }) => id)).toEqual(['a', 'b1', 'c']);
  });

  it('are taken back one by one, the last first, with the versions that follow', () => {
    const twice = movedOn(movedOn(NO_MOVES, ['c'], before, after), ['c'], after, [item('c', 3)]);
    const once = takenBack(twice, [item('c', 4), item('a')]);
    expect(once.moves).toHaveLength(1);
    expect(once.versions).toEqual({ c: 4 });
  });

  it('are not kept without end', () => {
    const many = Array.from({ length: 80 }).reduce<typeof NO_MOVES>(
      (history) => movedOn(history, ['c'], before, after),
      NO_MOVES,
    );
    expect(many.moves).toHaveLength(50);
  });
});
