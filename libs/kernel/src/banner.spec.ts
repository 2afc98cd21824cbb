import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { banner } from './banner';
import type { Label } from './label';
import { labels } from './testing/arbitraries';

const label: Label = {
  classification: 'RESTRICTED',
  releasableTo: null,
  releasableToObservers: false,
  caveats: [],
  tlp: null,
  originator: null,
};

const EN: Record<string, string> = { AUS: 'Australia', JPN: 'Japan' };
const FR: Record<string, string> = { AUS: 'Australie', JPN: 'Japon' };
const english = (code: string): string => EN[code] ?? code;
const french = (code: string): string => FR[code] ?? code;

describe('the banner', () => {
  it('says the level alone where every delegation may see it', () => {
    expect(banner(label, 'EN', english)).toBe('APP RESTRICTED');
    expect(banner(label, 'FR', french)).toBe('APP DIFFUSION RESTREINTE');
  });

  it('names the delegations that it is releasable to, in the reader’s language', () => {
    const named = { ...label, releasableTo: ['AUS', 'JPN'] };
    expect(banner(named, 'EN', english)).toBe('APP RESTRICTED Releasable to Australia, Japan');
    expect(banner(named, 'FR', french)).toBe('APP DIFFUSION RESTREINTE Communicable à Australie, Japon');
  });

  it('says that nobody else may see it where it is released to no delegation', () => {
    const nobody = { ...label, releasableTo: [] };
    expect(banner(nobody, 'EN', english)).toBe('APP RESTRICTED Secretariat and originator only');
    expect(banner(nobody, 'FR', french)).toBe('APP DIFFUSION RESTREINTE Secrétariat et auteur seulement');
  });

  it('shows the caveats as they are', () => {
    const tagged = { ...label, releasableTo: ['JPN'], caveats: ['CYBER-DEFENCE'] };
    expect(banner(tagged, 'EN', english)).toBe('APP RESTRICTED Releasable to Japan CYBER-DEFENCE');
  });

  it('is in English for readers of Japanese and Korean', () => {
    expect(banner(label, 'JA', english)).toBe(banner(label, 'EN', english));
    expect(banner(label, 'KO', english)).toBe(banner(label, 'EN', english));
  });

  it('always begins with the forum’s own policy and its level, so that nothing passes for another’s', () => {
    fc.assert(
      fc.property(labels, (any) => {
        expect(banner(any, 'EN', english)).toMatch(new RegExp(`^APP ${any.classification}( |$)`));
        expect(banner(any, 'FR', french)).toMatch(
          /^APP (SANS CLASSIFICATION|DIFFUSION RESTREINTE|CONFIDENTIEL|SECRET)( |$)/,
        );
      }),
    );
  });

  it('tells apart any two labels that differ in whom they are released to', () => {
    fc.assert(
      fc.property(labels, labels, (a, b) => {
        const [one, other] = [a, b].map((any) => ({
          ...any,
          classification: label.classification,
          caveats: [],
        }));
        fc.pre(one !== undefined && other !== undefined);
        const key = ({ releasableTo, releasableToObservers }: Label): string =>
          JSON.stringify([releasableTo, releasableToObservers]);
        const same = key(one ?? a) === key(other ?? b);
        expect(banner(one ?? a, 'EN', english) === banner(other ?? b, 'EN', english)).toBe(same);
      }),
    );
  });
});
