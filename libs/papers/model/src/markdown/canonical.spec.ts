import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical, checkMarkdown, LONGEST_MARKDOWN_BYTES } from './canonical';

const texts = fc.string({
  unit: fc.constantFrom('a', 'é', '\n', '\r', '\r\n', ' ', '\t', '\u0007', '\uFEFF', 'e\u0301', '漢'),
});

describe('the canonical text', () => {
  it('is the same when it is taken twice', () => {
    fc.assert(fc.property(texts, (text) => expect(canonical(canonical(text))).toBe(canonical(text))));
  });

  it('has line feeds only, and one at its end', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(canonical(text)).not.toMatch(/\r/);
        expect(canonical(text)).toMatch(/^$|[^\n]\n$/);
      }),
    );
  });

  it('is one, however the same text was typed', () => {
    expect(canonical('\uFEFFCafe\u0301\r\nau lait\r\n\r\n')).toBe('Café\nau lait\n');
  });

  it('keeps what means something: two spaces at the end of a line, tabs, empty lines', () => {
    expect(canonical('a  \nb\n\n\tc')).toBe('a  \nb\n\n\tc\n');
  });
});

describe('the longest text', () => {
  it('is 1 MB in bytes, not in characters', () => {
    const line = 'x'.repeat(LONGEST_MARKDOWN_BYTES - 1);
    expect(checkMarkdown(line)).toBe(`${line}\n`);
    expect(checkMarkdown(`${line}x`)).toMatchObject({ code: 'INVALID', field: 'markdown' });
    expect(checkMarkdown('漢'.repeat(LONGEST_MARKDOWN_BYTES / 2))).toMatchObject({ code: 'INVALID' });
  });
});
