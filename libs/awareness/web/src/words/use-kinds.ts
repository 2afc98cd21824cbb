import { useLingui } from '@lingui/react/macro';
import type { AssessmentKind, Confidence } from '@parley/api-client';

/** What an assessment says of a note, in a word. */
export const useKindName = () => {
  const { t } = useLingui();
  return (kind: AssessmentKind): string => {
    switch (kind) {
      case 'CORROBORATE':
        return t`Corroborates`;
      case 'DISPUTE':
        return t`Disputes`;
      case 'COMMENT':
        return t`Comments`;
    }
  };
};

/** How sure the originator is, in a word. */
export const useConfidenceName = () => {
  const { t } = useLingui();
  return (confidence: Confidence): string => {
    switch (confidence) {
      case 'LOW':
        return t({ context: 'confidence', message: 'Low' });
      case 'MODERATE':
        return t({ context: 'confidence', message: 'Moderate' });
      case 'HIGH':
        return t({ context: 'confidence', message: 'High' });
    }
  };
};
