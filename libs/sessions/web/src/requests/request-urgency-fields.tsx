import { useLingui } from '@lingui/react/macro';
import { Radio, Stack } from '@mantine/core';
import { URGENCIES } from '@parley/sessions/model';
import { Panel, PanelBody, useReaderZone, ZonedDateTimeField } from '@parley/ui';
import { complaintAt } from '../schedule/field-refusal';
import type { FormPartProps } from '../schedule/form-part';
import scheduling from '../schedule/schedule.module.css';
import type { RequestDraft } from './request-draft';
import { useRequestWords } from './use-request-words';

/** How soon, with the times that the secretariat then has; and a time, if the delegation has one in mind. */
export const RequestUrgencyFields = ({ draft, onChange, outcome }: FormPartProps<RequestDraft>) => {
  const { t } = useLingui();
  const words = useRequestWords();
  const zone = useReaderZone();
  return (
    <Panel title={t`Urgency and time`}>
      <PanelBody>
        <div className={scheduling.form}>
          <div data-field="urgency">
            <Radio.Group
              label={t`Urgency`}
              value={draft.urgency}
              error={complaintAt(outcome, 'urgency')}
              onChange={(value) =>
                onChange({ ...draft, urgency: URGENCIES.find((one) => one === value) ?? draft.urgency })
              }
            >
              <Stack gap={8} mt={4}>
                {URGENCIES.map((urgency) => (
                  <Radio
                    key={urgency}
                    value={urgency}
                    label={words.urgency(urgency)}
                    description={words.times(urgency)}
                  />
                ))}
              </Stack>
            </Radio.Group>
          </div>
          <div data-field="proposedStart">
            <ZonedDateTimeField
              label={t`Proposed start (optional)`}
              zone={zone}
              value={draft.proposedStart}
              error={complaintAt(outcome, 'proposedStart')}
              onChange={(proposedStart) => onChange({ ...draft, proposedStart })}
            />
          </div>
        </div>
      </PanelBody>
    </Panel>
  );
};
