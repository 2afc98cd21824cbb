import { type Actor, forbidden, holds, type Label, type Refusal } from '@parley/kernel';
import { canManageSessions } from '../session/session-gates';
import type { DayOffKind } from './slot-ground';

const ALL_SEATS: Label = {
  classification: 'UNCLASSIFIED',
  releasableTo: null,
  releasableToObservers: false,
  caveats: [],
  tlp: null,
  originator: null,
};

/**
 * Who sees days off: a holiday every seat, a blackout day the seat that entered it and the secretariat alone. To others it
 * is a time at which no session is proposed.
 */
export const dayOffLabel = (kind: DayOffKind, seat: string | null): Label =>
  kind === 'HOLIDAY' ? ALL_SEATS : { ...ALL_SEATS, releasableTo: [], originator: seat };

/** May look for fair hours: the secretariat. */
export const canFindFairHours = (actor: Actor): boolean => actor.standing === 'SECRETARIAT';

/** May say on which days the own delegation cannot meet: its head and its deputies. */
export const canKeepBlackouts = (actor: Actor): boolean =>
  actor.delegation !== null && holds(actor, 'HEAD', 'DEPUTY');

/** May enter holidays: the chair and the session officers. */
export const canKeepHolidays = canManageSessions;

/** FORBIDDEN to all but those who keep this kind of days off. */
export const mayKeepDaysOff = (actor: Actor, kind: DayOffKind): Refusal | null => {
  if (kind === 'HOLIDAY' ? canKeepHolidays(actor) : canKeepBlackouts(actor)) return null;
  return kind === 'HOLIDAY'
    ? forbidden({
        en: 'The chair and the session officers enter holidays. Ask them to add this one.',
        fr: 'La présidence et les responsables de session saisissent les jours fériés. Demandez-leur d’ajouter celui-ci.',
      })
    : forbidden({
        en: 'The head of a delegation and its deputies say on which days it cannot meet.',
        fr: 'Le chef d’une délégation et ses adjoints indiquent les jours où elle est empêchée.',
      });
};
