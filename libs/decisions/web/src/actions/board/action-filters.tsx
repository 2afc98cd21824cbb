import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect } from '@mantine/core';
import { useViewer } from '@parley/delegations/web';
import { useNow } from '@parley/ui';
import styles from '../actions.module.css';
import { useActionStateWords } from '../state-tag';
import { type ActionFilter, BOARD_STATES, listAddressOf } from './use-action-filter';

const YEARS = 6;

interface FiltersProps {
  readonly filter: ActionFilter;
  readonly delegations: readonly { readonly code: string; readonly name: string }[];
  readonly onChange: (filter: ActionFilter) => void;
}

/** Whose actions, where they stand, and of which year; the own delegation’s at once, and all that match as a list. */
export const ActionFilters = ({ filter, delegations, onChange }: FiltersProps) => {
  const { t } = useLingui();
  const words = useActionStateWords();
  const own = useViewer().person?.delegation?.code ?? null;
  const thisYear = new Date(useNow()).getUTCFullYear();
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back));
  return (
    <div className={styles.filters}>
      {own !== null && (
        <Checkbox
          className={styles.mine}
          label={t`Mine: those of my delegation`}
          checked={filter.delegation === own}
          onChange={({ currentTarget }) =>
            onChange({ ...filter, delegation: currentTarget.checked ? own : null })
          }
        />
      )}
      <NativeSelect
        label={t`Delegation`}
        data={[
          { value: '', label: t`All delegations` },
          ...delegations.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        value={filter.delegation ?? ''}
        onChange={({ currentTarget }) => onChange({ ...filter, delegation: currentTarget.value || null })}
      />
      <NativeSelect
        label={t`State`}
        data={[
          { value: '', label: t`All states` },
          ...BOARD_STATES.map((value) => ({ value, label: words[value] })),
        ]}
        value={filter.state ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, state: BOARD_STATES.find((one) => one === currentTarget.value) ?? null })
        }
      />
      <NativeSelect
        label={t`Agreed in`}
        data={[{ value: '', label: t`All years` }, ...years]}
        value={filter.year === null ? '' : String(filter.year)}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, year: currentTarget.value === '' ? null : Number(currentTarget.value) })
        }
      />
      <a className={styles.mine} href={listAddressOf(filter)} download>{t`As a list (CSV)`}</a>
    </div>
  );
};
