import { useLingui } from '@lingui/react/macro';
import type { PictureState, SourceFlag } from '@parley/api-client';

/** Where a picture stands, and what became of its notes, in words. */
export const usePictureWords = () => {
  const { t } = useLingui();
  return {
    state: (state: PictureState): string => {
      switch (state) {
        case 'DRAFT':
          return t`Being written`;
        case 'PUT':
          return t`Before the forum`;
        case 'AGREED':
          return t`Agreed`;
        case 'NOT_AGREED':
          return t`Not agreed`;
      }
    },
    flag: (flag: SourceFlag): string => {
      switch (flag) {
        case 'WITHDRAWN':
          return t`Withdrawn since`;
        case 'CHANGED':
          return t`Changed since`;
        case 'RELABELLED':
          return t`Relabelled since`;
      }
    },
  };
};
