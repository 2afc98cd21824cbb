import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { WEEKDAYS } from '@parley/sessions/model';
import { Panel, PanelBody, type ShownOutcome } from '@parley/ui';
import { complaintAt } from '../schedule/field-refusal';
import type { SessionDraft } from '../schedule/session-draft';
import { EndFields } from './end-fields';
import { PLACED_DAYS, PLACES, REPEATS, type RuleDraft, repeating, ruleOf } from './rule-draft';
import { SeriesPreview } from './series-preview';
import styles from './series.module.css';
import { useRuleWords } from './use-rule-words';

export interface RepeatsFieldsProps {
  readonly rule: RuleDraft;
  readonly onChange: (rule: RuleDraft) => void;
  /** The first occurrence. */
  readonly draft: Pick<SessionDraft, 'startsAt' | 'endsAt' | 'timeZone'>;
  readonly outcome: ShownOutcome | null;
  /** It is a series already: it cannot be made to stand alone. */
  readonly always?: boolean;
}

/** How a session repeats, in words and as the next occurrences. */
export const RepeatsFields = (props: RepeatsFieldsProps) => {
  const { t } = useLingui();
  const words = useRuleWords();
  const { rule, onChange, draft, outcome, always = false } = props;
  const offered = REPEATS.filter(
    (value) => (value !== 'NEVER' || !always) && (value !== 'OTHER' || rule.repeats === 'OTHER'),
  );
  const choose = (value: string) => {
    const chosen = REPEATS.find((one) => one === value) ?? rule.repeats;
    onChange(repeating(rule, chosen, draft.startsAt, draft.timeZone));
  };
  const rrule = ruleOf(rule);
  return (
    <Panel title={t`Repeats`}>
      <PanelBody>
        <div className={styles.form} data-field="rrule">
          <NativeSelect
            label={t`How it repeats`}
            data={offered.map((value) => ({ value, label: words.repeats(value) }))}
            value={rule.repeats}
            error={complaintAt(outcome, 'rrule')}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
          <RuleParts {...props} />
          {rrule !== null && <SeriesPreview draft={draft} rrule={rrule} />}
        </div>
      </PanelBody>
    </Panel>
  );
};

const RuleParts = (props: RepeatsFieldsProps) => {
  const { t } = useLingui();
  const { rule, onChange } = props;
  if (rule.repeats === 'NEVER') return null;
  if (rule.repeats === 'OTHER') {
    return (
      <TextInput
        label={t`Rule (RFC 5545)`}
        value={rule.text}
        onChange={({ currentTarget }) => onChange({ ...rule, text: currentTarget.value })}
      />
    );
  }
  return (
    <>
      <div className={styles.pair}>
        <NumberInput
          label={rule.repeats === 'WEEKLY' ? t`Every so many weeks` : t`Every so many months`}
          min={1}
          max={52}
          allowDecimal={false}
          value={rule.interval}
          onChange={(value) => onChange({ ...rule, interval: Math.max(1, Number(value)) })}
        />
        {rule.repeats === 'MONTHLY' && <PlacedDayFields {...props} />}
      </div>
      {rule.repeats === 'WEEKLY' && <WeekdayFields {...props} />}
      <EndFields rule={rule} onChange={onChange} />
    </>
  );
};

const PlacedDayFields = ({ rule, onChange }: RepeatsFieldsProps) => {
  const { t } = useLingui();
  const words = useRuleWords();
  return (
    <>
      <NativeSelect
        label={t`Place in the month`}
        data={PLACES.map((value) => ({ value: String(value), label: words.place(value) }))}
        value={String(rule.place)}
        onChange={({ currentTarget }) => onChange({ ...rule, place: Number(currentTarget.value) })}
      />
      <NativeSelect
        label={t`Day`}
        data={PLACED_DAYS.map((value) => ({ value, label: words.day(value) }))}
        value={rule.day}
        onChange={({ currentTarget }) =>
          onChange({ ...rule, day: PLACED_DAYS.find((one) => one === currentTarget.value) ?? rule.day })
        }
      />
    </>
  );
};

const WeekdayFields = ({ rule, onChange }: RepeatsFieldsProps) => {
  const { t } = useLingui();
  const words = useRuleWords();
  return (
    <fieldset className={styles.days}>
      <legend>{t`On these days`}</legend>
      {WEEKDAYS.map((day) => (
        <Checkbox
          key={day}
          label={words.day(day)}
          checked={rule.days.includes(day)}
          onChange={({ currentTarget }) =>
            onChange({
              ...rule,
              days: WEEKDAYS.filter((one) => (one === day ? currentTarget.checked : rule.days.includes(one))),
            })
          }
        />
      ))}
    </fieldset>
  );
};
