import { type Language, type Worded, worded } from '@parley/kernel';

const say = (en: string, fr: string): Worded => ({ en, fr });

const WORDS = {
  inserted: say('inserted:', 'ajouté :'),
  deleted: say('deleted:', 'supprimé :'),
  moved: say('moved here:', 'déplacé ici :'),
  left: say('moved away:', 'déplacé ailleurs :'),
  ends: say('end of the change', 'fin de la modification'),
  movedFrom: say('moved from', 'déplacé de'),
  movedTo: say('moved to', 'déplacé vers'),
  movedHere: say('moved here', 'déplacé ici'),
  movedAway: say('moved elsewhere', 'déplacé ailleurs'),
  formerly: say('formerly', 'auparavant'),
  wanted: say('in:', 'pour :'),
  opposed: say('out:', 'contre :'),
  apart: say('; ', ' ; '),
  note: say('footnote', 'note'),
  bracket: say('bracket:', 'entre crochets :'),
  bracketEnds: say('end of the bracket', 'fin des crochets'),
} as const;

/** The fixed wording of tracked changes in a language; Japanese and Korean readers get the English one. */
export const changeWords = (language: Language): Readonly<Record<keyof typeof WORDS, string>> => {
  const entries = Object.entries(WORDS).map(([name, text]) => [name, worded(text, language)] as const);
  return Object.fromEntries(entries) as Record<keyof typeof WORDS, string>;
};

/** {@link changeWords} of one language. */
export type ChangeWords = ReturnType<typeof changeWords>;
