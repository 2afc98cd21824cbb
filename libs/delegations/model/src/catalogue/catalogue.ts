import type { DelegationCode, Language } from '@parley/kernel';
import type { CatalogueEntry, DelegationGroup } from './entry';
import { OBSERVER_ORGANISATIONS } from './organisations';
import { STATES } from './states';

const BY_CODE: ReadonlyMap<DelegationCode, CatalogueEntry> = new Map(
  [...STATES, ...OBSERVER_ORGANISATIONS].map((entry) => [entry.code, entry]),
);

/** A state or an observer organisation by its alpha-3 code; `undefined` for any other code. */
export const entryOf = (code: DelegationCode): CatalogueEntry | undefined => BY_CODE.get(code);

/** What a delegation is in the forum; `undefined` for a code that the catalogue does not hold. */
export const groupOf = (code: DelegationCode): DelegationGroup | undefined => BY_CODE.get(code)?.group;

/** True of a state, which can have a seat; false of an organisation and of an unknown code. */
export const isState = (code: DelegationCode): boolean => {
  const group = groupOf(code);
  return group === 'ALLY' || group === 'PARTNER';
};

/** The short name in French for French readers, in English for all others; an unknown code stands for itself. */
export const nameOf = (code: DelegationCode, language: Language): string => {
  const entry = BY_CODE.get(code);
  return (language === 'FR' ? entry?.nameFr : entry?.nameEn) ?? code;
};

/** The formal name in French for French readers, in English for all others; an unknown code stands for itself. */
export const formalNameOf = (code: DelegationCode, language: Language): string => {
  const entry = BY_CODE.get(code);
  return (language === 'FR' ? entry?.formalFr : entry?.formalEn) ?? code;
};

/** Short names as a refusal lists them, in English and French. */
export const namesOf = (codes: readonly DelegationCode[]): { readonly en: string; readonly fr: string } => ({
  en: codes.map((code) => nameOf(code, 'EN')).join(', '),
  fr: codes.map((code) => nameOf(code, 'FR')).join(', '),
});
