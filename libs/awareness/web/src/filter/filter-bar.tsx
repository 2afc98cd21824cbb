import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { HYBRID_DOMAINS, RELIABILITIES, reliabilityName, TOPICS } from '@parley/awareness/model';
import { useSeats } from '@parley/delegations/web';
import { useState } from 'react';
import { Choice } from './choice';
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
          className={styles.all}
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
  const grades = RELIABILITIES.map((grade) => ({
    value: grade,
    label: `${grade} – ${say(reliabilityName(grade))}`,
  }));
  return (
    <>
      <Choice
        label={t`Topic`}
        options={options(TOPICS)}
        value={asked.topic}
        onChoose={(topic) => onAsk({ topic })}
      />
      <Choice
        label={t`Domain`}
        options={options(HYBRID_DOMAINS)}
        value={asked.domain}
        onChoose={(domain) => onAsk({ domain })}
      />
      <Choice
        label={t`Source`}
        options={grades}
        value={asked.reliability}
        onChoose={(reliability) => onAsk({ reliability })}
      />
      <Choice
        label={t`Delegation`}
        options={seats.map(({ code, name }) => ({ value: code, label: name }))}
        value={asked.originator}
        onChoose={(originator) => onAsk({ originator })}
      />
    </>
  );
};
