import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNow } from '@parley/ui';
import { useState } from 'react';
import styles from './register.module.css';
import type { RegisterFilter } from './use-register-filter';

const YEARS = 6;

interface SearchProps {
  readonly asked: RegisterFilter;
  readonly onAsk: (next: RegisterFilter) => void;
}

/** What of the register is looked for: by words or a number when they are entered, by year and by how it was reached at once. */
export const RegisterSearch = ({ asked, onAsk }: SearchProps) => {
  const { t } = useLingui();
  const [text, setText] = useState(asked.text);
  const thisYear = new Date(useNow()).getUTCFullYear();
  const recent = Array.from({ length: YEARS }, (_, back) => thisYear - back);
  const years = [...new Set([...recent, ...(asked.year === null ? [] : [asked.year])])].map(String);
  return (
    <form
      role="search"
      aria-label={t`Search the register`}
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk({ ...asked, text: text.trim(), after: null });
      }}
    >
      <TextInput
        type="search"
        label={t`Words or a number`}
        maxLength={200}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <NativeSelect
        label={t`Year of the number`}
        data={[{ value: '', label: t`All years` }, ...years]}
        value={asked.year === null ? '' : String(asked.year)}
        onChange={({ currentTarget: { value } }) =>
          onAsk({ ...asked, year: value === '' ? null : Number(value), after: null })
        }
      />
      <NativeSelect
        label={t`How reached`}
        data={[
          { value: '', label: t`All` },
          { value: 'POLL', label: t`Consensus poll` },
          { value: 'SILENCE', label: t`Silence procedure` },
        ]}
        value={asked.reachedBy ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onAsk({
            ...asked,
            reachedBy: value === 'POLL' || value === 'SILENCE' ? value : null,
            after: null,
          })
        }
      />
      <Button type="submit" variant="default">
        <Trans>Search the register</Trans>
      </Button>
    </form>
  );
};
