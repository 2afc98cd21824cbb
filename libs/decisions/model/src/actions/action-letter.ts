import type { Classification, Label, Language } from '@parley/kernel';
import { levelName, underCeiling } from '@parley/sessions/model';

/** What a letter about an agreed action is written from. */
export interface ActionLetterFacts {
  readonly title: string;
  readonly dueOn: string;
  readonly label: Label;
  readonly language: Language;
  readonly overdue: boolean;
  /** Whether the reader’s delegation is one of those that are to act; otherwise it is for the secretariat. */
  readonly ofOwnDelegation: boolean;
  /** The highest level whose content may be mailed. */
  readonly ceiling: Classification;
  /** Beginning of the forum’s addresses, and the action’s place below it. */
  readonly base: string;
  readonly path: string;
}

const WORDS = {
  EN: {
    locale: 'en-GB',
    masked: (level: string) => `an agreed action, ${level}`,
    subject: (what: string) => `Action due: ${what}`,
    subjectLate: (what: string) => `Action overdue: ${what}`,
    due: (day: string) => `To be done by ${day} (UTC).`,
    late: (day: string) => `It was to be done by ${day} (UTC), and is still open.`,
    own: 'Your delegation is one of those that are to do it. Report on it in the forum; answers to this mail are not read.',
    desk: 'Close it or carry it over in the forum; answers to this mail are not read.',
  },
  FR: {
    locale: 'fr-FR',
    masked: (level: string) => `une mesure convenue, ${level}`,
    subject: (what: string) => `Mesure à exécuter : ${what}`,
    subjectLate: (what: string) => `Mesure en retard : ${what}`,
    due: (day: string) => `À exécuter au plus tard le ${day} (UTC).`,
    late: (day: string) => `Elle était à exécuter au plus tard le ${day} (UTC) et n’est pas close.`,
    own: 'Votre délégation est de celles qui en sont chargées. Rendez-en compte dans le forum ; les réponses à ce courriel ne sont pas lues.',
    desk: 'Clôturez-la ou reportez-la dans le forum ; les réponses à ce courriel ne sont pas lues.',
  },
} as const;

/** The words of a reminder of an action: its title up to the ceiling, above it its level alone; the day as one of UTC. */
export const actionLetter = (facts: ActionLetterFacts): { subject: string; text: string } => {
  const { title, label, overdue, ofOwnDelegation, ceiling, base, path } = facts;
  const language = facts.language === 'FR' ? 'FR' : 'EN';
  const words = WORDS[language];
  const open = underCeiling(label, ceiling);
  const what = open ? title : words.masked(levelName(label.classification, language));
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${facts.dueOn}T00:00:00Z`),
  );
  const lines = [what, '', (overdue ? words.late : words.due)(day), ''];
  return {
    subject: (overdue ? words.subjectLate : words.subject)(what),
    text: [...lines, ofOwnDelegation ? words.own : words.desk, '', open ? `${base}${path}` : base, ''].join(
      '\n',
    ),
  };
};
