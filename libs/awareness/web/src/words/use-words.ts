import type { Term } from '@parley/awareness/model';
import { worded } from './worded';
import { useLocale } from '@parley/ui';

/** Names of the fixed lists in the reader’s language; a code that the list does not know is shown as it is. */
export const useWords = () => {
  const { language } = useLocale();
  return {
    say: worded(language),
    nameOf: (terms: readonly Term[], code: string): string => {
      const term = terms.find((known) => known.code === code);
      return term === undefined ? code : worded(language)(term.name);
    },
    options: (terms: readonly Term[]) =>
      terms.map(({ code, name }) => ({ value: code, label: worded(language)(name) })),
  };
};
