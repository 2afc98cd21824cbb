import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBrackets, withoutBracket } from './read-brackets';

const texts = (source: string): string[] => readBrackets(source).map(({ text }) => text);

describe('a bracket', () => {
  it('is written around the words, with who wants them in and who wants them out', () => {
    expect(readBrackets('The forum [shall meet]{+JPN +NOR -FRA} monthly.')).toEqual([
      { text: 'shall meet', wantedBy: ['JPN', 'NOR'], opposedBy: ['FRA'], from: 10, to: 38 },
    ]);
  });

  it('may stand in another, or beside its alternative', () => {
    expect(texts('It [meets [each month]{+KOR} in Brussels] here.')).toEqual([
      'meets [each month]{+KOR} in Brussels',
      'each month',
    ]);
    expect(texts('It [shall][should] meet.')).toEqual(['shall', 'should']);
  });

  it('is no link, no footnote, no box to tick, no code, nothing that is escaped, and nothing that is left open', () => {
    for (const source of [
      ...[
        '[a link](https://example.org)',
        'said[^1]',
        '[ ] to do',
        '`[code]`',
        String.raw`\[sic\]`,
        '[open',
        'closed]',
      ],
      '[reference]: https://example.org',
    ])
      expect([source, texts(source)]).toEqual([source, []]);
  });

  it('is read quickly, whatever is typed', () => {
    for (const sign of ['`', '[', ']', '\\', '{', '[`', '[['])
      expect(readBrackets(sign.repeat(9_000)).length).toBeLessThan(9_000);
  });

  it('closed leaves its words, or takes them with it', () => {
    const source = 'The forum [shall meet]{+JPN -FRA} monthly [or more].';
    expect(withoutBracket(source, 0, true)).toBe('The forum shall meet monthly [or more].');
    expect(withoutBracket(source, 0, false)).toBe('The forum monthly [or more].');
    expect(withoutBracket(source, 1, false)).toBe('The forum [shall meet]{+JPN -FRA} monthly.');
    expect(withoutBracket(source, 2, true)).toBe(source);
  });

  it('closed by keeping its words is one less, whatever stands around it', () => {
    const parts = fc.constantFrom('[', ']', 'words', ' ', '{+JPN}', '{-FRA}', '(', '`', '\\');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 16 }), (some) => {
        const source = some.join('');
        const found = readBrackets(source);
        for (const { from, to } of found) expect(source.slice(from, to).startsWith('[')).toBe(true);
        if (/[`\\(]/.test(source) || found.length === 0) return;
        expect(readBrackets(withoutBracket(source, 0, true)).length).toBeLessThanOrEqual(found.length);
      }),
    );
  });
});
