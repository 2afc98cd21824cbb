import { describe, expect, it } from '@jest/globals';
import { entryOf, formalNameOf, groupOf, isState, nameOf, namesOf } from './catalogue';
import { OBSERVER_ORGANISATIONS } from './organisations';
import { inOrder } from './seating-order';
import { STATES } from './states';

const all = [...STATES, ...OBSERVER_ORGANISATIONS];

describe('the catalogue', () => {
  it('holds the 30 Allies and 4 partners of 2020, and Finland and Sweden who joined the Alliance later', () => {
    const byGroup = (group: string): number => STATES.filter((state) => state.group === group).length;
    expect([byGroup('ALLY'), byGroup('PARTNER')]).toEqual([32, 4]);
    expect(STATES.filter(({ inDefaultCharter }) => !inDefaultCharter).map(({ code }) => code)).toEqual([
      'FIN',
      'SWE',
    ]);
    expect(STATES.filter(({ group }) => group === 'PARTNER').map(({ code }) => code)).toEqual([
      'AUS',
      'JPN',
      'NZL',
      'KOR',
    ]);
  });

  it('names every delegation once, by codes of two and three letters', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ alpha2 }) => alpha2)).size).toBe(all.length);
    for (const { code, alpha2 } of all) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(alpha2).toMatch(/^[A-Z]{2}$/);
    }
  });

  it('gives organisations codes that ISO 3166 leaves to its users, and no state one of those', () => {
    expect(OBSERVER_ORGANISATIONS.map(({ code }) => code)).toEqual(['XAS', 'XEU']);
    expect(
      OBSERVER_ORGANISATIONS.every(({ alpha2, group }) => alpha2.startsWith('X') && group === 'OBSERVER'),
    ).toBe(true);
    expect(STATES.some(({ code, alpha2 }) => code.startsWith('X') || alpha2.startsWith('X'))).toBe(false);
  });

  it.each([
    ['EN', 'en', 'nameEn', 'orderEn'],
    ['FR', 'fr', 'nameFr', 'orderFr'],
  ] as const)('seats the states in %s alphabetical order, without gap', (_, locale, name, order) => {
    const collator = new Intl.Collator(locale);
    const byName = [...STATES].sort((a, b) => collator.compare(a[name], b[name]));
    expect(byName.map((state) => state[order])).toEqual(STATES.map((_state, index) => index + 1));
  });

  it('seats organisations after the states', () => {
    expect(all.slice(STATES.length).map(({ orderEn, orderFr }) => [orderEn, orderFr])).toEqual([
      [37, 37],
      [38, 38],
    ]);
  });

  it('knows a real time zone and both names of every delegation', () => {
    for (const entry of all) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: entry.timeZone })).not.toThrow();
      expect([entry.nameEn, entry.nameFr, entry.formalEn, entry.formalFr, entry.capital]).not.toContain('');
    }
  });

  it('dates the accession of Allies alone, never before the Treaty came into force', () => {
    for (const { group, memberSince } of all) {
      expect(memberSince !== null).toBe(group === 'ALLY');
      expect((memberSince ?? '1949-08-24') >= '1949-08-24').toBe(true);
    }
  });

  it('names delegations in French to French readers, in English to all others', () => {
    expect(nameOf('DEU', 'FR')).toBe('Allemagne');
    expect([nameOf('DEU', 'EN'), nameOf('DEU', 'JA'), nameOf('DEU', 'KO')]).toEqual([
      'Germany',
      'Germany',
      'Germany',
    ]);
    expect(formalNameOf('FRA', 'FR')).toBe('République française');
    expect(formalNameOf('FRA', 'EN')).toBe('French Republic');
    expect(namesOf(['FRA', 'JPN'])).toEqual({ en: 'France, Japan', fr: 'France, Japon' });
  });

  it('lets a code that it does not hold stand for itself', () => {
    expect([nameOf('ZZZ', 'EN'), formalNameOf('ZZZ', 'FR')]).toEqual(['ZZZ', 'ZZZ']);
    expect([entryOf('ZZZ'), groupOf('ZZZ'), isState('ZZZ')]).toEqual([undefined, undefined, false]);
  });

  it('calls a state what can have a seat, and no organisation', () => {
    expect([isState('JPN'), isState('FIN'), isState('XAS')]).toEqual([true, true, false]);
  });
});

describe('seating order', () => {
  it('follows the language', () => {
    const codes = ['USA', 'DEU', 'KOR', 'ESP'];
    expect(inOrder(codes, 'EN')).toEqual(['DEU', 'KOR', 'ESP', 'USA']);
    expect(inOrder(codes, 'FR')).toEqual(['DEU', 'ESP', 'USA', 'KOR']);
  });

  it('names each once, and puts last what it does not know', () => {
    expect(inOrder(['ZZZ', 'XEU', 'USA', 'AAA', 'USA'], 'EN')).toEqual(['USA', 'XEU', 'AAA', 'ZZZ']);
  });
});
