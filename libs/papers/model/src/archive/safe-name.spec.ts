import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itemFolder, LONGEST_NAME, LONGEST_NAME_BYTES, safeName, uniquePath } from './safe-name';

const HOSTILE = fc.constantFrom(
  ...[
    '../',
    '..\\',
    '/',
    'C:',
    'CON',
    'nul.txt',
    'COM1',
    'LPT¹',
    '\u202e',
    '\u0000',
    '\n',
    '. ',
    '…',
    'é',
    'e\u0301',
  ],
  ...['文書', '👩‍👩‍👧', '\ud83d', '"', '<script>', '|', '*', '~', '%2e%2e', '\u200f', '\ufeff', ' '],
);
const texts = fc
  .array(fc.oneof(HOSTILE, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 20 })
  .map((parts) => parts.join(''));

const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

describe('a name in an archive', () => {
  it('is safe on every system, whatever the title is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const name = safeName(text);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/);
        expect(name).not.toMatch(DEVICES);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(LONGEST_NAME_BYTES);
        expect(name).toBe(name.normalize('NFC'));
      }),
      { numRuns: 500 },
    );
  });

  it('stays as it is once it is safe', () => {
    fc.assert(fc.property(texts, (text) => expect(safeName(safeName(text))).toBe(safeName(text))));
    expect(safeName('APP-D(2026)0012-REV1')).toBe('APP-D(2026)0012-REV1');
  });

  it.each([
    ['../../etc/passwd', '-..-etc-passwd'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Console', 'Console'],
    ['Reply \u202efdp.exe', 'Reply fdp.exe'],
    ['Ends. . .', 'Ends'],
    ['A/B: “C”?', 'A-B- “C”-'],
    ['\u0000\n', 'paper'],
    ['x'.repeat(300), 'x'.repeat(LONGEST_NAME)],
  ])('of %j is %j', (text, name) => expect(safeName(text)).toBe(name));

  it('stands in the order of the agenda as a folder', () => {
    expect(itemFolder('3(a)', 'Hybrid threats')).toBe('03(a) Hybrid threats');
    expect(itemFolder('12', '..')).toBe('12');
    expect(itemFolder('–', 'Withdrawn')).toBe('00 Withdrawn');
    const [two, ten] = [itemFolder('2', 'B'), itemFolder('10', 'A')];
    expect(two < ten).toBe(true);
  });

  it('is no other’s, also where capitals or forms of letters are not told apart', () => {
    const paths = fc.array(fc.constantFrom('a.pdf', 'A.pdf', 'ﬁle', 'file', 'a (2).pdf', 'b'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(paths, (given) => {
        const taken = new Set<string>();
        const made = given.map((path) => uniquePath(taken, path));
        expect(new Set(made.map((path) => path.normalize('NFKC').toLowerCase())).size).toBe(given.length);
      }),
    );
    expect(
      ['NON-PAPER.pdf', 'non-paper.PDF'].map((path, _, __, taken = new Set<string>(['non-paper.pdf'])) =>
        uniquePath(taken, path),
      ),
    ).toEqual(['NON-PAPER (2).pdf', 'non-paper (2).PDF']);
  });
});
