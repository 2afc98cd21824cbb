import { type AdoptedPosition, type Decision, reservationsOf } from '@parley/decisions/model';
import { inOrder } from '@parley/delegations/model';
import type { Block } from '@parley/documents';
import type { DelegationCode } from '@parley/kernel';
import { POSITION_WORDS, POSITIONS } from '@parley/rooms/model';
import { type DocumentLanguage, namesIn, saying } from '@parley/sessions/model';
import { ONE_STOOD, SHEET_WORDS } from './sheet-words';

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

const seats = (codes: readonly DelegationCode[], language: DocumentLanguage): string =>
  namesIn(inOrder(codes, language), language);

const codesOf = (positions: readonly AdoptedPosition[]): DelegationCode[] =>
  positions.map(({ delegation }) => delegation);

/** Positions in the order of the names of their seats. */
const bySeat = (positions: readonly AdoptedPosition[], language: DocumentLanguage): AdoptedPosition[] =>
  inOrder(codesOf(positions), language).flatMap((code) =>
    positions.filter(({ delegation }) => delegation === code),
  );

/** Names of seats, many to a row: what is first narrow, what is second wide. */
const table = (head: readonly [string, string], rows: readonly (readonly [string, string])[]): Block => ({
  ...{ kind: 'table', head, rows },
  widths: [2, 5],
});

const stood = (
  positions: readonly AdoptedPosition[],
  silent: readonly DelegationCode[],
  language: DocumentLanguage,
): Block => {
  const say = saying(language);
  const row = (name: string, codes: readonly DelegationCode[]): (readonly [string, string])[] =>
    codes.length === 0 ? [] : [[`${name} (${codes.length})`, seats(codes, language)]];
  return table(
    [say(SHEET_WORDS.position), say(SHEET_WORDS.delegations)],
    [
      ...POSITIONS.flatMap((position) =>
        row(say(POSITION_WORDS[position]), codesOf(positions.filter((one) => one.position === position))),
      ),
      ...row(say(SHEET_WORDS.silent), silent),
    ],
  );
};

const reservations = (decision: Decision, language: DocumentLanguage): Block[] => {
  const say = saying(language);
  const reserved = bySeat(reservationsOf(decision), language);
  if (reserved.length === 0) return [];
  return [
    heading(say(SHEET_WORDS.reservations)),
    table(
      [say(SHEET_WORDS.delegation), say(SHEET_WORDS.wording)],
      reserved.map(({ delegation, reason }) => [
        namesIn([delegation], language),
        reason ?? say(SHEET_WORDS.unworded),
      ]),
    ),
  ];
};

const reasons = (positions: readonly AdoptedPosition[], language: DocumentLanguage): Block[] => {
  const say = saying(language);
  const given = bySeat(positions, language).flatMap(({ delegation, position, reason }) =>
    reason === null ? [] : [[namesIn([delegation], language), say(ONE_STOOD[position]), reason]],
  );
  if (given.length === 0) return [];
  const head = [say(SHEET_WORDS.delegation), say(SHEET_WORDS.position), say(SHEET_WORDS.wording)];
  return [heading(say(SHEET_WORDS.reasons)), { kind: 'table', head, rows: given, widths: [2, 2, 5] }];
};

const outside = (positions: readonly AdoptedPosition[], language: DocumentLanguage): Block[] => {
  if (positions.length === 0) return [];
  const say = saying(language);
  const head = [say(SHEET_WORDS.delegation), say(SHEET_WORDS.position), say(SHEET_WORDS.wording)];
  const rows = bySeat(positions, language).map(({ delegation, position, reason }) => [
    ...[namesIn([delegation], language), say(ONE_STOOD[position]), reason ?? '–'],
  ]);
  return [heading(say(SHEET_WORDS.outside)), { kind: 'table', head, rows, widths: [2, 2, 5] }];
};

/** Where the seats stood when a decision was adopted: by position, then what they reserved and said, then those outside the basis. */
export const seatBlocks = (decision: Decision, language: DocumentLanguage): Block[] => {
  const say = saying(language);
  const title = heading(say(SHEET_WORDS.positions));
  if (decision.reachedBy.kind === 'SILENCE')
    return [title, { kind: 'paragraph', text: say(SHEET_WORDS.unbroken) }];
  const counted = decision.positions.filter(({ counts }) => counts);
  const heard = new Set(codesOf(counted));
  const silent = decision.members.filter((code) => !heard.has(code));
  return [
    title,
    stood(counted, silent, language),
    ...reservations(decision, language),
    ...reasons(
      counted.filter(({ position }) => position !== 'RESERVATION'),
      language,
    ),
    ...outside(
      decision.positions.filter(({ counts }) => !counts),
      language,
    ),
  ];
};
