import { Plural, useLingui } from '@lingui/react/macro';
import { useSeats, useViewer } from '@parley/delegations/web';
import { fieldError, SeatsField } from '@parley/ui';
import type { FieldsProps } from './note-fields';
import styles from './write.module.css';

/** Which delegations write the note together with the own one, which alone may name them. */
export const EditorsField = ({ draft, onChange, outcome }: FieldsProps) => {
  const { t } = useLingui();
  const { person } = useViewer();
  const seats = useSeats();
  const error = fieldError(outcome, 'editors');
  return (
    <details className={styles.editors} open={error !== undefined || undefined}>
      <summary>
        <Plural
          value={draft.editors.length}
          _0="Written by your delegation alone"
          one="Written together with # other delegation"
          other="Written together with # other delegations"
        />
      </summary>
      <SeatsField
        label={t`Delegations that may change the note too`}
        seats={seats.filter(({ code }) => code !== person?.delegation?.code)}
        value={draft.editors}
        error={error}
        onChange={(editors) => onChange({ editors })}
      />
    </details>
  );
};
