import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { marker } from './markers';
import { numberParagraphs } from './number-paragraphs';

const markdown = new MarkdownIt({ html: false });
const paragraphs = (text: string) => numberParagraphs(markdown.parse(text, {})).paragraphs;
const numbers = (text: string): string[] => paragraphs(text).map(({ number }) => number);

const BLOCKS = [
  'A paragraph.',
  '# Heading',
  '- one\n- two',
  '1. one\n2. two\n   - part\n     - deeper',
  '> said',
  '```\ncode\n```',
  '|a|b|\n|-|-|\n|1|2|',
];
const texts = fc
  .array(fc.constantFrom(...BLOCKS), { maxLength: 12 })
  .map((blocks) => blocks.join('\n\n<!-- -->\n\n'));

describe('paragraphs', () => {
  it('are counted 1, 2, 3, with parts (a), (b) and (i), (ii)', () => {
    const text = 'First.\n\n- part\n- part\n  - deeper\n  - deeper\n\n# Heading\n\nSecond.\n';
    expect(numbers(text)).toEqual(['1', '1(a)', '1(b)', '1(b)(i)', '1(b)(ii)', '2']);
  });

  it('are the parts of a list that is numbered at the top', () => {
    expect(numbers('1. One\n2. Two\n   1. part\n   2. part\n\nThree.')).toEqual([
      '1',
      '2',
      '2(a)',
      '2(b)',
      '3',
    ]);
  });

  it('have each a number of their own, also where a second list stands under one paragraph', () => {
    expect(numbers('One.\n\n- part\n\n# Heading\n\n- part\n')).toEqual(['1', '1(a)', '1(b)']);
  });

  it('hold their words without the marks, links by what they say', () => {
    expect(paragraphs('Some *words* and [a link](https://example.org)\nthat go on.')).toEqual([
      { number: '1', text: 'Some words and a link that go on.' },
    ]);
  });

  it('keep what belongs to them: a quotation, a table, a second paragraph of a part', () => {
    expect(paragraphs('Said:\n\n> a word\n\n- one\n\n  more of it')).toEqual([
      { number: '1', text: 'Said:\n\na word' },
      { number: '1(a)', text: 'one\n\nmore of it' },
    ]);
  });

  it('are dense at every depth, each number once, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = numbers(text);
        expect(new Set(found).size).toBe(found.length);
        const tops = found.filter((number) => /^\d+$/.test(number)).map(Number);
        expect(tops).toEqual(tops.map((_, index) => index + 1));
        for (const number of found.filter((one) => one.endsWith('(b)')))
          expect(found).toContain(number.replace(/\(b\)$/, '(a)'));
      }),
    );
  });

  it('get the same numbers again from the same text, and keep them when more is written below', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(numbers(text)).toEqual(numbers(text));
        expect(numbers(`${text}\n\nAt the end.`).slice(0, numbers(text).length)).toEqual(numbers(text));
      }),
    );
  });
});

describe('a marker', () => {
  it('goes on after z, and in Roman numerals', () => {
    expect([1, 26, 27, 52, 53].map((index) => marker(1, index))).toEqual([
      '(a)',
      '(z)',
      '(aa)',
      '(az)',
      '(ba)',
    ]);
    expect([1, 4, 9, 40].map((index) => marker(2, index))).toEqual(['(i)', '(iv)', '(ix)', '(xl)']);
    expect(marker(3, 2)).toBe('(2)');
  });

  it('is another one for another place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 800 })),
        (depth, indices) => {
          expect(new Set(indices.map((index) => marker(depth, index))).size).toBe(indices.length);
        },
      ),
    );
  });
});
