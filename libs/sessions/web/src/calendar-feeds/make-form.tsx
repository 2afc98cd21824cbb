import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useViewer } from '@parley/delegations/web';
import { fieldError, levelsUpTo, RefusalAlert, useLevelName } from '@parley/ui';
import { type SubmitEvent, useState } from 'react';
import styles from './calendar-feeds.module.css';
import { type FeedDraft, useMake } from './use-make';

/** Name, ceiling and language of a new calendar feed. */
export const MakeForm = ({ onMade }: { readonly onMade: (address: string) => void }) => {
  const { t } = useLingui();
  const { clearance } = useViewer();
  const levelName = useLevelName();
  const [make, { pending, outcome }, empty] = useMake();
  const [draft, setDraft] = useState(empty);
  const change = (part: Partial<FeedDraft>) => setDraft({ ...draft, ...part });
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = await make(draft);
    if (address === null) return;
    change({ name: '' });
    onMade(address);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput
        className={styles.whole ?? ''}
        label={t`Name`}
        description={t`Such as the program or device that will read it.`}
        required
        maxLength={100}
        value={draft.name}
        error={fieldError(outcome, 'name')}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <NativeSelect
        label={t`Shows sessions up to`}
        data={levelsUpTo(clearance).map((value) => ({ value, label: levelName(value) }))}
        value={draft.ceiling}
        error={fieldError(outcome, 'ceiling')}
        onChange={({ currentTarget }) => change({ ceiling: currentTarget.value })}
      />
      <NativeSelect
        label={t`Language of the entries`}
        data={[
          { value: 'EN', label: 'English' },
          { value: 'FR', label: 'Français' },
        ]}
        value={draft.language}
        onChange={({ currentTarget }) => change({ language: currentTarget.value })}
      />
      <Button type="submit" loading={pending}>
        <Trans>Make the address</Trans>
      </Button>
      <p className={styles.hint}>
        <Trans>
          Of a session above that level the calendar shows its level and its time, and nothing else. What you
          choose here leaves the forum: choose what the other calendar may hold.
        </Trans>
      </p>
      <div className={styles.whole}>
        <RefusalAlert outcome={outcome?.kind === 'refused' && outcome.refusal.field ? null : outcome} />
      </div>
    </form>
  );
};
