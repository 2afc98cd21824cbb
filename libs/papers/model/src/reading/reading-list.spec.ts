import { describe, expect, it } from '@jest/globals';
import { isLatePaper, lacksPaper, pagesOf, papersDueAt } from './reading-list';

const startsAt = new Date('2026-12-01T12:00:00Z');
const session = { state: 'CONVENED', startsAt } as const;
const due = papersDueAt(startsAt);
const decision = { kind: 'DECISION', state: 'PENDING' } as const;

describe('a reading list', () => {
  it('says that a paper is late from 72 hours before the session on, until it is circulated', () => {
    expect(due.toISOString()).toBe('2026-11-28T12:00:00.000Z');
    expect(isLatePaper(session, 'SUBMITTED', new Date(due.getTime() - 1))).toBe(false);
    expect(isLatePaper(session, 'SUBMITTED', due)).toBe(true);
    expect(isLatePaper(session, 'DRAFT', due)).toBe(true);
    expect(isLatePaper(session, 'CIRCULATED', due)).toBe(false);
    expect(isLatePaper(session, 'WITHDRAWN', due)).toBe(false);
    expect(isLatePaper({ state: 'CLOSED', startsAt }, 'DRAFT', due)).toBe(false);
  });

  it('misses a paper where something is to be decided and none is circulated', () => {
    expect(lacksPaper(session, decision, [])).toBe(true);
    expect(lacksPaper(session, decision, ['DRAFT', 'WITHDRAWN'])).toBe(true);
    expect(lacksPaper(session, decision, ['CIRCULATED'])).toBe(false);
    expect(lacksPaper(session, { kind: 'DISCUSSION', state: 'PENDING' }, [])).toBe(false);
    expect(lacksPaper(session, { kind: 'DECISION', state: 'DEFERRED' }, [])).toBe(false);
    expect(lacksPaper({ state: 'RECORDED', startsAt }, decision, [])).toBe(false);
  });

  it('counts pages by words, and in Japanese by characters', () => {
    expect(pagesOf('EN', { words: 0, characters: 0 })).toBe(1);
    expect(pagesOf('FR', { words: 401, characters: 2400 })).toBe(2);
    expect(pagesOf('JA', { words: 3, characters: 1801 })).toBe(3);
  });
});
