import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { HYBRID_DOMAINS, RELIABILITIES, reliabilityName, TOPICS } from '@parley/awareness/model';
import { useSeats } from '@parley/delegations/web';
import { useState } from 'react';
import { MoreFilters } from './more-filters';
import { useWords } from '../words/use-words';
import styles from './filter-bar.module.css';
import type { ShownFilter } from './use-note-filter';

interface FilterProps {
  readonly asked: ShownFilter;
  readonly onAsk: (next: Partial<ShownFilter>) => void;
}

const NOTHING: ShownFilter = {
  ...{ text: '', topic: '', domain: '', reliability: '', originator: '', from: '', to: '', unread: '' },
  ...{ region: '', area: '', baseline: '', technique: '', credibility: '', withdrawn: '' },
};

/** What is shown, on map, timeline and list alike: words when they are entered, the rest at once. */
export const FilterBar = ({ asked, onAsk }: FilterProps) => {
  const { t } = useLingui();
  const [text, setText] = useState(asked.text);
  const narrowed = Object.values(asked).some((value) => value !== '');
  return (
    <form
      role="search"
      aria-label={t`Filter the notes`}
      className={styles.bar}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk({ text: text.trim() });
      }}
    >
      <TextInput
        type="search"
        label={t`Words`}
        maxLength={200}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Choices asked={asked} onAsk={onAsk} />
      <TextInput
        type="date"
        label={t`Observed from`}
        value={asked.from}
        onChange={({ currentTarget }) => onAsk({ from: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t`Observed until`}
        value={asked.to}
        onChange={({ currentTarget }) => onAsk({ to: currentTarget.value })}
      />
      <Button type="submit" variant="default">
        <Trans>Find notes</Trans>
      </Button>
      {narrowed && (
        <Button
          variant="subtle"
          onClick={() => {
            setText('');
            onAsk(NOTHING);
          }}
        >
          <Trans>Show all notes</Trans>
        </Button>
      )}
      <div className={styles.whole}>
        <MoreFilters asked={asked} onAsk={onAsk} />
      </div>
    </form>
  );
};

const Choices = ({ asked, onAsk }: FilterProps) => {
  const { t } = useLingui();
  const { options, say } = useWords();
  const seats = useSeats();
  const all = { value: '', label: t`All` };
  return (
    <>
      <NativeSelect
        label={t`Topic`}
        data={[all, ...options(TOPICS)]}
        value={asked.topic}
        onChange={({ currentTarget }) => onAsk({ topic: currentTarget.value })}
      />
      <NativeSelect
        label={t`Domain`}
        data={[all, ...options(HYBRID_DOMAINS)]}
        value={asked.domain}
        onChange={({ currentTarget }) => onAsk({ domain: currentTarget.value })}
      />
      <NativeSelect
        label={t`Source`}
        data={[
          all,
          ...RELIABILITIES.map((grade) => ({
            value: grade,
            label: `${grade} – ${say(reliabilityName(grade))}`,
          })),
        ]}
        value={asked.reliability}
        onChange={({ currentTarget }) => onAsk({ reliability: currentTarget.value })}
      />
      <NativeSelect
        label={t`Delegation`}
        data={[all, ...seats.map(({ code, name }) => ({ value: code, label: name }))]}
        value={asked.originator}
        onChange={({ currentTarget }) => onAsk({ originator: currentTarget.value })}
      />
    </>
  );
};
