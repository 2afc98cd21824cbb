import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf, HIT_BEGINS, HIT_ENDS } from './excerpt';

const mark = (text: string): string => text.replaceAll('[', HIT_BEGINS).replaceAll(']', HIT_ENDS);
const said = (text: string, marked: string): string =>
  excerptOf(text, mark(marked))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

describe('an excerpt', () => {
  it('is the whole of a short text, with what was found in it as it was written', () => {
    expect(said('La résilience élargie', 'La [resilience] elargie')).toBe('La [résilience] élargie');
  });

  it('of a long text is the stretch around what was found', () => {
    const [before, after] = ['word '.repeat(100), ' word'.repeat(100)];
    const excerpt = said(`${before}Arctic${after}`, `${before}[Arctic]${after}`);
    expect(excerpt).toMatch(/^… (word )+\[Arctic\]( word)+ …$/);
    expect(excerpt.length).toBeLessThan(260);
  });

  it('shows only what stands in the text, and at most so much of it', () => {
    const words = fc.array(
      fc.record({ word: fc.constantFrom('a', 'été', '漢', '😀 b', 'long'.repeat(30)), hit: fc.boolean() }),
    );
    fc.assert(
      fc.property(words, (given) => {
        const text = given.map(({ word }) => word).join(' ');
        const marked = given.map(({ word, hit }) => (hit ? `[${word}]` : word)).join(' ');
        const parts = excerptOf(text, mark(marked));
        const inside = parts
          .map((part) => part.text)
          .join('')
          .replace(/^… /, '')
          .replace(/ …$/, '');
        expect(text).toContain(inside);
        expect([...inside].length).toBeLessThanOrEqual(240);
        if (given.some(({ hit }) => hit)) expect(parts.some((part) => part.hit)).toBe(true);
      }),
    );
  });
});
