import { describe, expect, it } from '@jest/globals';
import { bestLocale, languageOf } from './locale';

describe('the language of the interface', () => {
  it('is the first wish that it is written in', () => {
    expect(bestLocale(null, 'ja-JP', 'fr-CA', 'en-GB')).toBe('fr');
    expect(bestLocale('EN', 'fr')).toBe('en');
  });

  it('is English when no wish can be met', () => {
    expect(bestLocale()).toBe('en');
    expect(bestLocale(undefined, 'ko', '')).toBe('en');
  });

  it('has its name in the schema', () => {
    expect(['en', 'fr'].map((tag) => languageOf(bestLocale(tag)))).toEqual(['EN', 'FR']);
  });
});
