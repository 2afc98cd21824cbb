import { describe, expect, it } from '@jest/globals';
import { boundsOf, readParams, writeParams } from './calendar-params';

describe('the calendar’s address', () => {
  it('says what is shown, and comes back the same', () => {
    const search = 'view=month&state=OPEN&period=all&month=2026-12&week=2026-12-08&after=a&after=b';
    expect(writeParams(readParams(new URLSearchParams(search))).toString()).toBe(search);
  });

  it('is empty for what is shown anyway', () => {
    expect(writeParams(readParams(new URLSearchParams())).toString()).toBe('');
  });

  it('is not misled by what it does not know', () => {
    const params = readParams(new URLSearchParams('view=year&state=LATE&period=ever&month=2026-13'));
    expect(params).toEqual({
      view: 'list',
      state: null,
      period: 'ahead',
      month: null,
      week: null,
      pages: [],
    });
  });

  it.each(['2026-11-31', '2026-13-01', 'today', '2026-1-1'])('takes %s for no day', (week) => {
    expect(readParams(new URLSearchParams({ week })).week).toBeNull();
  });
});

describe('a period of the calendar', () => {
  it('lies between instants that stay the same for an hour, so that pages do', () => {
    const at = (time: string) => boundsOf('ahead', Date.parse(time));
    expect(at('2026-12-08T13:05:00Z')).toEqual(at('2026-12-08T13:55:00Z'));
    expect(at('2026-12-08T13:05:00Z')).toEqual({ from: '2026-12-08T13:00:00.000Z', to: null });
  });

  it('of the past reaches thirty days back', () => {
    expect(boundsOf('past', Date.parse('2026-12-31T12:30:00Z'))).toEqual({
      from: '2026-12-01T12:00:00.000Z',
      to: '2026-12-31T12:00:00.000Z',
    });
  });
});
