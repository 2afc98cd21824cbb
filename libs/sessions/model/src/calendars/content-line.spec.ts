import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeText, fold, lines, property, textProperty, uri } from './content-line';

const unfolded = (text: string): string => text.replace(/\r\n /g, '');
const octets = (text: string): number => new TextEncoder().encode(text).length;
const hostile = fc.string({
  unit: fc.constantFrom(
    'é',
    '日',
    '🜁',
    'a',
    ';',
    ',',
    '\\',
    '\r',
    '\n',
    ':',
    '"',
    '^',
    '\u2028',
    '\0',
    '\ud800',
    ' ',
  ),
});

describe('a content line', () => {
  it('is folded after 75 octets at most, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const folded = fold(line);
        expect(folded.split('\r\n').every((part) => octets(part) <= 75)).toBe(true);
        expect(unfolded(folded)).toBe(line);
      }),
    );
  });

  it('is never folded inside a character', () => {
    const parts = fold(`SUMMARY:${'🜁'.repeat(60)}`).split('\r\n');
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(part).toMatch(/^(SUMMARY:| )(🜁)*$/u);
  });

  it('cannot be ended by any text, which is read back as it was but for what no text may hold', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = lines([textProperty('SUMMARY', text)]);
        const line = unfolded(written.slice(0, -2));
        expect(line).not.toMatch(/[\r\n\u2028]|\p{Cc}/u);
        const back = line
          .slice('SUMMARY:'.length)
          .replace(/\\(.)/g, (_, next: string) => (next === 'n' ? '\n' : next));
        expect(back).toBe(text.replace(/\r\n|[\r\n\u2028]/g, '\n').replace(/\0|\p{Cs}/gu, ''));
      }),
    );
  });

  it('escapes what separates values', () => {
    expect(escapeText('a;b,c\\d\r\nEND:VEVENT')).toBe('a\\;b\\,c\\\\d\\nEND:VEVENT');
  });

  it('cannot be ended by a parameter or an address either', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, address) => {
        const line = unfolded(property('ATTENDEE', uri(`mailto:${address}`), { CN: name }));
        expect(line).not.toMatch(/[\r\n\u2028]|\p{Cc}/u);
        const [, cn = '', value = ''] =
          /^ATTENDEE;CN=("[^"]*"|[A-Za-z0-9./_+-]+):(mailto:.*)$/.exec(line) ?? [];
        expect([cn !== '', value.startsWith('mailto:')]).toEqual([true, true]);
      }),
    );
    expect(property('ATTENDEE', 'mailto:a@b.example', { CN: 'O"X"\r\nY^' })).toBe(
      'ATTENDEE;CN="O^\'X^\'^nY^^":mailto:a@b.example',
    );
  });
});
