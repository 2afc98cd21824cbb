import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { fieldError, type ShownOutcome } from '@parley/ui';

/** How a straw poll is answered, as forms hold it. */
export interface MannerDraft {
  readonly anonymous: boolean;
  readonly hidden: boolean;
}

interface Props {
  readonly value: MannerDraft;
  readonly onChange: (value: MannerDraft) => void;
  readonly outcome: ShownOutcome | null;
}

/** Anonymous or not, hidden or not; an anonymous poll is always hidden. */
export const MannerFields = ({ value, onChange, outcome }: Props) => {
  const { t } = useLingui();
  const { anonymous, hidden } = value;
  return (
    <>
      <Checkbox
        label={t`Anonymous`}
        description={t`Nothing ties an answer to a seat; each answers once, and with fewer than three answers nothing is told. If all choose the same, everybody knows what each chose.`}
        checked={anonymous}
        onChange={({ currentTarget }) => onChange({ anonymous: currentTarget.checked, hidden })}
        error={fieldError(outcome, 'anonymous')}
      />
      <Checkbox
        label={t`Hide the answers until it closes`}
        description={t`Neither can be changed once a seat has answered. An anonymous poll is always hidden.`}
        checked={hidden || anonymous}
        disabled={anonymous}
        onChange={({ currentTarget }) => onChange({ anonymous, hidden: currentTarget.checked })}
      />
    </>
  );
};
