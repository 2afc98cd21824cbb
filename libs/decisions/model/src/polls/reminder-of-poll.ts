import type { Classification, Language } from '@parley/kernel';
import { levelName, underCeiling } from '@parley/sessions/model';
import type { Poll } from './poll';

/** What a letter about a poll is written from. */
export interface PollLetterFacts {
  readonly poll: Pick<Poll, 'question' | 'closesAt' | 'label'>;
  readonly language: Language;
  /** Of the reader’s capital. */
  readonly timeZone: string;
  /** The highest level whose content may be mailed. */
  readonly ceiling: Classification;
  /** Beginning of the forum’s addresses, and the poll’s page below it. */
  readonly base: string;
  readonly path: string;
}

const WORDS = {
  EN: {
    locale: 'en-GB',
    subject: (what: string) => `Position awaited: ${what}`,
    masked: (level: string) => `a consensus poll, ${level}`,
    asked: 'The poll closes on',
    answer:
      'Your delegation has not taken a position yet. Take it on the page of the poll in the forum; answers to this mail are not read.',
  },
  FR: {
    locale: 'fr-FR',
    subject: (what: string) => `Position attendue : ${what}`,
    masked: (level: string) => `une consultation par consensus, ${level}`,
    asked: 'La consultation sera close le',
    answer:
      'Votre délégation n’a pas encore pris position. Prenez position sur la page de la consultation dans le forum ; les réponses à ce courriel ne sont pas lues.',
  },
} as const;

const clock = (at: Date, timeZone: string, locale: string): string =>
  `${new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(at)} (${timeZone})`;

/** The words of a reminder to take a position: the question up to the ceiling, above it its level alone; the close in local time and UTC. */
export const pollLetter = (facts: PollLetterFacts): { subject: string; text: string } => {
  const { poll, timeZone, ceiling, base, path } = facts;
  const language = facts.language === 'FR' ? 'FR' : 'EN';
  const words = WORDS[language];
  const open = underCeiling(poll.label, ceiling);
  const what = open ? poll.question : words.masked(levelName(poll.label.classification, language));
  const zones = timeZone === 'UTC' ? ['UTC'] : [timeZone, 'UTC'];
  const times = zones.map((zone) => clock(poll.closesAt, zone, words.locale));
  return {
    subject: words.subject(what),
    text: [what, '', words.asked, ...times, '', words.answer, '', open ? `${base}${path}` : base, ''].join(
      '\n',
    ),
  };
};
