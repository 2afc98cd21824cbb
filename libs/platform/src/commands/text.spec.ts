import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unkeepableField } from './text';

describe('text that cannot be kept', () => {
  it('is found wherever it stands in an input, by its path', () => {
    expect(unkeepableField({ id: 'a', input: { title: 'Sea\0lanes' } })).toBe('input.title');
    expect(unkeepableField({ sponsors: ['AUS', '\0'] })).toBe('sponsors.1');
    expect(unkeepableField({ clientMutationId: '\ud83d' })).toBe('clientMutationId');
  });

  it('is not any other text, nor anything that is no text', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    const input = fc.dictionary(plain, fc.oneof(plain, fc.integer(), fc.constant(null), fc.array(plain)));
    fc.assert(fc.property(input, (raw) => expect(unkeepableField(raw)).toBeUndefined()));
  });

  it('is looked for without end in nothing: an input without bottom is let through to its schema', () => {
    let deep: Record<string, unknown> = { text: '\0' };
    for (let level = 0; level < 20_000; level += 1) deep = { deep };
    expect(unkeepableField(deep)).toBeUndefined();
  });
});
