import { describe, expect, it } from '@jest/globals';
import { clockText, itemSeconds, readingAt } from './reading';

const NOON = Date.parse('2026-02-03T12:00:00.000Z');
const iso = (seconds: number): string => new Date(NOON + seconds * 1000).toISOString();
const speaker = { startedAt: iso(0), pausedMs: 0, standsSince: null, limitSeconds: 180 };

describe('the clock in the hall', () => {
  it('says what is left, to the last second, and then by how much it is over', () => {
    const read = (seconds: number) => readingAt(speaker, NOON + seconds * 1000);
    expect(read(0)).toEqual({ kind: 'LEFT', seconds: 180 });
    expect(read(180)).toEqual({ kind: 'LEFT', seconds: 0 });
    expect(read(181)).toEqual({ kind: 'OVER', seconds: 1 });
  });

  it('says how long somebody has spoken who has no limit', () => {
    expect(readingAt({ ...speaker, limitSeconds: null }, NOON + 61_500)).toEqual({
      kind: 'SPOKEN',
      seconds: 61,
    });
  });

  it('stands while it is paused, and does not count pauses', () => {
    const paused = { ...speaker, pausedMs: 10_000, standsSince: iso(40) };
    expect(readingAt(paused, NOON + 900_000)).toEqual({ kind: 'LEFT', seconds: 150 });
  });

  it('begins at nothing where the clocks differ by a little', () => {
    expect(readingAt(speaker, NOON - 300)).toEqual({ kind: 'LEFT', seconds: 180 });
  });

  it('of an item adds what runs to what ran before', () => {
    const item = { number: '1', title: '', plannedSeconds: null, elapsedMs: 60_000, runningSince: iso(0) };
    expect(itemSeconds(item, NOON + 5_000)).toBe(65);
    expect(itemSeconds({ ...item, runningSince: null }, NOON + 5_000)).toBe(60);
  });

  it('is written with as many places as it needs', () => {
    expect([7, 750, 3_725].map(clockText)).toEqual(['0:07', '12:30', '1:02:05']);
  });
});
