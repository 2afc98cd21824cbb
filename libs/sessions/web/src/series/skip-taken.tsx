import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import type { ShownOutcome } from '@parley/ui';

export interface SkipTakenProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly outcome: ShownOutcome | null;
}

/** Whether a refusal is for a room, a chair or people that somebody else has. */
const isTaken = (outcome: ShownOutcome | null): boolean =>
  outcome?.kind === 'refused' && outcome.refusal.code === 'DUPLICATE';

/** Once some dates of a series were refused because they are taken: whether to go on without them. */
export const SkipTaken = ({ checked, onChange, outcome }: SkipTakenProps) => {
  const { t } = useLingui();
  if (!checked && !isTaken(outcome)) return null;
  return (
    <Checkbox
      label={t`Go on without the occurrences that cannot be had`}
      description={t`They are skipped; of those already convened, all who see them are told.`}
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
};
