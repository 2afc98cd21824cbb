import { sameLabel } from '@parley/delegations/model';
import {
  type AgendaItem,
  type DocumentLanguage,
  effectiveLabel,
  markingIn,
  namesIn,
  saying,
  type Session,
} from '@parley/sessions/model';
import type { PaperNamed } from '../store/item-papers';
import { FORMATS_SAID, KINDS, LATE, OUTCOMES, STATES, WORDS } from './words';

/** What is said of one item besides its title: what a reader sees of it. */
export interface ItemFacts {
  readonly session: Session;
  readonly item: AgendaItem;
  readonly language: DocumentLanguage;
  /** Where it was put off from and to, in words; `null` where that is out of the reader's sight. */
  readonly cameFrom: string | null;
  readonly goesTo: string | null;
  /** In order, as far as the reader sees them. */
  readonly papers: readonly PaperNamed[];
}

const present = (texts: readonly (string | null | false)[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '');

const colon = (language: DocumentLanguage): string => (language === 'FR' ? ' : ' : ': ');

const what = ({ item, language }: ItemFacts): string => {
  const say = saying(language);
  const state = STATES[item.state];
  return present([
    say(KINDS[item.kind]),
    item.sponsors.length > 0 && `${say(WORDS.sponsors)} ${namesIn(item.sponsors, language)}`,
    item.format !== null &&
      `${say(WORDS.concerns)} ${say(FORMATS_SAID[item.format])} ${namesIn(item.named, language)}`.trim(),
    state !== null && say(state),
    item.outcome !== null && item.outcome !== 'DEFERRED' && say(OUTCOMES[item.outcome]),
  ]).join(' · ');
};

const discussion = ({ item, language }: ItemFacts): string => {
  const say = saying(language);
  const asked =
    item.discussionAskedBy.length > 0 && `${say(WORDS.askedBy)} ${namesIn(item.discussionAskedBy, language)}`;
  return present([item.withoutDiscussion && say(WORDS.undiscussed), asked]).join(' · ');
};

const late = ({ item: { lateChange, lateReason }, language }: ItemFacts): string | null =>
  lateChange === null ? null : `${saying(language)(LATE[lateChange])}${colon(language)}${lateReason ?? ''}`;

const papersUnder = ({ papers, language }: ItemFacts): string | null => {
  const names = papers.map(({ reference, title }) => (reference === null ? title : `${reference} ${title}`));
  if (names.length === 0) return null;
  return `${saying(language)(WORDS.papers)}${colon(language)}${names.join(language === 'FR' ? ' ; ' : '; ')}`;
};

const ownMarking = ({ session, item, language }: ItemFacts): string | null =>
  sameLabel(item.label, effectiveLabel(session)) ? null : markingIn(item.label, language);

/** The notes under an item: kind, sponsors, state; discussion; changes after adoption; chain; marking; summary. */
export const itemNotes = (facts: ItemFacts): string[] => {
  const { item, language, cameFrom, goesTo } = facts;
  const say = saying(language);
  return present([
    what(facts),
    discussion(facts),
    late(facts),
    cameFrom !== null && `${say(WORDS.cameFrom)} ${cameFrom}`,
    goesTo !== null && `${say(WORDS.goesTo)} ${goesTo}`,
    papersUnder(facts),
    ownMarking(facts),
    item.summary,
  ]);
};
