import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import { ruleWords } from './describe-rule';
import { parseRule } from './parse-rule';
import { ruleText } from './rule';

const read = (text: string, timeZone = 'Europe/Brussels') => {
  const rule = parseRule(text, timeZone);
  if (isRefusal(rule)) throw new Error(rule.message.en);
  return rule;
};

describe('a recurrence rule', () => {
  it.each([
    ['RRULE:freq=monthly;byday=1tu', 'FREQ=MONTHLY;BYDAY=1TU'],
    ['BYDAY=TH,MO,TH;FREQ=WEEKLY;INTERVAL=1;', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ['FREQ=DAILY;UNTIL=20270630', 'FREQ=DAILY;UNTIL=20270630T215959Z'],
    ['FREQ=DAILY;UNTIL=20270630T130000', 'FREQ=DAILY;UNTIL=20270630T110000Z'],
    ['FREQ=DAILY;UNTIL=20270630T130000Z', 'FREQ=DAILY;UNTIL=20270630T130000Z'],
    ['FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
    ['WKST=SU;COUNT=12;FREQ=YEARLY;BYMONTH=3', 'FREQ=YEARLY;BYMONTH=3;WKST=SU;COUNT=12'],
  ])('%s is kept as %s', (given, kept) => {
    expect(ruleText(read(given))).toBe(kept);
    expect(ruleText(read(kept))).toBe(kept);
  });

  it.each([
    ['recurs more often than daily', 'FREQ=HOURLY'],
    ['recurs within a day', 'FREQ=DAILY;BYHOUR=9,17'],
    ['has both ends', 'FREQ=DAILY;COUNT=2;UNTIL=20270101'],
    ['has too many occurrences', 'FREQ=DAILY;COUNT=501'],
    ['has none', 'FREQ=DAILY;COUNT=0'],
    ['ends on a day that no calendar has', 'FREQ=DAILY;UNTIL=20270230'],
    ['recurs every no weeks', 'FREQ=WEEKLY;INTERVAL=0'],
    ['counts days of a week', 'FREQ=WEEKLY;BYDAY=1TU'],
    ['names a zeroth day', 'FREQ=MONTHLY;BYDAY=0TU'],
    ['names no frequency', 'BYDAY=TU'],
    ['says a thing twice', 'FREQ=DAILY;FREQ=WEEKLY'],
    ['brings its own start', 'DTSTART:20270101T000000Z\nRRULE:FREQ=DAILY'],
    ['is no rule at all', 'every Tuesday'],
    ['is without end as a text', `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(10_000)}1`],
  ])('that %s is refused', (_, text) => {
    expect(parseRule(text, 'Europe/Brussels')).toMatchObject({ code: 'INVALID', field: 'rrule' });
  });

  it.each([
    ['FREQ=MONTHLY;BYDAY=1TU', 'Every month on the first Tuesday', 'Chaque mois, le premier mardi'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'Every 2 weeks on Thursday', 'Toutes les 2 semaines, le jeudi'],
    [
      'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10',
      'Every week on Monday and Wednesday, 10 times',
      'Chaque semaine, le lundi et mercredi, 10 fois',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR',
      'Every 3 months on the last Friday',
      'Tous les 3 mois, le dernier vendredi',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'Every month on the last working day',
      'Chaque mois, le dernier jour ouvrable',
    ],
    ['FREQ=DAILY;UNTIL=20280601', 'Every day, until 1 June 2028', 'Chaque jour, jusqu’au 1er juin 2028'],
  ])('%s reads “%s” and « %s »', (text, en, fr) => {
    expect(ruleWords(read(text), 'Europe/Brussels')).toEqual({ en, fr });
  });

  it('ends in words on the day of its zone', () => {
    const rule = read('FREQ=DAILY;UNTIL=20280601', 'America/New_York');
    expect(ruleText(rule)).toBe('FREQ=DAILY;UNTIL=20280602T035959Z');
    expect(ruleWords(rule, 'America/New_York').en).toBe('Every day, until 1 June 2028');
  });
});
