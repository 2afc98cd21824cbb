import { inOrder, isState, namesOf } from '@parley/delegations/model';
import {
  type Actor,
  type DelegationCode,
  type ForumEvent,
  isRefusal,
  notFound,
  refuse,
  type Refusal,
  type Result,
  visible,
} from '@parley/kernel';
import { checkOptionalText, checkText } from '../text';
import type { DayOff, DayOffDecision, DayOffInput } from './day-off';
import { dayOffLabel, mayKeepDaysOff } from './day-off-policy';
import { dayNumber, fullDate } from './local-time';

/** Longest run of days in one entry. */
export const LONGEST_DAYS_OFF = 31;
const LONGEST_NAME = 120;

/** What happens to days off. */
export const DAY_OFF_EVENT_TYPES = ['day-off.added', 'day-off.withdrawn'] as const;
export type DayOffEventType = (typeof DAY_OFF_EVENT_TYPES)[number];

const eventOf = (type: DayOffEventType, dayOff: DayOff): ForumEvent => ({
  type,
  subject: { type: 'DayOff', key: dayOff.key },
  sessionKey: null,
  label: dayOff.label,
  data: {
    kind: dayOff.kind,
    delegations: dayOff.delegations,
    from: dayOff.from,
    to: dayOff.to,
    name: dayOff.name,
    withdrawn: dayOff.withdrawn,
  },
});

const isDay = (text: string): boolean =>
  /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(dayNumber(text)) &&
  fullDate(dayNumber(text)) === text;

const invalid = (field: string, en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, field);

const checkDays = ({ from, to }: DayOffInput): Refusal | null => {
  const wrong = [from, to].findIndex((day) => !isDay(day));
  if (wrong >= 0) {
    return invalid(
      wrong === 0 ? 'from' : 'to',
      'Write the day as year, month and day, e.g. 2026-12-25.',
      'Écrivez le jour par l’année, le mois et le jour, par exemple 2026-12-25.',
    );
  }
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (days >= 1 && days <= LONGEST_DAYS_OFF) return null;
  return invalid(
    'to',
    `The last day is the first or one of the ${LONGEST_DAYS_OFF - 1} after it. Enter a longer time in parts.`,
    `Le dernier jour est le premier ou l’un des ${LONGEST_DAYS_OFF - 1} suivants. Saisissez une période plus longue en plusieurs fois.`,
  );
};

const checkDelegations = (codes: readonly DelegationCode[]): Result<DelegationCode[]> => {
  const unknown = namesOf(codes.filter((code) => !isState(code)));
  if (codes.length === 0) {
    return invalid('delegations', 'Say for which delegations.', 'Indiquez pour quelles délégations.');
  }
  if (unknown.en === '') return inOrder(codes, 'EN');
  return invalid(
    'delegations',
    `These have no seat in this forum: ${unknown.en}.`,
    `Sans siège dans ce forum : ${unknown.fr}.`,
  );
};

const delegationsFor = ({ kind, delegations }: DayOffInput, actor: Actor): Result<DelegationCode[]> => {
  if (kind === 'HOLIDAY') return checkDelegations(delegations ?? []);
  const own = actor.delegation;
  if (own === null || (delegations ?? []).some((code) => code !== own)) {
    return invalid(
      'delegations',
      'A delegation enters its own days only. Leave the delegations empty.',
      'Une délégation ne saisit que ses propres jours. Ne désignez aucune délégation.',
    );
  }
  return [own];
};

/**
 * Enters days off (fair hours): a head or deputy those of the own delegation, the chair and the session officers holidays.
 * Refused: days that are none or too many, a holiday without a name or without delegations of the catalogue.
 */
export const addDayOff = (
  state: { readonly key: string },
  input: DayOffInput,
  actor: Actor,
): Result<DayOffDecision> => {
  const { kind, from, to } = input;
  const refusal = mayKeepDaysOff(actor, kind) ?? checkDays(input);
  if (refusal !== null) return refusal;
  const delegations = delegationsFor(input, actor);
  if (isRefusal(delegations)) return delegations;
  const name =
    kind === 'HOLIDAY'
      ? checkText(input.name ?? '', LONGEST_NAME, 'name')
      : checkOptionalText(input.name, LONGEST_NAME, 'name');
  if (isRefusal(name)) return name;
  const label = dayOffLabel(kind, actor.delegation);
  const dayOff: DayOff = { key: state.key, kind, delegations, from, to, name, label, withdrawn: false };
  return { dayOff, events: [eventOf('day-off.added', dayOff)] };
};

/** Takes days off back, by those who keep them. STATE for one that was withdrawn already. */
export const withdrawDayOff = (dayOff: DayOff, actor: Actor): Result<DayOffDecision> => {
  if (!visible(actor, dayOff.label)) return notFound();
  const refusal = mayKeepDaysOff(actor, dayOff.kind);
  if (refusal !== null) return refusal;
  if (dayOff.withdrawn) {
    return refuse('STATE', {
      en: 'These days were withdrawn already. There is nothing left to do.',
      fr: 'Ces jours ont déjà été retirés. Il n’y a plus rien à faire.',
    });
  }
  const withdrawn = { ...dayOff, withdrawn: true };
  return { dayOff: withdrawn, events: [eventOf('day-off.withdrawn', withdrawn)] };
};

/** Whether an actor may take these days off back: what the same rule says when it is done. */
export const canWithdrawDayOff = (actor: Actor, dayOff: DayOff): boolean =>
  !isRefusal(withdrawDayOff(dayOff, actor));
