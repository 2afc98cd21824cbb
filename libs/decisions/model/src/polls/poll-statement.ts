import { namesOf } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import { isQuorate, type PollCount } from './poll-result';
import type { PollResult } from './poll';

/** One sentence in both languages. */
export interface PollStatement {
  readonly en: string;
  readonly fr: string;
}

/** So many names are spelled out; more seats are counted. */
const MOST_NAMES = 3;

const few = (seats: readonly DelegationCode[], most = MOST_NAMES): { en: string; fr: string } | null =>
  seats.length <= most ? namesOf(seats) : null;

const joined = (parts: readonly PollStatement[]): PollStatement => ({
  en: parts.map(({ en }) => en).join('; '),
  fr: parts.map(({ fr }) => fr).join('\u00a0; '),
});

const many = (seats: readonly DelegationCode[], one: PollStatement, several: PollStatement): PollStatement =>
  seats.length === 1
    ? { en: `1 delegation ${one.en}`, fr: `1 délégation ${one.fr}` }
    : { en: `${seats.length} delegations ${several.en}`, fr: `${seats.length} délégations ${several.fr}` };

const objections = (seats: readonly DelegationCode[]): PollStatement[] => {
  if (seats.length === 0) return [];
  const names = few(seats);
  if (names === null)
    return [many(seats, { en: 'objects', fr: 's’oppose' }, { en: 'object', fr: 's’opposent' })];
  const one = seats.length === 1;
  return [
    {
      en: `${names.en} ${one ? 'objects' : 'object'}`,
      fr: `${one ? 'objection' : `${seats.length} objections`} (${names.fr})`,
    },
  ];
};

// One is named; several are counted, as a chair would say it.
const awaiting = (seats: readonly DelegationCode[]): PollStatement[] => {
  if (seats.length === 0) return [];
  const names = few(seats, 1);
  return names === null
    ? [
        many(
          seats,
          { en: 'awaits instructions', fr: 'attend des instructions' },
          { en: 'await instructions', fr: 'attendent des instructions' },
        ),
      ]
    : [{ en: `${names.en} awaits instructions`, fr: `instructions attendues (${names.fr})` }];
};

const aside = (seats: readonly DelegationCode[]): PollStatement[] => {
  if (seats.length === 0) return [];
  const names = few(seats);
  const counted = many(
    seats,
    { en: 'stands aside', fr: 'se tient à l’écart' },
    { en: 'stand aside', fr: 'se tiennent à l’écart' },
  );
  if (names === null) return [counted];
  return [
    {
      en: `${names.en} ${seats.length === 1 ? 'stands' : 'stand'} aside`,
      fr: `${counted.fr} (${names.fr})`,
    },
  ];
};

const reserved = (seats: readonly DelegationCode[]): PollStatement => {
  const names = few(seats);
  const several = seats.length === 1 ? '' : 's';
  return {
    en: `with ${seats.length} reservation${several}${names === null ? '' : ` (${names.en})`}`,
    fr: `avec ${seats.length} réserve${several}${names === null ? '' : ` (${names.fr})`}`,
  };
};

const quorumPart = (count: PollCount): PollStatement =>
  isQuorate(count)
    ? {
        en: `quorum met (${count.present} of ${count.members})`,
        fr: `quorum atteint (${count.present} sur ${count.members})`,
      }
    : {
        en: `quorum not met (${count.present} of ${count.members}, ${count.required} needed)`,
        fr: `quorum non atteint (${count.present} sur ${count.members}, ${count.required} requis)`,
      };

const consensusHead = (count: PollCount, open: boolean): PollStatement => {
  const head = open
    ? { en: 'Consensus so far', fr: 'Consensus à ce stade' }
    : { en: 'Consensus', fr: 'Consensus' };
  const { RESERVATION } = count.seats;
  if (RESERVATION.length === 0) return head;
  const part = reserved(RESERVATION);
  return { en: `${head.en} ${part.en}`, fr: `${head.fr} ${part.fr}` };
};

const withHead = (head: PollStatement, parts: readonly PollStatement[], colon: boolean): PollStatement => {
  const rest = joined(parts);
  return colon
    ? { en: `${head.en}: ${rest.en}.`, fr: `${head.fr}\u00a0: ${rest.fr}.` }
    : { en: `${head.en}; ${rest.en}.`, fr: `${head.fr}\u00a0; ${rest.fr}.` };
};

const NOT_YET: PollStatement = { en: 'No consensus yet', fr: 'Pas encore de consensus' };

const openStatement = (count: PollCount): PollStatement => {
  const { OBJECT, AWAITING_INSTRUCTIONS, STAND_ASIDE } = count.seats;
  const blocking = [...objections(OBJECT), ...awaiting(AWAITING_INSTRUCTIONS)];
  if (blocking.length > 0 || !isQuorate(count))
    return withHead(NOT_YET, [...blocking, quorumPart(count)], true);
  return withHead(consensusHead(count, true), [...aside(STAND_ASIDE), quorumPart(count)], false);
};

/** Where a poll stands and what is still missing, or how it ended, in one sentence (consensus poll). */
export const pollStatement = (result: PollResult, count: PollCount): PollStatement => {
  const { OBJECT, AWAITING_INSTRUCTIONS, STAND_ASIDE } = count.seats;
  switch (result) {
    case 'OPEN':
      return openStatement(count);
    case 'INQUORATE':
      return withHead({ en: 'No result', fr: 'Sans résultat' }, [quorumPart(count)], true);
    case 'NO_CONSENSUS':
      return withHead(
        { en: 'No consensus', fr: 'Pas de consensus' },
        [...objections(OBJECT), ...awaiting(AWAITING_INSTRUCTIONS), quorumPart(count)],
        true,
      );
    case 'CONSENSUS':
    case 'CONSENSUS_WITH_RESERVATIONS':
      return withHead(consensusHead(count, false), [...aside(STAND_ASIDE), quorumPart(count)], false);
  }
};

/** What is said to those to whom the positions are not shown before the poll ends. */
export const HIDDEN_STATEMENT: PollStatement = {
  en: 'Open: the positions are shown when the poll closes.',
  fr: 'En cours\u00a0: les positions seront dévoilées à la clôture de la consultation.',
};
