import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { AddDayOffDocument, type DayOffKind, newMutationId, useAction } from '@parley/api-client';
import { useSeats } from '@parley/delegations/web';
import { fieldError, Panel, PanelBody, RefusalAlert, SeatsField, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from './fair-hours.module.css';

export interface DayOffFormProps {
  readonly kind: DayOffKind;
  /** RFC 3339 full-date. */
  readonly today: string;
  readonly onDone: () => void;
}

interface Draft {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly delegations: readonly string[];
}

const FIELDS = ['from', 'to', 'name', 'delegations'];

/** Enters days off: the own delegation's, or holidays of those chosen. */
export const DayOffForm = ({ kind, today, onDone }: DayOffFormProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const empty: Draft = { from: today, to: today, name: '', delegations: [] };
  const [draft, setDraft] = useState(empty);
  // The same id until it is done: pressing again after a lost answer enters nothing twice.
  const [clientMutationId, setMutationId] = useState(newMutationId);
  const [add, { pending, outcome }] = useAction(AddDayOffDocument);
  const save = async () => {
    const { delegations, name, ...days } = draft;
    const input = {
      ...{ ...days, kind, name: name.trim() === '' ? null : name },
      delegations: kind === 'HOLIDAY' ? [...delegations] : null,
    };
    const ended = await add({ input, clientMutationId, language });
    if (ended.kind !== 'done') return;
    setDraft(empty);
    setMutationId(newMutationId());
    onDone();
  };
  const atField = outcome?.kind === 'refused' && FIELDS.includes(outcome.refusal.field ?? '');
  return (
    <Panel title={kind === 'HOLIDAY' ? t`Enter a holiday` : t`Enter days`}>
      <PanelBody>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <RefusalAlert outcome={atField ? null : outcome} />
          <DayFields
            kind={kind}
            draft={draft}
            onChange={setDraft}
            complaint={(field) => fieldError(outcome, field)}
          />
          <div>
            <Button type="submit" loading={pending}>
              <Trans>Enter</Trans>
            </Button>
          </div>
        </form>
      </PanelBody>
    </Panel>
  );
};

interface DayFieldsProps extends Pick<DayOffFormProps, 'kind'> {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly complaint: (field: string) => string | undefined;
}

const DayFields = ({ kind, draft, onChange, complaint }: DayFieldsProps) => {
  const { t } = useLingui();
  const seats = useSeats();
  const holiday = kind === 'HOLIDAY';
  const startingOn = (from: string) => onChange({ ...draft, from, to: draft.to < from ? from : draft.to });
  return (
    <>
      <div className={styles.pair}>
        <TextInput
          label={t`First day`}
          type="date"
          required
          value={draft.from}
          error={complaint('from')}
          onChange={({ currentTarget }) => startingOn(currentTarget.value)}
        />
        <TextInput
          label={t`Last day`}
          type="date"
          required
          min={draft.from}
          value={draft.to}
          error={complaint('to')}
          onChange={({ currentTarget }) => onChange({ ...draft, to: currentTarget.value })}
        />
      </div>
      <TextInput
        label={holiday ? t`Name of the holiday` : t`Reason (your delegation and the secretariat see it)`}
        maxLength={120}
        required={holiday}
        value={draft.name}
        error={complaint('name')}
        onChange={({ currentTarget }) => onChange({ ...draft, name: currentTarget.value })}
      />
      {holiday && (
        <SeatsField
          label={t`For whom`}
          seats={seats}
          value={draft.delegations}
          error={complaint('delegations')}
          onChange={(delegations) => onChange({ ...draft, delegations })}
        />
      )}
    </>
  );
};
