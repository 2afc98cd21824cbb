import { useLingui } from '@lingui/react/macro';
import type { HourBurden } from '@parley/sessions/model';

/** A burden in words, its hours, and the letter that stands for it where there is no room. */
export interface BurdenWords {
  readonly name: string;
  readonly hours: string;
  readonly letter: string;
}

/** The words for how hard an hour is. */
export const useBurdenWords = (): Readonly<Record<HourBurden, BurdenWords>> => {
  const { t } = useLingui();
  return {
    WORKING: { name: t`Working`, hours: '08–18', letter: '' },
    EXTENDED: {
      name: t`Extended`,
      hours: '06–22',
      letter: t({ message: 'E', context: 'letter for extended hours' }),
    },
    UNSOCIAL: {
      name: t`Unsocial`,
      hours: '22–24',
      letter: t({ message: 'U', context: 'letter for unsocial hours' }),
    },
    NIGHT: { name: t`Night`, hours: '00–06', letter: t({ message: 'N', context: 'letter for night hours' }) },
  };
};
