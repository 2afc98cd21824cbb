/** Languages a person can read the interface in; English and French are equal (domain.md §11). */
export type Language = 'EN' | 'FR' | 'JA' | 'KO';

/** A sentence for people in the forum's two official languages. */
export interface Worded {
  readonly en: string;
  readonly fr: string;
}

/** The sentence in the reader's language; Japanese and Korean readers get English until those are written. */
export const worded = (text: Worded, language: Language): string => (language === 'FR' ? text.fr : text.en);
