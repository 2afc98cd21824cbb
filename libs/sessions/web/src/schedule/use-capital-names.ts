import { useLingui } from '@lingui/react/macro';
import type { CapitalZone } from './zones';

/** The capitals that keep these zones' time, in the reader's language. */
export const useCapitalNames = (): Readonly<Record<CapitalZone, string>> => {
  const { t } = useLingui();
  return {
    'Europe/Brussels': t`Brussels`,
    'America/New_York': t`Washington`,
    'Asia/Seoul': t`Seoul`,
    'Asia/Tokyo': t`Tokyo`,
    'Australia/Sydney': t`Canberra`,
    'Pacific/Auckland': t`Wellington`,
  };
};
