import { describe, expect, it } from '@jest/globals';
import { askedReference } from './asked-reference';

describe('a reference that is asked for', () => {
  it.each([
    ['APP-DS(2026)0001', 'APP-DS(2026)0001%'],
    [' app-wp(2026)0012-rev1 ', 'APP-WP(2026)0012-REV1%'],
    ['APP-D(', 'APP-D(%'],
    ['DS(2026)', 'APP-DS(2026)%'],
    ['ds 1', 'APP-DS(____)0001%'],
    ['WP12', 'APP-WP(____)0012%'],
    ['APP-DS 3', 'APP-DS(____)0003%'],
  ])('is found in %s', (text, pattern) => {
    expect(askedReference(text)).toBe(pattern);
  });

  it.each(['', 'maritime', 'DS', 'the DS 1', 'X 1', 'D 12345', 'APP-DS(%)1', 'DS_1'])(
    'is not in %s',
    (text) => {
      expect(askedReference(text)).toBeNull();
    },
  );
});
