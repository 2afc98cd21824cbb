import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { Format } from '@parley/api-client';
import { useSeats, useViewer } from '@parley/delegations/web';
import { FORMATS } from '@parley/sessions/model';
import { LabelFields, Panel, PanelBody, SeatsField } from '@parley/ui';
import { ConflictsAt } from '../bookings/plan-conflicts';
import { useSessionWords } from '../wording/use-session-words';
import { complaintAt } from './field-refusal';
import type { FormPartProps } from './form-part';
import type { SessionDraft } from './session-draft';
import styles from './schedule.module.css';

/** The part of a draft that says who is invited and who may see it; a session's, or another that asks for one. */
export type PeopleDraft = Pick<SessionDraft, 'format' | 'named' | 'label'>;

/** Who is invited, and who may see it; of a session under way only the latter. */
export const PeopleFields = <Draft extends PeopleDraft>({
  labelOnly,
  ...parts
}: FormPartProps<Draft> & { readonly labelOnly: boolean }) => {
  const { t } = useLingui();
  return (
    <Panel title={labelOnly ? t`Label` : t`Participants and label`}>
      <PanelBody>
        <div className={styles.form}>
          {!labelOnly && <FormatFields {...parts} />}
          <SessionLabel {...parts} />
        </div>
      </PanelBody>
    </Panel>
  );
};

const FormatFields = <Draft extends PeopleDraft>({ draft, onChange, outcome }: FormPartProps<Draft>) => {
  const { t } = useLingui();
  const words = useSessionWords();
  const formatOf = (value: string): Format => FORMATS.find((one) => one === value) ?? draft.format;
  return (
    <>
      <div data-field="format">
        <NativeSelect
          label={t`Format`}
          data={FORMATS.map((value) => ({ value, label: words.format(value) }))}
          value={draft.format}
          error={complaintAt(outcome, 'format')}
          onChange={({ currentTarget }) =>
            onChange({ ...draft, format: formatOf(currentTarget.value), named: [] })
          }
        />
      </div>
      <NamedSeats draft={draft} onChange={onChange} outcome={outcome} />
      <ConflictsAt fields={['named']} />
    </>
  );
};

const SessionLabel = <Draft extends PeopleDraft>({ draft, onChange, outcome }: FormPartProps<Draft>) => {
  const seats = useSeats();
  const { clearance, person } = useViewer();
  return (
    <div data-field="label">
      <LabelFields
        value={draft.label}
        onChange={(label) => onChange({ ...draft, label })}
        seats={seats}
        ceiling={clearance}
        caveats={person?.caveats ?? []}
        error={complaintAt(outcome, 'label')}
      />
      {draft.format !== 'ALL' && draft.label.releasableTo === null && (
        <p className={styles.hint}>
          <Trans>In this format “All delegations” means all that are invited.</Trans>
        </p>
      )}
    </div>
  );
};

const NamedSeats = <Draft extends PeopleDraft>({ draft, onChange, outcome }: FormPartProps<Draft>) => {
  const { t } = useLingui();
  const seats = useSeats();
  if (draft.format !== 'NAMED' && draft.format !== 'ALLIES_PLUS') return null;
  const plus = draft.format === 'ALLIES_PLUS';
  return (
    <div data-field="named">
      <SeatsField
        label={plus ? t`Partners invited` : t`Delegations invited`}
        seats={plus ? seats.filter(({ group }) => group === 'PARTNER') : seats}
        value={draft.named}
        error={complaintAt(outcome, 'named')}
        onChange={(named) => onChange({ ...draft, named })}
      />
    </div>
  );
};
