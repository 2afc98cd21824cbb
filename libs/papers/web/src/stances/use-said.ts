import { useLingui } from '@lingui/react/macro';
import type { MappedParagraph } from './stances-panel';
import { useStanceWords } from './use-stance-words';

type Shown = MappedParagraph['stances'][number];

/** Whether a seat says something else than on the texts before. */
export const hasChanged = ({ stance, before }: Shown): boolean => before !== null && before !== stance;

/** A stance in words: what, what it was, whether it is of other words, and what the seat adds. */
export const useSaid = (): ((shown: Shown) => string) => {
  const { t } = useLingui();
  const words = useStanceWords();
  return (shown) => {
    const was = shown.before === null ? '' : words(shown.before);
    return [
      words(shown.stance),
      hasChanged(shown) ? t`before: ${was}` : '',
      shown.onEarlierWords ? t`said of other words` : '',
      shown.comment ?? '',
    ]
      .filter((part) => part !== '')
      .join(' – ');
  };
};
