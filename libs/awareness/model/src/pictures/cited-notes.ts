import { refuse, type Refusal } from '@parley/kernel';
import type { Source } from './picture';

const CITED = /\(#(\d{1,4})\)/gu;

/** The numbers of the notes that a text cites, each once, in the order in which it first does. */
export const citedIn = (text: string): readonly number[] => [
  ...new Set([...text.matchAll(CITED)].map(([, digits]) => Number(digits))),
];

/** INVALID for a text that cites a note which the picture does not rest on. */
export const checkCited = (text: string, sources: readonly Pick<Source, 'number'>[]): Refusal | null => {
  const strange = citedIn(text).filter((number) => sources.every((one) => one.number !== number));
  if (strange.length === 0) return null;
  const list = strange.map((number) => `(#${number})`).join(', ');
  return refuse(
    'INVALID',
    {
      en: `The text cites ${list}, and no note of the picture has that number. Collect the note, or take the citation out.`,
      fr: `Le texte cite ${list}, et aucune note du tableau ne porte ce numéro. Ajoutez la note, ou retirez la citation.`,
    },
    'text',
  );
};
