import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import type { Purpose } from '@parley/api-client';
import { PURPOSES } from '@parley/sessions/model';
import { Panel, PanelBody } from '@parley/ui';
import { useSessionWords } from '../wording/use-session-words';
import { complaintAt } from './field-refusal';
import type { FormPartProps } from './form-part';
import styles from './schedule.module.css';

/** Title and purpose. */
export const SubjectFields = ({ draft, onChange, outcome }: FormPartProps) => {
  const { t } = useLingui();
  const words = useSessionWords();
  const purposeOf = (value: string): Purpose => PURPOSES.find((one) => one === value) ?? draft.purpose;
  return (
    <Panel title={t`Subject`}>
      <PanelBody>
        <div className={styles.form}>
          <div data-field="title">
            <TextInput
              label={t`Title`}
              required
              maxLength={200}
              value={draft.title}
              error={complaintAt(outcome, 'title')}
              onChange={({ currentTarget }) => onChange({ ...draft, title: currentTarget.value })}
            />
          </div>
          <div data-field="purpose">
            <NativeSelect
              label={t`Purpose`}
              data={PURPOSES.map((value) => ({ value, label: words.purpose(value) }))}
              value={draft.purpose}
              error={complaintAt(outcome, 'purpose')}
              onChange={({ currentTarget }) =>
                onChange({ ...draft, purpose: purposeOf(currentTarget.value) })
              }
            />
          </div>
        </div>
      </PanelBody>
    </Panel>
  );
};
