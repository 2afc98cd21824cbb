import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { Panel, PanelBody, ZonedDateTimeField } from '@parley/ui';
import { ConflictsAt } from '../bookings/plan-conflicts';
import { ChairField } from './chair-field';
import { Elsewhere } from './elsewhere';
import { complaintAt } from './field-refusal';
import type { FormPartProps } from './form-part';
import { inZone, startingAt } from './times';
import { ZoneField } from './zone-field';
import styles from './schedule.module.css';

export interface TimeFieldsProps extends FormPartProps {
  /** Saving was tried: times that are missing are complained about. */
  readonly tried: boolean;
}

/** When and where: the convening zone, start and end in it, the place and the link. */
export const TimeFields = ({ draft, onChange, outcome, tried }: TimeFieldsProps) => {
  const { t } = useLingui();
  const { startsAt, endsAt, timeZone } = draft;
  return (
    <Panel title={t`Time and place`}>
      <PanelBody>
        <div className={styles.form}>
          <div data-field="timeZone">
            <ZoneField
              value={timeZone}
              error={complaintAt(outcome, 'timeZone')}
              onChange={(zone) => onChange(inZone(draft, zone))}
            />
          </div>
          <Span draft={draft} onChange={onChange} outcome={outcome} tried={tried} />
          <ConflictsAt fields={['startsAt', 'endsAt']} />
          {startsAt !== null && endsAt !== null && <Elsewhere startsAt={startsAt} endsAt={endsAt} />}
          <ChairField draft={draft} onChange={onChange} outcome={outcome} />
          <PlaceFields draft={draft} onChange={onChange} outcome={outcome} />
        </div>
      </PanelBody>
    </Panel>
  );
};

const Span = ({ draft, onChange, outcome, tried }: TimeFieldsProps) => {
  const { t } = useLingui();
  const { startsAt, endsAt, timeZone } = draft;
  const missing = (value: string | null) => (tried && value === null ? t`Give a day and a time.` : undefined);
  return (
    <div className={styles.pair}>
      <div data-field="startsAt">
        <ZonedDateTimeField
          label={t`Start`}
          required
          zone={timeZone}
          value={startsAt}
          error={complaintAt(outcome, 'startsAt') ?? missing(startsAt)}
          onChange={(instant) => onChange(startingAt(draft, instant))}
        />
      </div>
      <div data-field="endsAt">
        <ZonedDateTimeField
          label={t`End`}
          required
          zone={timeZone}
          value={endsAt}
          error={complaintAt(outcome, 'endsAt') ?? missing(endsAt)}
          onChange={(instant) => onChange({ ...draft, endsAt: instant })}
        />
      </div>
    </div>
  );
};

const PlaceFields = ({ draft, onChange, outcome }: FormPartProps) => {
  const { t } = useLingui();
  return (
    <div className={styles.pair}>
      <div data-field="place">
        <TextInput
          label={t`Place`}
          maxLength={200}
          value={draft.place}
          error={complaintAt(outcome, 'place')}
          onChange={({ currentTarget }) => onChange({ ...draft, place: currentTarget.value })}
        />
        <ConflictsAt fields={['place']} />
      </div>
      <div data-field="onlineUrl">
        <TextInput
          label={t`Link to the video conference`}
          type="url"
          placeholder="https://"
          value={draft.onlineUrl}
          error={complaintAt(outcome, 'onlineUrl')}
          onChange={({ currentTarget }) => onChange({ ...draft, onlineUrl: currentTarget.value })}
        />
      </div>
    </div>
  );
};
