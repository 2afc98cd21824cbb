import { nameOf } from '@parley/delegations/model';
import type { DelegationCode, Worded } from '@parley/kernel';
import { HOUR_BURDENS, type HourBurden } from './hour-burden';
import type { Obstacle, ObstacleKind } from './obstacles';
import type { Slot, SlotSeat } from './suggest-slots';

/** No more than so many seats are named in a sentence; of more it gives the number. */
const NAMED_AT_MOST = 4;

const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;

const listed = (codes: readonly DelegationCode[]): Worded => ({
  en: joined(
    codes.map((code) => nameOf(code, 'EN')),
    'and',
  ),
  fr: joined(
    codes.map((code) => nameOf(code, 'FR')),
    'et',
  ),
});

const seatsOf = (codes: readonly DelegationCode[]): Worded =>
  codes.length <= NAMED_AT_MOST
    ? listed(codes)
    : { en: `${codes.length} seats`, fr: `${codes.length} sièges` };

const pair = (en: string, fr: string): Worded => ({ en, fr });

const carriedText = ({ nightsCarried: nights, sessionsLookedAt: sessions }: SlotSeat): Worded => {
  if (sessions === 0) return pair('no session before', 'aucune session auparavant');
  const lately =
    sessions === 1
      ? pair('in its last session', 'lors de sa dernière session')
      : pair(`in its last ${sessions} sessions`, `lors de ses ${sessions} dernières sessions`);
  if (nights === 0) return pair(`no night ${lately.en}`, `aucune nuit ${lately.fr}`);
  const many = nights > 1 ? 's' : '';
  return pair(`${nights} night${many} ${lately.en}`, `${nights} nuit${many} ${lately.fr}`);
};

const withBurden = (slot: Slot, burden: HourBurden): SlotSeat[] =>
  slot.seats.filter((seat) => seat.burden === burden);

const codesOf = (seats: readonly SlotSeat[]): DelegationCode[] => seats.map(({ delegation }) => delegation);

const nightText = (slot: Slot): Worded => {
  const night = withBurden(slot, 'NIGHT');
  if (night.length === 0) return pair('Nobody at night', 'Personne la nuit');
  if (night.length > NAMED_AT_MOST) {
    const codes = seatsOf(codesOf(night));
    return pair(`At night: ${codes.en}`, `La nuit : ${codes.fr}`);
  }
  const told = (language: 'EN' | 'FR'): string[] =>
    night.map((seat) => {
      const carried = carriedText(seat);
      return `${nameOf(seat.delegation, language)} (${language === 'EN' ? carried.en : carried.fr})`;
    });
  return pair(`At night: ${joined(told('EN'), 'and')}`, `La nuit : ${joined(told('FR'), 'et')}`);
};

const PARTS: Readonly<Record<'UNSOCIAL' | 'EXTENDED', Worded>> = {
  UNSOCIAL: pair('late in the evening', 'tard le soir'),
  EXTENDED: pair('early or in the evening', 'tôt ou en soirée'),
};

const partText = (slot: Slot, burden: 'UNSOCIAL' | 'EXTENDED'): Worded[] => {
  const codes = codesOf(withBurden(slot, burden));
  if (codes.length === 0) return [];
  const [seats, part] = [seatsOf(codes), PARTS[burden]];
  return [pair(`${part.en}: ${seats.en}`, `${part.fr} : ${seats.fr}`)];
};

const workingText = (slot: Slot): Worded => {
  const count = withBurden(slot, 'WORKING').length;
  return pair(
    `in working hours: ${count} of ${slot.seats.length}`,
    `aux heures de bureau : ${count} sur ${slot.seats.length}`,
  );
};

/** Why a slot has its score, in one sentence: who is at night and what they carried lately, then how many hours suit. */
export const explainSlot = (slot: Slot): Worded => {
  const parts = [
    nightText(slot),
    ...partText(slot, 'UNSOCIAL'),
    ...partText(slot, 'EXTENDED'),
    workingText(slot),
  ];
  return pair(`${parts.map(({ en }) => en).join('; ')}.`, `${parts.map(({ fr }) => fr).join(' ; ')}.`);
};

const BURDEN_TEXTS: Readonly<Record<HourBurden, Worded>> = {
  WORKING: pair('in working hours (08:00–18:00)', 'aux heures de bureau (08:00–18:00)'),
  EXTENDED: pair('in the extended day (06:00–22:00)', 'dans la journée étendue (06:00–22:00)'),
  UNSOCIAL: pair('late in the evening (22:00–24:00)', 'tard le soir (22:00–24:00)'),
  NIGHT: pair('at night (00:00–06:00)', 'la nuit (00:00–06:00)'),
};

/** Why a seat bears what it bears, in one sentence: its local start, the part of the day, and what it carried lately. */
export const explainSeat = (seat: SlotSeat): Worded => {
  const [text, carried, time] = [BURDEN_TEXTS[seat.burden], carriedText(seat), seat.localStart.slice(11, 16)];
  return pair(
    `${nameOf(seat.delegation, 'EN')}: ${time} local time, ${text.en}; ${carried.en}.`,
    `${nameOf(seat.delegation, 'FR')} : ${time} heure locale, ${text.fr} ; ${carried.fr}.`,
  );
};

const OBSTACLE_TEXTS: Readonly<Record<ObstacleKind, Worded>> = {
  WEEKEND: pair('Weekend for', 'Week-end pour'),
  BLACKOUT: pair('Not available', 'Indisponible'),
  HOLIDAY: pair('Holiday for', 'Jour férié pour'),
  OTHER_SESSION: pair('In another session', 'Dans une autre session'),
  NO_SEATS: pair('Nobody can be invited on this day', 'Personne ne peut être invité ce jour-là'),
};

/** What stands against a slot, in one sentence that says whom it concerns and no more. */
export const explainObstacle = ({ kind, seats }: Obstacle): Worded => {
  const text = OBSTACLE_TEXTS[kind];
  if (seats.length === 0) return pair(`${text.en}.`, `${text.fr}.`);
  const names = seatsOf(seats);
  const colon = kind === 'WEEKEND' || kind === 'HOLIDAY' ? ['', ''] : [':', ' :'];
  return pair(`${text.en}${colon[0]} ${names.en}.`, `${text.fr}${colon[1]} ${names.fr}.`);
};

/** How many seats bear each burden. */
export const burdenCounts = (slot: Slot): Readonly<Record<HourBurden, number>> => {
  const count = (burden: HourBurden): number => withBurden(slot, burden).length;
  const [working, extended, unsocial, night] = HOUR_BURDENS.map(count);
  return { WORKING: working ?? 0, EXTENDED: extended ?? 0, UNSOCIAL: unsocial ?? 0, NIGHT: night ?? 0 };
};
