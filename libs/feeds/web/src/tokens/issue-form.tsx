import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { FeedTokensDocument, IssueFeedTokenDocument, serverClock, useAction } from '@parley/api-client';
import { useSeats, useViewer } from '@parley/delegations/web';
import { CLASSIFICATIONS } from '@parley/kernel';
import { fieldError, levelsUpTo, RefusalAlert, useLevelName, useLocale } from '@parley/ui';
import { type SubmitEvent, useState } from 'react';
import { LIFETIMES, useLifetimeNames } from './lifetimes';
import styles from './tokens.module.css';

const DAY = 86_400_000;

/** Name, ceiling and life of a new token; an administrator also says for whom. */
export const IssueForm = ({ onIssued }: { readonly onIssued: (secret: string) => void }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const client = useApolloClient();
  const { clearance, viewerCan } = useViewer();
  const [levelName, lifetimeNames] = [useLevelName(), useLifetimeNames()];
  const [act, { pending, outcome }] = useAction(IssueFeedTokenDocument);
  const [draft, setDraft] = useState({ name: '', delegation: '', ceiling: 'UNCLASSIFIED', days: '90' });
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const issue = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const ceiling = CLASSIFICATIONS.find((level) => level === draft.ceiling) ?? 'UNCLASSIFIED';
    const expiresAt = new Date(serverClock.now() + Number(draft.days) * DAY).toISOString();
    const delegation = draft.delegation === '' ? null : draft.delegation;
    const ended = await act({ name: draft.name, delegation, ceiling, expiresAt, language });
    if (ended.kind !== 'done') return;
    change({ name: '' });
    await client.refetchQueries({ include: [FeedTokensDocument] });
    onIssued(ended.data.secret);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void issue(event)}>
      <TextInput
        label={t`Name`}
        description={t`Such as the system that will read with it.`}
        required
        maxLength={100}
        value={draft.name}
        error={fieldError(outcome, 'name')}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      {viewerCan.administer && (
        <ForWhom
          value={draft.delegation}
          error={fieldError(outcome, 'delegation')}
          onChange={(delegation) => change({ delegation })}
        />
      )}
      <NativeSelect
        label={t`Reads up to`}
        data={levelsUpTo(clearance).map((value) => ({ value, label: levelName(value) }))}
        value={draft.ceiling}
        error={fieldError(outcome, 'ceiling')}
        onChange={({ currentTarget }) => change({ ceiling: currentTarget.value })}
      />
      <NativeSelect
        label={t`Stands for`}
        data={LIFETIMES.map((days) => ({ value: String(days), label: lifetimeNames(days) }))}
        value={draft.days}
        error={fieldError(outcome, 'expiresAt')}
        onChange={({ currentTarget }) => change({ days: currentTarget.value })}
      />
      <Button type="submit" loading={pending}>
        <Trans>Issue the token</Trans>
      </Button>
      <div className={styles.whole}>
        <RefusalAlert outcome={outcome?.kind === 'refused' && outcome.refusal.field ? null : outcome} />
      </div>
    </form>
  );
};

interface ForWhomProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (code: string) => void;
}

const ForWhom = ({ value, error, onChange }: ForWhomProps) => {
  const { t } = useLingui();
  const seats = useSeats().map(({ code, name }) => ({ value: code, label: name }));
  return (
    <NativeSelect
      label={t`Reads for`}
      data={[{ value: '', label: t`Observers` }, ...seats]}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
