import type { Classification, Label, Language } from '@parley/kernel';
import { levelName, underCeiling } from '@parley/sessions/model';

/** What a letter about a request is written from; never from the fuller note. */
export interface ReleaseLetterFacts {
  /** Title and label of the tear-line. */
  readonly title: string;
  readonly label: Label;
  /** The delegation that asked and the one whose note it is, named in the reader’s language. */
  readonly from: string;
  readonly originator: string;
  readonly state: 'OPEN' | 'GRANTED' | 'REFUSED';
  readonly language: Language;
  /** The highest level whose content may be mailed. */
  readonly ceiling: Classification;
  /** Beginning of the forum’s addresses, and the tear-line’s place below it. */
  readonly base: string;
  readonly path: string;
}

type Said = Readonly<Record<ReleaseLetterFacts['state'], (facts: ReleaseLetterFacts) => string>>;

const EN: Said = {
  OPEN: ({ from }) => `${from} asks to be shown a note of your delegation. Grant or refuse it in the forum.`,
  GRANTED: ({ originator }) => `${originator} has released to your delegation the note that it asked for.`,
  REFUSED: ({ originator }) =>
    `${originator} has not released the note that your delegation asked for. Its words are in the forum.`,
};
const FR: Said = {
  OPEN: ({ from }) =>
    `La délégation « ${from} » demande à voir une note de votre délégation. Accordez-la ou refusez-la dans le forum.`,
  GRANTED: ({ originator }) =>
    `La délégation « ${originator} » a communiqué à votre délégation la note demandée.`,
  REFUSED: ({ originator }) =>
    `La délégation « ${originator} » n’a pas communiqué la note demandée par votre délégation. Sa réponse est dans le forum.`,
};

const WORDS = {
  EN: {
    said: EN,
    masked: (level: string) => `a note, ${level}`,
    subject: (what: string, asked: boolean) =>
      asked ? `Release asked for: ${what}` : `Release answered: ${what}`,
    end: 'Answers to this mail are not read.',
  },
  FR: {
    said: FR,
    masked: (level: string) => `une note, ${level}`,
    subject: (what: string, asked: boolean) =>
      asked ? `Communication demandée : ${what}` : `Communication, réponse : ${what}`,
    end: 'Les réponses à ce courriel ne sont pas lues.',
  },
} as const;

/** The words of a letter about a request for release: the title of the tear-line up to the ceiling, above it its level alone; no reasons. */
export const releaseLetter = (facts: ReleaseLetterFacts): { subject: string; text: string } => {
  const language = facts.language === 'FR' ? 'FR' : 'EN';
  const words = WORDS[language];
  const open = underCeiling(facts.label, facts.ceiling);
  const what = open ? facts.title : words.masked(levelName(facts.label.classification, language));
  const address = open ? `${facts.base}${facts.path}` : facts.base;
  return {
    subject: words.subject(what, facts.state === 'OPEN'),
    text: [what, '', words.said[facts.state](facts), '', words.end, '', address, ''].join('\n'),
  };
};
