import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { Purpose } from '@parley/api-client';
import { PURPOSES } from '@parley/sessions/model';
import { Panel, PanelBody } from '@parley/ui';
import { complaintAt } from '../schedule/field-refusal';
import type { FormPartProps } from '../schedule/form-part';
import scheduling from '../schedule/schedule.module.css';
import { useSessionWords } from '../wording/use-session-words';
import type { RequestDraft } from './request-draft';

/** What is to be consulted about, and what for. */
export const RequestSubjectFields = ({ draft, onChange, outcome }: FormPartProps<RequestDraft>) => {
  const { t } = useLingui();
  const words = useSessionWords();
  const purposeOf = (value: string): Purpose => PURPOSES.find((one) => one === value) ?? draft.purpose;
  return (
    <Panel title={t`Subject`}>
      <PanelBody>
        <div className={scheduling.form}>
          <div data-field="subject">
            <TextInput
              label={t`Subject`}
              description={t`It becomes the title of the session and of its first item.`}
              required
              maxLength={200}
              value={draft.subject}
              error={complaintAt(outcome, 'subject')}
              onChange={({ currentTarget }) => onChange({ ...draft, subject: currentTarget.value })}
            />
          </div>
          <div data-field="text">
            <Textarea
              label={t`What is to be consulted about, and why now`}
              required
              rows={6}
              maxLength={5000}
              value={draft.text}
              error={complaintAt(outcome, 'text')}
              onChange={({ currentTarget }) => onChange({ ...draft, text: currentTarget.value })}
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
