import { describe, expect, it } from '@jest/globals';
import { CLASSIFICATIONS, classificationOf, higher, lower, rank } from './classification';

describe('a classification', () => {
  it('is stored as its rank and read back from it', () => {
    expect(CLASSIFICATIONS.map((level) => classificationOf(rank(level)))).toEqual([...CLASSIFICATIONS]);
    expect(CLASSIFICATIONS.map(rank)).toEqual([0, 1, 2, 3]);
  });

  it('cannot be read from a rank that no level has', () => {
    expect(() => classificationOf(4)).toThrow(RangeError);
    expect(() => classificationOf(-1)).toThrow(RangeError);
  });

  it('of two is the higher or the lower one, in either order', () => {
    expect([higher('RESTRICTED', 'SECRET'), higher('SECRET', 'RESTRICTED')]).toEqual(['SECRET', 'SECRET']);
    expect([lower('RESTRICTED', 'SECRET'), lower('SECRET', 'RESTRICTED')]).toEqual([
      'RESTRICTED',
      'RESTRICTED',
    ]);
  });
});
