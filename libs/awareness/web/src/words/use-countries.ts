import { COUNTRIES } from '@parley/awareness/model';
import { useLocale } from '@parley/ui';

const ENGLISH = new Intl.DisplayNames('en', { type: 'region' });
const FRENCH = new Intl.DisplayNames('fr', { type: 'region' });

/** Countries by name in the reader’s language. */
export const useCountries = () => {
  const { language } = useLocale();
  const nameOf = (code: string): string => (language === 'FR' ? FRENCH : ENGLISH).of(code) ?? code;
  return {
    nameOf,
    /** For a field to choose one, in the order of their names. */
    options: () => {
      const { compare } = new Intl.Collator(language);
      return COUNTRIES.map((code) => ({ value: code, label: nameOf(code) })).sort((one, other) =>
        compare(one.label, other.label),
      );
    },
  };
};

interface Named {
  readonly placeName?: string | null;
  readonly area?: { readonly name: string } | null;
  readonly country?: string | null;
}

/** All that names the place of a note, from the nearest to the widest. */
export const usePlaceNames = () => {
  const { nameOf } = useCountries();
  return ({ placeName, area, country }: Named): readonly string[] =>
    [placeName, area?.name, country == null ? null : nameOf(country)].flatMap((name) => name ?? []);
};
