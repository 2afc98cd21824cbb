import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anOpenFloor } from '../testing/builders';
import { applyPresenceEvent, presenceArrived, presenceLeft } from './presence-events';
import type { Present } from './present';
import { presentSeats, quorumOf } from './quorum';

const person = (id: string, delegation: string | null): Present => ({
  id,
  name: `Name of ${id}`,
  delegation,
});

describe('the quorum', () => {
  it.each([
    [34, 18],
    [33, 17],
    [2, 2],
    [1, 1],
  ])('of %i seats is %i', (seats, required) => {
    const participants = Array.from({ length: seats }, (_, n) => `S${n}`);
    expect(quorumOf(participants, participants.slice(0, required - 1))).toMatchObject({
      required,
      met: false,
    });
    expect(quorumOf(participants, participants.slice(0, required))).toMatchObject({
      present: required,
      met: true,
    });
  });

  it('counts a seat once, and only if it is invited', () => {
    expect(quorumOf(['JPN', 'FRA', 'KOR'], ['JPN', 'JPN', 'NOR', 'XAS'])).toEqual({
      required: 2,
      present: 1,
      met: false,
    });
  });
});

describe('the seats present', () => {
  it('are those of which somebody is there, in the order of the invitation', () => {
    const people = [
      person('a', 'KOR'),
      person('b', 'KOR'),
      person('c', null),
      person('d', 'XAS'),
      person('e', 'FRA'),
    ];
    expect(presentSeats(people, ['FRA', 'JPN', 'KOR'])).toEqual(['FRA', 'KOR']);
  });
});

describe('presence', () => {
  const { session } = anOpenFloor();
  const moves = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), here: fc.boolean() }));

  it('is on every screen as it is in the room, whatever comes twice', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const room = new Map<string, Present>();
        let screen: readonly Present[] = [];
        for (const { id, here } of steps) {
          const who = person(id, 'JPN');
          if (here) room.set(id, who);
          else room.delete(id);
          screen = applyPresenceEvent(
            screen,
            here ? presenceArrived(session, who) : presenceLeft(session, who),
          );
        }
        expect(new Set(screen)).toEqual(new Set(room.values()));
        expect(screen).toHaveLength(room.size);
      }),
    );
  });

  it('is told under the session’s label, and forgotten with it', () => {
    const arrived = presenceArrived(session, person('a', null));
    expect(arrived).toMatchObject({
      label: session.label,
      data: { personId: 'a', name: 'Name of a', delegation: null },
    });
    const retracted = { type: 'session.retracted', subject: { type: 'Session', key: session.key }, data: {} };
    expect(applyPresenceEvent([person('a', null)], retracted)).toEqual([]);
    expect(applyPresenceEvent([person('a', null)], { ...retracted, type: 'item.retracted' })).toHaveLength(1);
  });
});
