import { useLingui } from '@lingui/react/macro';
import type { Classification } from '@parley/kernel';

/** The forum's levels in the reader's language. */
export const useLevelName = (): ((level: Classification) => string) => {
  const { t } = useLingui();
  return (level) => {
    switch (level) {
      case 'UNCLASSIFIED':
        return t`Unclassified`;
      case 'RESTRICTED':
        return t`Restricted`;
      case 'CONFIDENTIAL':
        return t`Confidential`;
      case 'SECRET':
        return t`Secret`;
    }
  };
};
