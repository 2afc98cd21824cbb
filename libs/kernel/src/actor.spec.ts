import { describe, expect, it } from '@jest/globals';
import { type Actor, holds, ROLES, standingOf } from './actor';

describe('a post', () => {
  it('brings one standing: delegates a seat’s, the secretariat’s posts its own, observers theirs', () => {
    expect(ROLES.map((role) => [role, standingOf(role)])).toEqual([
      ['HEAD', 'DELEGATION'],
      ['DEPUTY', 'DELEGATION'],
      ['ADVISER', 'DELEGATION'],
      ['CHAIR', 'SECRETARIAT'],
      ['SESSION_OFFICER', 'SECRETARIAT'],
      ['RAPPORTEUR', 'SECRETARIAT'],
      ['OBSERVER', 'OBSERVER'],
      ['ADMINISTRATOR', 'SECRETARIAT'],
    ]);
  });

  it('is held by nobody’s machine', () => {
    const machine: Actor = {
      standing: 'DELEGATION',
      personId: null,
      tokenId: 'token',
      credentialId: 'token',
      role: null,
      delegation: 'JPN',
      clearance: 'RESTRICTED',
      caveats: [],
      speaksForSeat: false,
      language: 'EN',
    };
    expect(holds(machine, ...ROLES)).toBe(false);
    expect(holds({ ...machine, role: 'HEAD' }, 'HEAD', 'DEPUTY')).toBe(true);
    expect(holds({ ...machine, role: 'ADVISER' }, 'HEAD', 'DEPUTY')).toBe(false);
  });
});
