import type { Classification, Language } from '@parley/kernel';
import { levelName, underCeiling } from '@parley/sessions/model';
import type { Silence } from './silence';

/** Why a letter about a silence procedure is sent. */
export const SILENCE_LETTER_KINDS = [
  'PROPOSED',
  'ACCREDITED',
  'OBJECTED',
  'EXTENDED',
  'BROKEN',
  'WITHDRAWN',
  'ADOPTED',
  'AT_TABLE',
  'CONCLUDED',
  'REMINDED',
] as const;
export type SilenceLetterKind = (typeof SILENCE_LETTER_KINDS)[number];

/** What a letter about a silence procedure is written from. */
export interface SilenceLetterFacts {
  readonly silence: Pick<Silence, 'text' | 'label' | 'expiresAt'>;
  readonly kind: SilenceLetterKind;
  readonly language: Language;
  /** Of the reader's capital. */
  readonly timeZone: string;
  /** Working hours that are left there. */
  readonly workingHours: number;
  /** The highest level whose content may be mailed. */
  readonly ceiling: Classification;
  /** Beginning of the forum's addresses, and the procedure's page below it. */
  readonly base: string;
  readonly path: string;
}

const EN: Readonly<Record<SilenceLetterKind, string>> = {
  PROPOSED: 'A silence procedure on this text has been proposed.',
  ACCREDITED: 'This text is under a silence procedure.',
  OBJECTED: 'A delegation has objected to using the silence procedure. The text goes back to the table.',
  EXTENDED: 'The period of silence has been extended.',
  BROKEN: 'Silence has been broken. By whom and why is on the page of the procedure.',
  WITHDRAWN: 'The silence procedure has been withdrawn.',
  ADOPTED: 'Silence was kept. The text is adopted as of the expiry.',
  AT_TABLE: 'The period of silence has expired, but not every member could be told. The chair decides.',
  CONCLUDED: 'The chair has stated the outcome of the silence procedure.',
  REMINDED: 'The period of silence expires soon.',
};
const FR: Readonly<Record<SilenceLetterKind, string>> = {
  PROPOSED: 'Une procédure de silence est proposée sur ce texte.',
  ACCREDITED: 'Ce texte fait l’objet d’une procédure de silence.',
  OBJECTED: 'Une délégation s’est opposée au recours à la procédure de silence. Le texte revient à la table.',
  EXTENDED: 'Le délai de silence est prolongé.',
  BROKEN:
    'Le silence a été rompu. L’auteur de la rupture et ses motifs figurent sur la page de la procédure.',
  WITHDRAWN: 'La procédure de silence est retirée.',
  ADOPTED: 'Le silence a été gardé. Le texte est adopté à la date de l’échéance.',
  AT_TABLE:
    'Le délai de silence est expiré, mais tous les membres n’ont pas pu être informés. Il appartient à la présidence de décider.',
  CONCLUDED: 'La présidence a constaté l’issue de la procédure de silence.',
  REMINDED: 'Le délai de silence expire bientôt.',
};

const WORDS = {
  EN: {
    locale: 'en-GB',
    said: EN,
    subject: 'Silence procedure: ',
    masked: 'a text, ',
    expires: 'Silence may be broken until',
    left: (hours: number) => `Working hours left in your capital: ${hours}`,
    answer: 'Silence is broken on the page of the procedure in the forum; answers to this mail are not read.',
  },
  FR: {
    locale: 'fr-FR',
    said: FR,
    subject: 'Procédure de silence : ',
    masked: 'un texte, ',
    expires: 'Le silence peut être rompu jusqu’au',
    left: (hours: number) => `Heures ouvrables restantes dans votre capitale : ${hours}`,
    answer:
      'Le silence se rompt sur la page de la procédure dans le forum ; les réponses à ce courriel ne sont pas lues.',
  },
} as const;

const RUNNING: readonly SilenceLetterKind[] = ['PROPOSED', 'ACCREDITED', 'EXTENDED', 'REMINDED'];

const clock = (at: Date, timeZone: string, locale: string): string =>
  `${new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'long' }).format(at)} (${timeZone})`;

/** Whether the letter says something only while silence lasts. */
export const isWhileRunning = (kind: SilenceLetterKind): boolean => RUNNING.includes(kind);

/**
 * The words of a letter about a silence procedure in its reader's language: the text by reference, title and address up to the
 * ceiling, above it its level alone; the expiry by the clock of the reader's capital and in UTC, and the working hours left there.
 */
export const silenceLetter = (
  facts: SilenceLetterFacts,
): { readonly subject: string; readonly text: string } => {
  const { silence, kind, timeZone, workingHours, ceiling, base, path } = facts;
  const language = facts.language === 'FR' ? 'FR' : 'EN';
  const words = WORDS[language];
  const open = underCeiling(silence.label, ceiling);
  const what = open
    ? `${silence.text.reference} ${silence.text.title}`
    : `${words.masked}${levelName(silence.label.classification, language)}`;
  const zones = timeZone === 'UTC' ? ['UTC'] : [timeZone, 'UTC'];
  const until = isWhileRunning(kind)
    ? [
        words.expires,
        ...zones.map((zone) => clock(silence.expiresAt, zone, words.locale)),
        words.left(workingHours),
        '',
        words.answer,
        '',
      ]
    : [];
  return {
    subject: `${words.subject}${what}`,
    text: [what, '', words.said[kind], '', ...until, open ? `${base}${path}` : base, ''].join('\n'),
  };
};
