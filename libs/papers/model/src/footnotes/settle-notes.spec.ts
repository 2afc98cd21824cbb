import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../markdown/canonical';
import { joinNotes, splitNotes } from './noted-source';
import { settleNotes } from './settle-notes';

const pieces = fc.constantFrom(
  ...[
    '[^1]',
    '[^2]',
    '[^a]',
    'words',
    ' ',
    '\n',
    '\n\n',
    '[^1]: one',
    '\n[^a]: of a',
    '\n\n[^2]: two\n',
    '`',
    '\\',
  ],
  ...['\n    more', '- ', '```\n', '](', 'https://x.y', ')', '[', ']', ':', '*', '> ', '| a |', '&'],
);
const texts = fc.array(pieces, { maxLength: 24 }).map((all) => canonical(all.join('')));

describe('footnotes as somebody typed them', () => {
  it('are numbered in the order in which the text refers to them, and stand at its end', () => {
    expect(settleNotes('B[^b] and a[^A].\n\n[^a]: Of *a*.\n\nMore.\n\n[^b]: Of b.\n')).toBe(
      'B[^1] and a[^2].\n\nMore.\n\n[^1]: Of b.\n\n[^2]: Of *a*.\n',
    );
  });

  it('get a number for each place that refers to them', () => {
    expect(settleNotes('A[^x] b[^x].\n\n[^x]: Both.\n')).toBe('A[^1] b[^2].\n\n[^1]: Both.\n\n[^2]: Both.\n');
  });

  it('keep further lines and paragraphs as lines of their own', () => {
    expect(settleNotes('A[^1].\n\n[^1]: One\ngoes on.\n\n    A second.\n\nAfter.\n')).toBe(
      'A[^1].\n\nAfter.\n\n[^1]: One goes on.\\\n    A second.\n',
    );
  });

  it('leave what nothing defines, and what nothing refers to, as it was typed', () => {
    for (const text of ['A[^1].\n', 'A.\n\n[^1]: Nobody asks.\n', 'A `[^1]`.\n\n[^1]: In code.\n'])
      expect(settleNotes(text)).toBe(text);
    expect(settleNotes('A[^a] b[^1].\n\n[^a]: One.\n\n[^z]: Unasked.\n')).toBe(
      'A[^1] b\\[^1\\].\n\n[^z]: Unasked.\n\n[^1]: One.\n',
    );
  });

  it('are none in code', () => {
    const text = 'A.\n\n```\n[^1]: x\n```\n\nB `[^1]`.\n';
    expect(settleNotes(text)).toBe(text);
    const ticks = '> [\\``a`](mailto:desk@forum.example)\n>\n> > `[^1]`\n> >\n> > [^1]\n\n[^1]: a\n';
    expect(settleNotes(ticks)).toBe(ticks);
  });

  it('settle once, whatever is typed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = settleNotes(text);
        expect(settleNotes(once)).toBe(once);
        expect(canonical(once)).toBe(once);
      }),
      { numRuns: 3_000 },
    );
  });

  it('come apart and together again as they were', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = settleNotes(text);
        const source = splitNotes(once);
        if (source.notes.length > 0) expect(joinNotes(source)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are read quickly, however many', () => {
    const count = 20_000;
    const marks = Array.from({ length: count }, (_, at) => `w[^n${at}]`).join(' ');
    const notes = Array.from({ length: count }, (_, at) => `[^n${at}]: x`).join('\n\n');
    expect(splitNotes(settleNotes(`${marks}\n\n${notes}\n`)).notes).toHaveLength(count);
    for (const sign of ['[^', '`', '](', '[^1]', '[^1]: x\n', '<a:', '\\', '\\`'])
      expect(settleNotes(`a[^1]\n\n[^1]: ${sign.repeat(50_000)}\n`)).not.toBe('');
  });
});
