import { describe, expect, it } from '@jest/globals';
import { spanReadings } from './time-reading';

const read = (from: string, to: string, reader: string, zone: string) =>
  spanReadings(new Date(from), new Date(to), reader, zone, 'en').map(
    ({ zone: name, day, from: begin, to: end, endDay }) => `${name} ${day} ${begin}–${endDay ?? ''} ${end}`,
  );

describe('when a session is', () => {
  it('reads in the reader’s zone first, then in the convening one', () => {
    expect(read('2026-12-08T12:00:00Z', '2026-12-08T14:00:00Z', 'Asia/Seoul', 'Europe/Brussels')).toEqual([
      'Asia/Seoul Tue 8 Dec 21:00– 23:00',
      'Europe/Brussels Tue 8 Dec 13:00– 15:00',
    ]);
  });

  it('reads once where both clocks agree, under the name of the convening zone', () => {
    expect(read('2026-12-08T12:00:00Z', '2026-12-08T14:00:00Z', 'Europe/Paris', 'Europe/Brussels')).toEqual([
      'Europe/Brussels Tue 8 Dec 13:00– 15:00',
    ]);
  });

  it('names the day on which it ends where that is another', () => {
    expect(read('2026-12-08T14:00:00Z', '2026-12-08T16:00:00Z', 'Asia/Tokyo', 'Asia/Tokyo')).toEqual([
      'Asia/Tokyo Tue 8 Dec 23:00–Wed 9 Dec 01:00',
    ]);
  });

  it('reads twice where the zones part while it lasts', () => {
    // Europe leaves summer time at 01:00 UTC on 25 October 2026; Africa/Johannesburg never had it.
    expect(
      read('2026-10-25T00:30:00Z', '2026-10-25T02:00:00Z', 'Africa/Johannesburg', 'Europe/Brussels'),
    ).toHaveLength(2);
  });
});
