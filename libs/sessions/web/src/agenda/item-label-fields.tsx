import { useLingui } from '@lingui/react/macro';
import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useViewer } from '@parley/delegations/web';
import { LabelFields } from '@parley/ui';
import { complaintAt } from '../schedule/field-refusal';
import type { ItemPartProps } from './item-fields';
import type { LabelChoice } from './item-draft';
import styles from './agenda.module.css';

const CHOICES: readonly LabelChoice[] = ['inherited', 'own'];

export interface ItemLabelFieldsProps extends ItemPartProps {
  /** Saving was tried: a missing choice is complained about. */
  readonly tried: boolean;
}

/** The item's label: that of the session, or a narrower one of its own. */
export const ItemLabelFields = ({ session, draft, onChange, outcome, tried }: ItemLabelFieldsProps) => {
  const { t } = useLingui();
  const { clearance, person } = useViewer();
  const [chosen] = useState(draft.labelChoice);
  const error = complaintAt(outcome, 'label');
  return (
    <div className={styles.label}>
      <Radio.Group
        label={t`Label`}
        required
        description={
          chosen === null
            ? t`Before convening, the label that an item has cannot be read back: choose it again.`
            : undefined
        }
        error={tried && draft.labelChoice === null ? t`Choose the item’s label.` : undefined}
        value={draft.labelChoice}
        onChange={(value) =>
          onChange({ ...draft, labelChoice: CHOICES.find((one) => one === value) ?? null })
        }
      >
        <div className={styles.choices}>
          <Radio value="inherited" label={t`That of the session, or of the item above`} />
          <Radio value="own" label={t`One of its own, narrower`} />
        </div>
      </Radio.Group>
      {draft.labelChoice === 'own' && (
        <LabelFields
          value={draft.label}
          onChange={(label) => onChange({ ...draft, label })}
          seats={session.participants}
          ceiling={clearance}
          caveats={person?.caveats ?? []}
          error={error}
        />
      )}
    </div>
  );
};
