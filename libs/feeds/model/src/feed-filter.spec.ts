import { describe, expect, it } from '@jest/globals';
import { matches } from './feed-filter';

const all = { types: null, sessionKey: null, delegations: null };
const given = { type: 'floor.given', sessionKey: 's1', delegation: 'JPN' };

describe('a filter of the feed', () => {
  it('that asks for nothing in particular passes everything', () => {
    expect(matches(all, given)).toBe(true);
    expect(matches(all, { type: 'token.issued', sessionKey: null, delegation: null })).toBe(true);
  });

  it.each([
    ['a type', { types: ['floor.given', 'floor.ended'] }, true],
    ['other types', { types: ['floor.ended'] }, false],
    ['a beginning of the type', { types: ['floor'] }, false],
    ['no type at all', { types: [] }, false],
    ['the session', { sessionKey: 's1' }, true],
    ['another session', { sessionKey: 's2' }, false],
    ['the delegation', { delegations: ['FRA', 'JPN'] }, true],
    ['other delegations', { delegations: ['FRA'] }, false],
    ['no delegation at all', { delegations: [] }, false],
    ['the type of another session', { types: ['floor.given'], sessionKey: 's2' }, false],
  ])('by %s', (_, part, passes) => {
    expect(matches({ ...all, ...part }, given)).toBe(passes);
  });

  it('by delegation leaves out what the secretariat did', () => {
    expect(matches({ ...all, delegations: ['JPN'] }, { ...given, delegation: null })).toBe(false);
  });
});
