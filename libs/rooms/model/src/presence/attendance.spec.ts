import { expect, it } from '@jest/globals';
import { attendanceOf, type Passage } from './attendance';

const at = (minute: number): Date => new Date(Date.UTC(2026, 1, 3, 12, minute));
const passage = (type: Passage['type'], personId: string, minute: number): Passage => ({
  type,
  at: at(minute),
  personId,
  name: `Name of ${personId}`,
  delegation: 'JPN',
});

it('tells who was present from when to when, in the order of first arrival', () => {
  const told = attendanceOf([
    passage('presence.arrived', 'b', 1),
    passage('presence.arrived', 'a', 2),
    passage('presence.left', 'b', 3),
    passage('presence.arrived', 'b', 5),
  ]);
  expect(told.map(({ personId, stays }) => [personId, stays])).toEqual([
    [
      'b',
      [
        { from: at(1), to: at(3) },
        { from: at(5), to: null },
      ],
    ],
    ['a', [{ from: at(2), to: null }]],
  ]);
});

it('counts nobody twice and nobody who never came', () => {
  const told = attendanceOf([
    passage('presence.left', 'a', 0),
    passage('presence.arrived', 'b', 1),
    passage('presence.arrived', 'b', 2),
    passage('presence.left', 'b', 3),
    passage('presence.left', 'b', 4),
  ]);
  expect(told).toEqual([
    { personId: 'b', name: 'Name of b', delegation: 'JPN', stays: [{ from: at(1), to: at(3) }] },
  ]);
});
