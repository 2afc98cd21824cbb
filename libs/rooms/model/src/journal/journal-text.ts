import type { Label, Worded } from '@parley/kernel';
import { type DocumentLanguage, instantText, namesIn, saying, spanText } from '@parley/sessions/model';
import { inOrder } from '@parley/delegations/model';
import { itemBlocks, itemLines } from './item-blocks';
import type { Journal, Mark } from './journal';
import { facts, heading, type JournalBlock, paragraph } from './journal-block';
import { matterParts } from './matter-blocks';
import { MARKS, PRESIDES, STATUSES, WORDS } from './words';

/** A journal in a language, ready for a press of documents. */
export interface JournalText {
  readonly title: string;
  readonly language: DocumentLanguage;
  readonly label: Label;
  readonly footer: string;
  readonly at: Date;
  readonly blocks: readonly JournalBlock[];
}

const colon = (language: DocumentLanguage): string => (language === 'FR' ? ' : ' : ': ');

const status = ({ status: is, approvedAt, session }: Journal, language: DocumentLanguage): string => {
  const said = saying(language)(STATUSES[is]);
  if (approvedAt === null) return said;
  return `${said}${colon(language)}${instantText(new Date(approvedAt), session.timeZone, language)}`;
};

const markText = ({ session }: Journal, mark: Mark, language: DocumentLanguage): string => {
  const say = saying(language);
  const at = (iso: string): string => instantText(new Date(iso), session.timeZone, language);
  const more = [
    mark.reason !== null && `${say(WORDS.reason)}${colon(language)}${mark.reason}`,
    mark.resumesAt !== null && `${say(WORDS.until)}${colon(language)}${at(mark.resumesAt)}`,
  ].filter((text) => text !== false);
  return [at(mark.at), ...more].join('\n');
};

const dates = (journal: Journal, language: DocumentLanguage): JournalBlock[] => {
  const say = saying(language);
  const { session, course } = journal;
  const place = session.place ?? session.onlineUrl;
  return facts([
    ...course.map((mark) => [say(MARKS[mark.kind]), markText(journal, mark, language)] as const),
    place !== null && [say(WORDS.place), place],
  ]);
};

const chairText = ({ chairs }: Journal, language: DocumentLanguage): string => {
  const say = saying(language);
  if (chairs.length === 0) return say(WORDS.noChair);
  return chairs
    .map(({ name, role }) => (role === PRESIDES ? name : `${name} (${say(WORDS.forChair)})`))
    .join('\n');
};

const attendance = (journal: Journal, language: DocumentLanguage): JournalBlock[] => {
  const say = saying(language);
  const { present, absent, observers } = journal;
  const listed = (word: Worded, codes: readonly string[]) =>
    codes.length > 0 &&
    ([`${say(word)} (${codes.length})`, namesIn(inOrder(codes, language), language)] as const);
  return facts([
    present.length === 0 ? [say(WORDS.present), say(WORDS.none)] : listed(WORDS.present, present),
    listed(WORDS.absent, absent),
    listed(WORDS.observers, observers),
  ]);
};

const subjects = (journal: Journal, language: DocumentLanguage): JournalBlock[] =>
  journal.items.length === 0
    ? [paragraph(saying(language)(WORDS.noSubject))]
    : journal.items.flatMap((one) => itemBlocks(journal, one, language));

const nextMeeting = ({ next }: Journal, language: DocumentLanguage): JournalBlock[] => {
  const say = saying(language);
  if (next === null) return [paragraph(say(WORDS.noNext))];
  const time = spanText(new Date(next.startsAt), new Date(next.endsAt), next.timeZone, language);
  return [paragraph([next.title, time, ...(next.place === null ? [] : [next.place])].join('\n'))];
};

/** The parts in their order; one that has nothing to say is left out, and the others are numbered without it. */
const parts = (journal: Journal, language: DocumentLanguage): JournalBlock[] => {
  const { deferred, untouched, withdrawn, status: is } = journal;
  const all: readonly (readonly [Worded, JournalBlock[]])[] = [
    [WORDS.date, dates(journal, language)],
    [WORDS.chair, [paragraph(chairText(journal, language))]],
    [WORDS.attendance, attendance(journal, language)],
    [WORDS.subjects, subjects(journal, language)],
    ...matterParts(journal, language),
    [WORDS.deferred, deferred.length === 0 ? [] : itemLines(deferred, ({ item }) => item.summary)],
    [WORDS.withdrawn, withdrawn.length === 0 ? [] : itemLines(withdrawn, ({ item }) => item.lateReason)],
    [WORDS.untouched, untouched.length === 0 ? [] : itemLines(untouched, () => null)],
    [WORDS.next, is === 'PROVISIONAL' ? [] : nextMeeting(journal, language)],
  ];
  return all
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([name, blocks], place) => [heading(1, `${place + 1}. ${saying(language)(name)}`), ...blocks]);
};

/** The text of a journal in the shape of an OSCE Permanent Council journal; the same journal gives the same text (record). */
export const journalText = (journal: Journal, language: DocumentLanguage): JournalText => {
  const say = saying(language);
  const name = journal.number === null ? say(WORDS.journal) : `${say(WORDS.numbered)} ${journal.number}`;
  return {
    title: `${name} – ${journal.session.title}`,
    language,
    label: journal.label,
    footer: `${name} · ${journal.session.title}`,
    at: new Date(journal.at),
    blocks: [paragraph(status(journal, language), true), ...parts(journal, language)],
  };
};
