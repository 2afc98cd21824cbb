import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { AGENDA_ITEM_KINDS } from '@parley/sessions/model';
import { IconButton } from '../agenda/icon-button';
import { useItemWords } from '../wording/use-item-words';
import styles from './series.module.css';
import type { StandingDraft } from './standing-draft';

export interface StandingItemRowProps {
  readonly draft: StandingDraft;
  /** Its place, from 1. */
  readonly place: number;
  readonly error: string | undefined;
  readonly onChange: (draft: StandingDraft) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One standing item in the form. */
export const StandingItemRow = (props: StandingItemRowProps) => {
  const { t } = useLingui();
  const words = useItemWords();
  const { draft, place, error, onChange } = props;
  return (
    <li className={styles.item} data-level={draft.level}>
      <TextInput
        label={t`Title of item ${place}`}
        maxLength={200}
        value={draft.title}
        error={error}
        onChange={({ currentTarget }) => onChange({ ...draft, title: currentTarget.value })}
      />
      <NativeSelect
        label={t`Kind`}
        data={AGENDA_ITEM_KINDS.map((value) => ({ value, label: words.kind(value) }))}
        value={draft.kind}
        onChange={({ currentTarget }) =>
          onChange({
            ...draft,
            kind: AGENDA_ITEM_KINDS.find((one) => one === currentTarget.value) ?? draft.kind,
          })
        }
      />
      <TextInput
        label={t`Minutes`}
        inputMode="numeric"
        value={draft.minutes}
        onChange={({ currentTarget }) =>
          onChange({ ...draft, minutes: currentTarget.value.replace(/\D/g, '') })
        }
      />
      <Controls {...props} />
    </li>
  );
};

const Controls = ({ draft, place, onChange, onMove, onRemove }: StandingItemRowProps) => {
  const { t } = useLingui();
  const { level } = draft;
  return (
    <div className={styles.controls} role="group" aria-label={t`Item ${place}`}>
      <IconButton sign="↑" label={t`Move item ${place} up`} onClick={() => onMove(-1)} />
      <IconButton sign="↓" label={t`Move item ${place} down`} onClick={() => onMove(1)} />
      <IconButton
        sign="←"
        label={t`Move item ${place} out`}
        disabled={level === 0}
        onClick={() => onChange({ ...draft, level: level - 1 })}
      />
      <IconButton
        sign="→"
        label={t`Move item ${place} in, under the one before`}
        disabled={place === 1}
        onClick={() => onChange({ ...draft, level: level + 1 })}
      />
      <IconButton sign="✕" label={t`Remove item ${place}`} onClick={onRemove} />
    </div>
  );
};
