import { describe, expect, it } from '@jest/globals';
import { type GivenLabel, markingOf } from './screen-marking';

const label = (part: Partial<GivenLabel> = {}): GivenLabel => ({
  classification: 'UNCLASSIFIED',
  releasableTo: null,
  releasableToObservers: false,
  caveats: [],
  tlp: null,
  ...part,
});

const SEATS = [
  { code: 'JPN', name: 'Japon', group: 'PARTNER' as const },
  { code: 'NOR', name: 'Norvège', group: 'ALLY' as const },
];

describe('the marking of a screen with several sessions', () => {
  it('is that of the highest, released only to those to whom all of it is', () => {
    const shown = [
      label({ releasableTo: ['JPN', 'NOR'] }),
      label({ classification: 'RESTRICTED', releasableTo: ['JPN'] }),
    ];
    expect(markingOf(shown, 'FR', SEATS)).toEqual({
      classification: 'RESTRICTED',
      banner: 'APP DIFFUSION RESTREINTE Communicable à Japon',
    });
  });

  it('says that nobody may have the whole where nobody may', () => {
    const marking = markingOf(
      [label({ releasableTo: ['JPN'] }), label({ releasableTo: ['NOR'] })],
      'EN',
      SEATS,
    );
    expect(marking?.banner).toBe('APP UNCLASSIFIED Secretariat and originator only');
  });

  it('is absent where nothing labelled is shown', () => {
    expect(markingOf([], 'EN', SEATS)).toBeNull();
  });
});
