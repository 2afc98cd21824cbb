import type { Classification, Language } from '@parley/kernel';
import { levelName, underCeiling } from '@parley/sessions/model';
import type { Paper } from '../paper/paper';

/** What a letter about a deadline for comments is written from. */
export interface ReminderLetterFacts {
  readonly paper: Pick<Paper, 'reference' | 'title' | 'label'>;
  readonly commentsBy: Date;
  readonly language: Language;
  /** Of the reader's capital. */
  readonly timeZone: string;
  /** The highest level whose content may be mailed. */
  readonly ceiling: Classification;
  /** Beginning of the forum's addresses. */
  readonly base: string;
  /** The paper's page below {@link base}. */
  readonly path: string;
}

const WORDS = {
  EN: {
    locale: 'en-GB',
    subject: (what: string) => `Comments awaited: ${what}`,
    masked: (level: string) => `a paper, ${level}`,
    asked: 'Comments on this paper are asked for by',
    answer:
      'Your delegation has not answered yet: by a comment, an amendment or a stance. Answer on the page of the paper in the forum; answers to this mail are not read.',
  },
  FR: {
    locale: 'fr-FR',
    subject: (what: string) => `Commentaires attendus : ${what}`,
    masked: (level: string) => `un document, ${level}`,
    asked: 'Les commentaires sur ce document sont attendus jusqu’au',
    answer:
      'Votre délégation n’a pas encore répondu par un commentaire, un amendement ou une position. Répondez sur la page du document dans le forum ; les réponses à ce courriel ne sont pas lues.',
  },
} as const;

const clock = (at: Date, timeZone: string, locale: string): string =>
  `${new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(at)} (${timeZone})`;

/**
 * The words of a reminder of a deadline for comments: the paper by reference, title and address up to the ceiling, above it its
 * level alone; the deadline by the clock of the reader's capital and in UTC.
 */
export const reminderLetter = (facts: ReminderLetterFacts): { subject: string; text: string } => {
  const { paper, commentsBy, timeZone, ceiling, base, path } = facts;
  const language = facts.language === 'FR' ? 'FR' : 'EN';
  const words = WORDS[language];
  const open = underCeiling(paper.label, ceiling);
  const level = paper.label.classification;
  const name = [paper.reference, paper.title].filter((part) => part !== null).join(' ');
  const what = open ? name : words.masked(levelName(level, language));
  const zones = timeZone === 'UTC' ? ['UTC'] : [timeZone, 'UTC'];
  return {
    subject: words.subject(what),
    text: [
      what,
      '',
      words.asked,
      ...zones.map((zone) => clock(commentsBy, zone, words.locale)),
      '',
      words.answer,
      '',
      open ? `${base}${path}` : base,
      '',
    ].join('\n'),
  };
};
