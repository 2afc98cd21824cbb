import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@parley/kernel';
import { Audience, profileOf } from './audience';

const actor = (change: Partial<Actor> = {}): Actor => ({
  standing: 'DELEGATION',
  personId: 'p',
  tokenId: null,
  credentialId: 'c',
  role: 'HEAD',
  delegation: 'FRA',
  clearance: 'SECRET',
  caveats: [],
  speaksForSeat: true,
  language: 'EN',
  ...change,
});

describe('the profiles of a channel', () => {
  it('are the same for people who may see the same', () => {
    expect(profileOf(actor({ personId: 'a', caveats: ['X', 'Y'] }))).toBe(
      profileOf(actor({ personId: 'b', caveats: ['Y', 'X'] })),
    );
    expect(profileOf(actor())).not.toBe(profileOf(actor({ clearance: 'RESTRICTED' })));
  });

  it('stay while anybody of them is there', () => {
    const audience = new Audience();
    const room = audience.join('s', actor({ personId: 'a' }));
    audience.join('s', actor({ personId: 'b' }));
    audience.leave('s', actor({ personId: 'a' }));
    expect(audience.rooms('s', () => true)).toEqual([room]);
    audience.leave('s', actor({ personId: 'b' }));
    expect(audience.rooms('s', () => true)).toEqual([]);
    expect(audience.occupied).toEqual([]);
  });

  it('are chosen by who passes, each once', () => {
    const audience = new Audience();
    const french = audience.join('s', actor());
    audience.join('s', actor({ delegation: 'JPN' }));
    expect(audience.rooms('s', ({ delegation }) => delegation === 'FRA')).toEqual([french]);
    expect(audience.rooms('other', () => true)).toEqual([]);
  });
});
