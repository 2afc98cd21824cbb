import { describe, expect, it } from '@jest/globals';
import { clockHour, dayStart, hoursIntoDay, movedByKey, onTrack, type Track } from './slot-steps';

const at = (text: string): number => Date.parse(text);
const track: Track = { first: at('2026-12-07T23:00Z'), last: at('2026-12-13T22:30Z'), step: 30 };

describe('the marker on its track', () => {
  it('stands on a start of the grid, and never leaves the range', () => {
    expect(onTrack(track, at('2026-12-08T10:14Z'))).toBe(at('2026-12-08T10:00Z'));
    expect(onTrack(track, at('2026-12-08T10:16Z'))).toBe(at('2026-12-08T10:30Z'));
    expect(onTrack(track, at('2020-01-01T00:00Z'))).toBe(track.first);
    expect(onTrack(track, at('2040-01-01T00:00Z'))).toBe(track.last);
  });

  it.each([
    ['ArrowRight', '2026-12-08T10:30Z'],
    ['ArrowLeft', '2026-12-08T09:30Z'],
    ['PageUp', '2026-12-09T10:00Z'],
    ['PageDown', '2026-12-07T23:00Z'],
    ['Home', '2026-12-07T23:00Z'],
    ['End', '2026-12-13T22:30Z'],
  ])('is taken by %s to %s', (key, to) => {
    expect(movedByKey(track, at('2026-12-08T10:00Z'), key)).toBe(at(to));
  });

  it('leaves other keys alone', () => {
    expect(movedByKey(track, track.first, 'Tab')).toBeUndefined();
  });
});

describe('a day in a zone', () => {
  it('begins at its midnight and counts the hours that pass, also when the clocks change', () => {
    expect(dayStart(at('2026-12-08T12:00Z'), 'Asia/Tokyo')).toBe(at('2026-12-07T15:00Z'));
    expect(hoursIntoDay(at('2026-12-08T12:30Z'), 'Asia/Tokyo')).toBe(21.5);
    expect(hoursIntoDay(at('2027-03-28T10:00Z'), 'Europe/Brussels')).toBe(11);
    expect(clockHour(at('2027-03-28T10:00Z'), 'Europe/Brussels')).toBe(12);
  });
});
