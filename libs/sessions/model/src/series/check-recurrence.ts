import { isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { checkSpan, checkZone } from '../session/check-times';
import { type LocalTime, localOf } from './local-time';
import { localStarts } from './expand-rule';
import { occurrencesOf, type Recurrence } from './occurrences';
import { parseRule } from './parse-rule';
import type { Rule } from './rule';

/** Enough to meet whatever lies too close together in a rule. */
const LOOKED_AT = 60;

const refuseRule = (en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, 'rrule');

const neverRefusal = (): Refusal =>
  refuseRule('This rule never gives a day.', 'Cette règle ne donne jamais de jour.');

const overRefusal = (): Refusal =>
  refuseRule('This series would end before it begins.', 'Cette série se terminerait avant de commencer.');

/** The first day from `start` on that a rule gives, at the hour of `start`. */
export const firstStart = (rule: Rule, start: LocalTime): LocalTime | undefined =>
  localStarts({ ...rule, count: null }, start, { most: 1 })[0];

const checkStart = (rule: Rule, start: LocalTime): Refusal | null => {
  const first = firstStart(rule, start);
  if (first === undefined) return neverRefusal();
  if (first === start) return null;
  const day = first.slice(0, 10);
  // RFC 5545 §3.8.5.3: what a rule gives is undefined where its first start does not fit it.
  return refuse(
    'INVALID',
    {
      en: `This day does not fit the rule, whose first day from here on is ${day}. Start on that day, or change the rule.`,
      fr: `Ce jour n’est pas conforme à la règle, dont le premier jour est ensuite le ${day}. Commencez ce jour-là, ou modifiez la règle.`,
    },
    'startsAt',
  );
};

const checkApart = (recurrence: Recurrence): Refusal | null => {
  const occurrences = occurrencesOf(recurrence, { count: LOOKED_AT });
  if (occurrences.length === 0) return overRefusal();
  const late = occurrences.some(({ startsAt }, index) => {
    const before = occurrences[index - 1];
    return before !== undefined && before.endsAt > startsAt;
  });
  return late
    ? refuse(
        'INVALID',
        {
          en: 'One occurrence would begin before the one before it has ended.',
          fr: 'Une occurrence commencerait avant la fin de la précédente.',
        },
        'endsAt',
      )
    : null;
};

/**
 * What a series' times follow from, of a rule and its first occurrence. Refuses what `parseRule`, `checkZone` and `checkSpan`
 * refuse, at `startsAt` a first occurrence on a day that the rule does not give (RFC 5545 §3.8.5.3), naming the day that
 * would fit, and at `endsAt` occurrences that overlap.
 */
export const checkRecurrence = (
  rrule: string,
  first: { readonly startsAt: Date; readonly endsAt: Date; readonly timeZone: string },
): Result<Recurrence> => {
  const { startsAt, endsAt, timeZone } = first;
  const times = checkZone(timeZone) ?? checkSpan(startsAt, endsAt);
  if (times !== null) return times;
  const rule = parseRule(rrule, timeZone);
  if (isRefusal(rule)) return rule;
  const startsLocal = localOf(startsAt, timeZone);
  const durationMs = endsAt.getTime() - startsAt.getTime();
  const recurrence = { rule, startsLocal, timeZone, durationMs };
  return checkStart(rule, startsLocal) ?? checkApart(recurrence) ?? recurrence;
};

/** The rule of a stored text, which was checked before it was stored; throws for any other. */
export const storedRule = (text: string, timeZone: string): Rule => {
  const rule = parseRule(text, timeZone);
  if (isRefusal(rule)) throw new Error(`no rule: ${text}`);
  return rule;
};
