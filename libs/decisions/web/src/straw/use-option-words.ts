import type { StrawLineFragment } from '@parley/api-client';
import { useLocale } from '@parley/ui';

/** The options of a straw poll in the reader's language. */
export const useOptionWords = ({ options }: Pick<StrawLineFragment, 'options'>): readonly string[] => {
  const { language } = useLocale();
  return options.map(({ en, fr }) => (language === 'FR' ? fr : en));
};
