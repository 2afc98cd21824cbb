import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import fc from 'fast-check';
import { filterLetter, mayKeepFilters, MOST_FILTERS, nameOfFilter } from './note-filters';

const names = fc.uniqueArray(fc.stringMatching(/^[A-Za-z]{1,8}$/), {
  maxLength: 25,
  selector: (name) => name.toLowerCase(),
});

describe('the filters that a person keeps', () => {
  it('never share a name, whatever its capitals, and are never more than may be', () => {
    fc.assert(
      fc.property(names, fc.stringMatching(/^ {0,2}[A-Za-z]{0,8} {0,2}$/), (known, given) => {
        const others = known.slice(0, MOST_FILTERS).map((name, index) => ({ key: String(index), name }));
        const name = nameOfFilter(others, null, given);
        if (isRefusal(name)) return;
        expect(others.length).toBeLessThan(MOST_FILTERS);
        expect(others.map((one) => one.name.toLowerCase())).not.toContain(name.toLowerCase());
        expect(name).toBe(given.trim());
      }),
    );
  });

  it('keep their own name, and say what is wrong with another', () => {
    const others = [{ key: 'a', name: 'Cables' }];
    expect(nameOfFilter(others, 'a', 'cables')).toBe('cables');
    expect(nameOfFilter(others, null, 'cables')).toMatchObject({ code: 'INVALID', field: 'name' });
    expect(nameOfFilter(others, null, ' ')).toMatchObject({ code: 'INVALID', field: 'name' });
    const full = Array.from({ length: MOST_FILTERS }, (_, index) => ({
      key: String(index),
      name: `F${index}`,
    }));
    expect(nameOfFilter(full, null, 'One more')).toMatchObject({ code: 'STATE' });
    expect(nameOfFilter(full, '3', 'Renamed')).toBe('Renamed');
  });

  it('are people’s, and their letters say how many and where alone', () => {
    expect(mayKeepFilters({ personId: null })).toMatchObject({ code: 'FORBIDDEN' });
    expect(mayKeepFilters({ personId: 'person' })).toBeUndefined();
    const { subject, text } = filterLetter(3, 'EN', 'https://forum.example/awareness');
    expect(subject).toBe('Notes that match one of your filters: 3');
    expect(text).toContain('https://forum.example/awareness');
    expect(filterLetter(200, 'FR', '').subject).toContain('99+');
  });
});
