import { type DelegationCode, refuse, type Refusal } from '@parley/kernel';
import { checkZone } from '../session/check-times';
import type { Format } from '../session/session';
import { dayNumber } from './local-time';

/** How close candidate starts lie. */
export const SLOT_GRIDS = ['HOUR', 'HALF_HOUR'] as const;
export type SlotGrid = (typeof SLOT_GRIDS)[number];

/** Longest range that is searched at once, in days. */
export const LONGEST_RANGE_DAYS = 92;
/** Longest session that the finder places, in minutes; beyond it no hour is fair to anybody. */
export const LONGEST_SLOT_MINUTES = 720;
/** Most slots that one search answers with. */
export const MOST_SLOTS = 50;

/** For which session a time is looked for. */
export interface SlotSubject {
  readonly format: Format;
  readonly named: readonly DelegationCode[];
  readonly minutes: number;
}

/** What is asked of the finder. */
export interface SlotSearch extends SlotSubject {
  /** First and last day of the range, RFC 3339 full-dates in `timeZone`. */
  readonly from: string;
  readonly to: string;
  /** IANA name. */
  readonly timeZone: string;
  /** How many slots, at most {@link MOST_SLOTS}. */
  readonly first: number;
  readonly weekendsToo: boolean;
  readonly grid: SlotGrid;
  /** Earliest and latest start in `timeZone`, `HH:MM`, both included; `null` for any. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** At most one slot for each hour of the day UTC: its best day. */
  readonly onePerHour: boolean;
}

const invalid = (field: string, en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, field);

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const checkClock = (text: string | null, field: string): Refusal | null =>
  text === null || CLOCK.test(text)
    ? null
    : invalid(
        field,
        `“${text}” is no time of the day. Write hours and minutes, e.g. 07:30.`,
        `« ${text} » n’est pas une heure. Écrivez les heures et les minutes, par exemple 07:30.`,
      );

/** INVALID, at `duration`, for a length that no session has: none at all, or more than twelve hours. */
export const checkSlotLength = (minutes: number): Refusal | null =>
  minutes > 0 && minutes <= LONGEST_SLOT_MINUTES
    ? null
    : invalid(
        'duration',
        'The finder places sessions of up to 12 hours. Give a duration from PT1M to PT12H.',
        'La recherche porte sur des sessions de 12 heures au plus. Indiquez une durée de PT1M à PT12H.',
      );

const EARLIEST_DAY = '1970-01-01';
const LATEST_DAY = '2199-12-31';

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(dayNumber(text)) &&
  text >= EARLIEST_DAY &&
  text <= LATEST_DAY;

const checkDays = (from: string, to: string): Refusal | null => {
  const wrong = [from, to].findIndex((day) => !isDay(day));
  if (wrong >= 0) {
    return invalid(
      wrong === 0 ? 'from' : 'to',
      'Give a day from 1970 to 2199 as year, month and day, e.g. 2026-12-08.',
      'Indiquez un jour de 1970 à 2199 par l’année, le mois et le jour, par exemple 2026-12-08.',
    );
  }
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (days > 0 && days <= LONGEST_RANGE_DAYS) return null;
  return days > 0
    ? invalid(
        'to',
        `A search covers ${LONGEST_RANGE_DAYS} days at most. Choose an earlier last day, or search in parts.`,
        `Une recherche porte sur ${LONGEST_RANGE_DAYS} jours au plus. Choisissez un dernier jour moins éloigné, ou cherchez en plusieurs fois.`,
      )
    : invalid(
        'to',
        'The range ends before it begins. Choose a last day that is not before the first.',
        'La période finit avant de commencer. Choisissez un dernier jour qui ne précède pas le premier.',
      );
};

const checkFirst = (first: number): Refusal | null =>
  Number.isInteger(first) && first >= 1 && first <= MOST_SLOTS
    ? null
    : invalid('first', `Ask for 1 to ${MOST_SLOTS} slots.`, `Demandez de 1 à ${MOST_SLOTS} créneaux.`);

/** INVALID, at its field, for a range, a length, a zone, a number or a time of the day that cannot be searched. */
export const checkSlotSearch = (search: SlotSearch): Refusal | null =>
  checkDays(search.from, search.to) ??
  checkSlotLength(search.minutes) ??
  checkZone(search.timeZone) ??
  checkFirst(search.first) ??
  checkClock(search.earliest, 'earliest') ??
  checkClock(search.latest, 'latest');
