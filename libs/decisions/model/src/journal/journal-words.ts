import { inOrder, namesOf } from '@parley/delegations/model';
import type { DelegationCode, Worded } from '@parley/kernel';
import { POSITION_WORDS, POSITIONS } from '@parley/rooms/model';
import type { PollPositionSheet } from '../polls/poll-event';
import type { PollOutcome } from '../polls/poll';

/** Wording in both languages. */
export const say = (en: string, fr: string): Worded => ({ en, fr });

/** Lines under each other; one that says nothing is left out. */
export const lines = (parts: readonly (Worded | null)[]): Worded => {
  const given = parts.filter((part) => part !== null);
  return say(given.map(({ en }) => en).join('\n'), given.map(({ fr }) => fr).join('\n'));
};

/** What is called something, with a colon as each language sets it. */
export const named = (name: Worded, of: Worded): Worded =>
  say(`${name.en}: ${of.en}`, `${name.fr}\u00a0: ${of.fr}`);

/** The same in both languages: what somebody wrote. */
export const given = (text: string): Worded => say(text, text);

/** Delegations, each language in its own alphabetical order. */
export const seats = (codes: readonly DelegationCode[]): Worded =>
  say(namesOf(inOrder(codes, 'EN')).en, namesOf(inOrder(codes, 'FR')).fr);

/** How a poll ended. */
export const OUTCOMES_SAID: Readonly<Record<PollOutcome, Worded>> = {
  CONSENSUS: say('Consensus.', 'Consensus.'),
  CONSENSUS_WITH_RESERVATIONS: say('Consensus with reservations.', 'Consensus avec réserves.'),
  NO_CONSENSUS: say('No consensus.', 'Pas de consensus.'),
  INQUORATE: say('No result: the quorum was not met.', 'Sans résultat : le quorum n’a pas été atteint.'),
};

const OUTSIDE = say('outside the basis', 'hors de la base');

const grouped = (positions: readonly PollPositionSheet[], aside: Worded | null): Worded[] =>
  POSITIONS.flatMap((position) => {
    const codes = positions.filter((one) => one.position === position).map(({ delegation }) => delegation);
    if (codes.length === 0) return [];
    const word = POSITION_WORDS[position];
    const of = (name: string, more: string | undefined): string =>
      `${name}${more === undefined ? '' : `, ${more}`} (${codes.length})`;
    return [named(say(of(word.en, aside?.en), of(word.fr, aside?.fr)), seats(codes))];
  });

/** Where the seats stood, by position; those outside the basis after those that count. */
export const positionsSaid = (positions: readonly PollPositionSheet[]): Worded[] => [
  ...grouped(
    positions.filter(({ counts }) => counts),
    null,
  ),
  ...grouped(
    positions.filter(({ counts }) => !counts),
    OUTSIDE,
  ),
];

/** The words with which seats reserved, seat by seat. */
export const reservationsSaid = (positions: readonly PollPositionSheet[]): Worded[] =>
  positions
    .filter(({ position, counts, reason }) => position === 'RESERVATION' && counts && reason !== null)
    .map(({ delegation, reason }) => {
      const name = namesOf([delegation]);
      return named(say(`Reservation of ${name.en}`, `Réserve (${name.fr})`), given(reason ?? ''));
    });
