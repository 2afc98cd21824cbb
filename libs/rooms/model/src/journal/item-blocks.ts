import { inOrder, sameLabel } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import { type DocumentLanguage, markingIn, namesIn, NO_NUMBER, saying } from '@parley/sessions/model';
import type { FloorRequestKind } from '../floor/floor';
import type { RequestSheet } from '../events/floor-sheets';
import type { ShowSheet } from '../positions/show-event';
import { tallyOf } from '../positions/tally';
import type { Journal, JournalItem } from './journal';
import { facts, heading, type JournalBlock } from './journal-block';
import type { JournalPaper } from './journal-papers';
import type { JournalTour } from './tours';
import { LATE, OUTCOMES, POSITION_WORDS, RULED, TOUR_ORDERS_SAID, WORDS } from './words';

const colon = (language: DocumentLanguage): string => (language === 'FR' ? '\u00a0: ' : ': ');

const speaker = ({ delegation, onBehalfOf, aligned }: RequestSheet, language: DocumentLanguage): string => {
  const name = namesIn([delegation], language);
  if (onBehalfOf.length === 0) return name;
  // In French a name would need its article after « au nom de »: a colon needs none.
  const of = language === 'FR' ? colon(language) : ' ';
  const one = onBehalfOf.length === 1;
  const joined = onBehalfOf.every((code) => aligned.includes(code))
    ? `, ${saying(language)(one ? WORDS.oneAligned : WORDS.aligned)}`
    : '';
  return `${name} (${saying(language)(WORDS.alsoFor)}${of}${namesIn(onBehalfOf, language)}${joined})`;
};

/** How the chair ruled on a point of order, where the record says. */
const ruled = ({ ruling }: RequestSheet, language: DocumentLanguage): string => {
  if (ruling === null || ruling === undefined) return '';
  const said = saying(language)(RULED[ruling.outcome]);
  return ruling.text === null ? ` – ${said}` : ` – ${said}${colon(language)}${ruling.text}`;
};

/** Those who took these turns, in order: numbered where they are more than one. */
const numbered = (turns: readonly RequestSheet[], language: DocumentLanguage): string => {
  const names = turns.map((turn) => speaker(turn, language) + ruled(turn, language));
  return names.length === 1 ? names.join('') : names.map((name, at) => `${at + 1}. ${name}`).join('\n');
};

/** Those who spoke of one kind outside a tour de table. */
const speakers = (
  { turns }: JournalItem,
  kind: FloorRequestKind,
  language: DocumentLanguage,
): string | null => {
  const own = turns.filter((turn) => turn.kind === kind && !turn.inTour);
  return own.length === 0 ? null : numbered(own, language);
};

const seats = (codes: readonly DelegationCode[], language: DocumentLanguage): string =>
  namesIn(inOrder(codes, language), language);

/** How it went round the table: in which order from which seat, who spoke, who passed, who was not called. */
const tour = (
  { order, drawn, turns, passed, notCalled }: JournalTour,
  language: DocumentLanguage,
): string => {
  const say = saying(language);
  const spoke = numbered(turns, language);
  return [
    `${say(TOUR_ORDERS_SAID[order])}${language === 'FR' ? colon(language) : ' '}${namesIn([drawn], language)}`,
    ...(spoke === '' ? [] : [spoke]),
    ...(passed.length === 0 ? [] : [`${say(WORDS.passed)}${colon(language)}${seats(passed, language)}`]),
    ...(notCalled.length === 0
      ? []
      : [`${say(WORDS.notCalled)}${colon(language)}${seats(notCalled, language)}`]),
  ].join('\n');
};

/** What the chair asked and where the seats stood; that nothing was decided by it stands before it. */
const show = (one: ShowSheet, language: DocumentLanguage): string => {
  const say = saying(language);
  const { groups, silent } = tallyOf(one);
  const line = (name: string, codes: readonly DelegationCode[]): string[] =>
    codes.length === 0 ? [] : [`${name} (${codes.length})${colon(language)}${seats(codes, language)}`];
  return [
    ...(one.question === null ? [] : [one.question]),
    ...(one.closedAt === null ? [say(WORDS.showUnderWay)] : []),
    ...groups.flatMap((group) => line(say(POSITION_WORDS[group.position]), group.seats)),
    ...line(say(WORDS.silent), silent),
  ].join('\n');
};

const paper = ({ reference, title, withdrawn }: JournalPaper, language: DocumentLanguage): string => {
  const named = `${reference ?? saying(language)(WORDS.unnumbered)} – ${title}`;
  return withdrawn ? `${named} (${saying(language)(WORDS.paperWithdrawn)})` : named;
};

const outcome = ({ item, turns }: JournalItem, language: DocumentLanguage): string | null => {
  const say = saying(language);
  if (item.adoptsAgenda) return say(WORDS.adopted);
  const undiscussed = item.withoutDiscussion && turns.length === 0;
  if (item.outcome !== null)
    return `${say(OUTCOMES[item.outcome])}${undiscussed ? `, ${say(WORDS.undiscussed)}` : ''}`;
  if (item.state === 'SUSPENDED') return say(WORDS.adjourned);
  return item.state === 'OPEN' ? say(WORDS.underWay) : null;
};

const late = ({ item }: JournalItem, language: DocumentLanguage): readonly [string, string] | null =>
  item.lateChange === null ? null : [saying(language)(LATE[item.lateChange]), item.lateReason ?? '–'];

const row = (name: string, text: string | null): readonly [string, string] | null =>
  text === null || text === '' ? null : [name, text];

/** "Agenda item 3(a): Influence operations". */
const title = ({ number, item }: JournalItem, language: DocumentLanguage): string =>
  language === 'FR'
    ? `Point ${number} de l’ordre du jour\u00a0: ${item.title}`
    : `Agenda item ${number}: ${item.title}`;

/** One item: who spoke in which order, what came of it, and what the chair summed up. */
export const itemBlocks = (
  journal: Journal,
  one: JournalItem,
  language: DocumentLanguage,
): JournalBlock[] => {
  const say = saying(language);
  const { item } = one;
  return [
    heading(2, title(one, language)),
    ...facts([
      row(say(WORDS.sponsors), namesIn(item.sponsors, language)),
      late(one, language),
      row(say(WORDS.papers), one.papers.map((named) => paper(named, language)).join('\n')),
      row(say(WORDS.orders), speakers(one, 'POINT_OF_ORDER', language)),
      row(say(WORDS.statements), speakers(one, 'STATEMENT', language)),
      ...one.tours.map((round) => row(say(WORDS.tour), tour(round, language))),
      row(say(WORDS.replies), speakers(one, 'RIGHT_OF_REPLY', language)),
      ...one.shows.map((asked) => row(say(WORDS.show), show(asked, language))),
      row(say(WORDS.outcome), outcome(one, language)),
      row(say(WORDS.summary), item.summary),
      !sameLabel(item.label, journal.session.label) && [say(WORDS.marking), markingIn(item.label, language)],
    ]),
  ];
};

/** Items named with their numbers and what is said of them. */
export const itemLines = (
  items: readonly JournalItem[],
  reasonOf: (one: JournalItem) => string | null,
): JournalBlock[] => [
  {
    kind: 'list',
    items: items.map((one) => {
      const reason = reasonOf(one);
      const name = one.number === NO_NUMBER ? one.item.title : `${one.number} ${one.item.title}`;
      return reason === null || reason === '' ? name : `${name} – ${reason}`;
    }),
  },
];
