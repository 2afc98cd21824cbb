import { describe, expect, it } from '@jest/globals';
import { draftOfRule, NO_RULE, repeating, ruleOf } from './rule-draft';

const ZONE = 'America/New_York';

describe('a recurrence in the form', () => {
  it.each([
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10',
    'FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU',
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR',
    'FREQ=MONTHLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;INTERVAL=1',
    'FREQ=WEEKLY;INTERVAL=1',
    'FREQ=YEARLY;BYMONTH=3;BYDAY=1TU',
    'FREQ=DAILY',
  ])('%s is what it was when nothing is changed', (rrule) => {
    expect(ruleOf(draftOfRule(rrule, ZONE))).toBe(rrule);
  });

  it('ends on the day that it is there, not here', () => {
    const draft = draftOfRule('FREQ=WEEKLY;BYDAY=TU;UNTIL=20280602T035959Z', ZONE);
    expect(draft).toMatchObject({ end: 'UNTIL', until: '2028-06-01' });
    expect(ruleOf(draft)).toBe('FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;UNTIL=20280601');
  });

  it('begins with the day of the first occurrence, where that is held', () => {
    // 1 a.m. on Wednesday in Brussels is Tuesday, the first of the month, in New York.
    const start = '2027-06-01T23:00:00Z';
    expect(repeating(NO_RULE, 'MONTHLY', start, ZONE)).toMatchObject({ place: 1, day: 'TU' });
    expect(repeating(NO_RULE, 'WEEKLY', start, 'Europe/Brussels')).toMatchObject({ days: ['WE'] });
    expect(repeating(NO_RULE, 'MONTHLY', '2027-06-29T12:00:00Z', ZONE)).toMatchObject({ place: -1 });
  });

  it('stands alone where it does not repeat', () => {
    expect(ruleOf(NO_RULE)).toBeNull();
  });
});
