import { useLingui } from '@lingui/react/macro';
import type { PlacedDay, Repeats, RuleEnd } from './rule-draft';

/** How the parts of a recurrence are called in the form. */
export const useRuleWords = () => {
  const { t } = useLingui();
  const repeats: Record<Repeats, string> = {
    NEVER: t`Does not repeat`,
    WEEKLY: t`By weeks`,
    MONTHLY: t`By months, on a weekday`,
    MONTHLY_DATE: t`By months, on the day of the start`,
    OTHER: t`By another rule`,
  };
  const days: Record<PlacedDay, string> = {
    MO: t`Monday`,
    TU: t`Tuesday`,
    WE: t`Wednesday`,
    TH: t`Thursday`,
    FR: t`Friday`,
    SA: t`Saturday`,
    SU: t`Sunday`,
    WORKING: t`working day`,
  };
  const places: Record<number, string> = {
    1: t`first`,
    2: t`second`,
    3: t`third`,
    4: t`fourth`,
    [-1]: t`last`,
  };
  const ends: Record<RuleEnd, string> = {
    NEVER: t({ message: 'Never', context: 'end of a series' }),
    COUNT: t`After a number of occurrences`,
    UNTIL: t`On a day`,
  };
  return {
    repeats: (value: Repeats) => repeats[value],
    day: (value: PlacedDay) => days[value],
    place: (value: number) => places[value] ?? String(value),
    end: (value: RuleEnd) => ends[value],
  };
};
