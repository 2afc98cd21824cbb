import { rosterAt, type Seat } from '@parley/delegations/model';
import { type DelegationCode, isRefusal, refuse, type Result } from '@parley/kernel';
import { checkNamed } from '../session/check-named';
import { participantsOf } from '../session/participants';
import type { InvitedFrom } from './slot-ground';
import type { SlotSubject } from './slot-search';

const invitedOn = (
  seats: readonly Seat[],
  { format, named }: Pick<SlotSubject, 'format' | 'named'>,
  day: string,
): Result<DelegationCode[]> => {
  const roster = rosterAt(seats, day);
  const checked = checkNamed(format, named, roster);
  return isRefusal(checked) ? checked : participantsOf(format, checked, roster);
};

const nobody = () =>
  refuse(
    'INVALID',
    {
      en: 'Nobody is seated in this range who could be invited. Choose other days or another format.',
      fr: 'Personne n’a de siège pendant cette période qui puisse être invité. Choisissez d’autres jours ou un autre format.',
    },
    'from',
  );

/**
 * Who is invited on which days, full-dates in UTC from `from` to `to`, by the dated roster (formats). On days on which a
 * named delegation has no seat nobody is: the session could not be scheduled then. Refused as INVALID what can be held on
 * none of the days, with the reason for the first, and a range in which nobody is seated.
 */
export const invitedOver = (
  seats: readonly Seat[],
  subject: Pick<SlotSubject, 'format' | 'named'>,
  from: string,
  to: string,
): Result<InvitedFrom[]> => {
  const changes = seats.flatMap((seat) => [seat.from, ...(seat.until === null ? [] : [seat.until])]);
  const days = [...new Set([from, ...changes.filter((day) => day > from && day <= to)])].sort();
  const invited = days.map((day) => ({ from: day, seats: invitedOn(seats, subject, day) }));
  const [first] = invited;
  const held = invited.filter((one) => !isRefusal(one.seats) && one.seats.length > 0);
  if (held.length === 0) return first !== undefined && isRefusal(first.seats) ? first.seats : nobody();
  return invited.map((one) => ({ from: one.from, seats: isRefusal(one.seats) ? [] : one.seats }));
};
