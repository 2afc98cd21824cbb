import { describe, expect, it } from '@jest/globals';
import { held } from './jest-swc.cjs';

describe('a module as a spec loads it', () => {
  it('keeps at hand what it uses of the language', () => {
    expect(held('export const top = Math.max(...Object.values(all));')).toBe(
      'const { Math, Object } = globalThis; export const top = Math.max(...Object.values(all));',
    );
  });

  it.each([
    'export const seat = a.Map;',
    "import { Map } from './atlas'; export const atlas = new Map();",
    "import { Land as Map } from './atlas'; export const atlas = new Map();",
    'class Set {} export const set = new Set();',
    'export const now = Date.now();',
  ])('takes nothing that is its own, or that a test replaces: %s', (code) => {
    expect(held(code)).toBe(code);
  });
});
