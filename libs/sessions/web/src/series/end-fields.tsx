import { useLingui } from '@lingui/react/macro';
import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { RuleDraft, RuleEnd } from './rule-draft';
import styles from './series.module.css';
import { useRuleWords } from './use-rule-words';

const ENDS: readonly RuleEnd[] = ['NEVER', 'COUNT', 'UNTIL'];

export interface EndFieldsProps {
  readonly rule: RuleDraft;
  readonly onChange: (rule: RuleDraft) => void;
}

/** When a series ends: never, after a number of occurrences, or on a day of the convening zone. */
export const EndFields = ({ rule, onChange }: EndFieldsProps) => {
  const { t } = useLingui();
  const words = useRuleWords();
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={t`Ends`}
        data={ENDS.map((value) => ({ value, label: words.end(value) }))}
        value={rule.end}
        onChange={({ currentTarget }) =>
          onChange({ ...rule, end: ENDS.find((one) => one === currentTarget.value) ?? rule.end })
        }
      />
      {rule.end === 'COUNT' && (
        <NumberInput
          label={t`Number of occurrences`}
          min={1}
          max={500}
          allowDecimal={false}
          value={rule.count}
          onChange={(value) => onChange({ ...rule, count: Math.max(1, Number(value)) })}
        />
      )}
      {rule.end === 'UNTIL' && (
        <TextInput
          type="date"
          label={t`Last day`}
          value={rule.until}
          onChange={({ currentTarget }) => onChange({ ...rule, until: currentTarget.value })}
        />
      )}
    </div>
  );
};
