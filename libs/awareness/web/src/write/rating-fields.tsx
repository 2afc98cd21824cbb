import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { CREDIBILITIES, credibilityName, RELIABILITIES, reliabilityName } from '@parley/awareness/model';
import type { Credibility, Reliability } from '@parley/api-client';
import { fieldError, type ShownOutcome } from '@parley/ui';
import { useWords } from '../words/use-words';

interface Rating {
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
}

interface RatingProps {
  readonly value: Rating;
  /** Whether it may be left out. */
  readonly optional?: boolean;
  readonly onChange: (rating: { reliability: Reliability | null; credibility: Credibility | null }) => void;
  readonly outcome: ShownOutcome | null;
}

/** The Admiralty rating: the source and what it says are graded apart. */
export const RatingFields = ({ value, optional = false, onChange, outcome }: RatingProps) => {
  const { t } = useLingui();
  const { say } = useWords();
  const none = optional ? [{ value: '', label: t`Not rated` }] : [];
  return (
    <>
      <NativeSelect
        label={t`Reliability of the source`}
        data={[
          ...none,
          ...RELIABILITIES.map((grade) => ({
            value: grade,
            label: `${grade} – ${say(reliabilityName(grade))}`,
          })),
        ]}
        value={value.reliability ?? ''}
        error={fieldError(outcome, 'reliability')}
        onChange={({ currentTarget }) =>
          onChange({
            ...value,
            reliability: RELIABILITIES.find((grade) => grade === currentTarget.value) ?? null,
          })
        }
      />
      <NativeSelect
        label={t`Credibility of what it says`}
        data={[
          ...none,
          ...CREDIBILITIES.map((grade, at) => ({
            value: grade,
            label: `${at + 1} – ${say(credibilityName(grade))}`,
          })),
        ]}
        value={value.credibility ?? ''}
        error={fieldError(outcome, 'credibility')}
        onChange={({ currentTarget }) =>
          onChange({
            ...value,
            credibility: CREDIBILITIES.find((grade) => grade === currentTarget.value) ?? null,
          })
        }
      />
    </>
  );
};
