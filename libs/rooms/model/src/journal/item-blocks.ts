import { sameLabel } from '@parley/delegations/model';
import { type DocumentLanguage, markingIn, namesIn, NO_NUMBER, saying } from '@parley/sessions/model';
import type { FloorRequestKind } from '../floor/floor';
import type { RequestSheet } from '../events/floor-sheets';
import type { Journal, JournalItem } from './journal';
import { facts, heading, type JournalBlock } from './journal-block';
import { LATE, OUTCOMES, RULED, WORDS } from './words';

const speaker = ({ delegation, onBehalfOf }: RequestSheet, language: DocumentLanguage): string => {
  const name = namesIn([delegation], language);
  if (onBehalfOf.length === 0) return name;
  // In French a name would need its article after « au nom de »: a colon needs none.
  const of = language === 'FR' ? '\u00a0: ' : ' ';
  return `${name} (${saying(language)(WORDS.alsoFor)}${of}${namesIn(onBehalfOf, language)})`;
};

/** How the chair ruled on a point of order, where the record says. */
const ruled = ({ ruling }: RequestSheet, language: DocumentLanguage): string => {
  if (ruling === null || ruling === undefined) return '';
  const said = saying(language)(RULED[ruling.outcome]);
  return ruling.text === null
    ? ` – ${said}`
    : ` – ${said}${language === 'FR' ? '\u00a0: ' : ': '}${ruling.text}`;
};

/** Those who spoke of one kind, in the order in which they did: numbered where they are more than one. */
const speakers = (
  { turns }: JournalItem,
  kind: FloorRequestKind,
  language: DocumentLanguage,
): string | null => {
  const own = turns.filter((turn) => turn.kind === kind);
  if (own.length === 0) return null;
  const names = own.map((turn) => speaker(turn, language) + ruled(turn, language));
  return names.length === 1 ? names.join('') : names.map((name, at) => `${at + 1}. ${name}`).join('\n');
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
      row(say(WORDS.orders), speakers(one, 'POINT_OF_ORDER', language)),
      row(say(WORDS.statements), speakers(one, 'STATEMENT', language)),
      row(say(WORDS.replies), speakers(one, 'RIGHT_OF_REPLY', language)),
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
