import type { NumberedParagraph } from '../paper/paper';
import type { KeyedParagraph } from '../paragraphs/paragraph-keys';
import type { Amendment, AmendmentAction } from './amendment';

/** Whether a paragraph is a part of another: 3(a) and 3(a)(i) of 3. */
export const isPartOf = (part: string, of: string): boolean => part.startsWith(`${of}(`);

/** What an amendment rests on: the paragraph's words, of a deletion also those of its parts. */
export const wordsUnder = (
  paragraphs: readonly NumberedParagraph[],
  place: number,
  action: AmendmentAction,
): string => {
  const paragraph = paragraphs[place];
  if (paragraph === undefined) return '';
  if (action !== 'DELETE') return paragraph.text;
  const parts = paragraphs.filter(({ number }) => isPartOf(number, paragraph.number));
  return [paragraph, ...parts].map(({ text }) => text).join('\n\n');
};

/**
 * Where an amendment stands in a text, counted from 0; `null` where its paragraph is gone or says something else, so that
 * it needs another look (papers).
 */
export const placeOf = (
  { paragraphKey, action, words }: Pick<Amendment, 'paragraphKey' | 'action' | 'words'>,
  paragraphs: readonly KeyedParagraph[],
): number | null => {
  const place = paragraphs.findIndex(({ key }) => key === paragraphKey);
  return place >= 0 && wordsUnder(paragraphs, place, action) === words ? place : null;
};

/** An amendment that somebody has still to decide on, and where it stands now; `null` for nowhere. */
export interface StandingAmendment {
  readonly amendment: Amendment;
  readonly place: number | null;
}

/** Where each proposed amendment stands in the present text. */
export const standing = (
  amendments: readonly Amendment[],
  present: readonly KeyedParagraph[],
): readonly StandingAmendment[] =>
  amendments
    .filter(({ state }) => state === 'PROPOSED')
    .map((amendment) => ({ amendment, place: placeOf(amendment, present) }));
