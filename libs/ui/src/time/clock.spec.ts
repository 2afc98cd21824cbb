import { describe, expect, it } from '@jest/globals';
import { secondsSpoken } from './clock';

const startedAt = '2026-12-08T12:00:00Z';
const after = (seconds: number): number => Date.parse(startedAt) + seconds * 1000;

describe('the clock of a speaker', () => {
  it('runs from the moment the floor was given', () => {
    expect(secondsSpoken({ startedAt, pausedFor: 0, pausedAt: null }, after(108))).toBe(108);
  });

  it('leaves out the time for which it stood still', () => {
    expect(secondsSpoken({ startedAt, pausedFor: 30, pausedAt: null }, after(108))).toBe(78);
  });

  it('stands still while it is paused', () => {
    const paused = { startedAt, pausedFor: 10, pausedAt: '2026-12-08T12:01:00Z' };
    expect(secondsSpoken(paused, after(70))).toBe(50);
    expect(secondsSpoken(paused, after(900))).toBe(50);
  });

  it('does not begin before the start, whatever the local clock says', () => {
    expect(secondsSpoken({ startedAt, pausedFor: 0, pausedAt: null }, after(-5))).toBe(0);
  });
});
