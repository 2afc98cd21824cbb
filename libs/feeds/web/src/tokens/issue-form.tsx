import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useSeats, useViewer } from '@parley/delegations/web';
import { fieldError, levelsUpTo, RefusalAlert, type ShownOutcome, useLevelName } from '@parley/ui';
import { type SubmitEvent, useState } from 'react';
import { LIFETIMES, useLifetimeNames } from './lifetimes';
import { NEW_TOKEN, type TokenDraft, useIssue } from './use-issue';
import styles from './tokens.module.css';

/** Name, ceiling and life of a new token; an administrator also says for whom. */
export const IssueForm = ({ onIssued }: { readonly onIssued: (secret: string) => void }) => {
  const { t } = useLingui();
  const { viewerCan } = useViewer();
  const [issue, { pending, outcome }] = useIssue();
  const [draft, setDraft] = useState(NEW_TOKEN);
  const change = (part: Partial<TokenDraft>) => setDraft({ ...draft, ...part });
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const secret = await issue(draft);
    if (secret === null) return;
    change({ name: '' });
    onIssued(secret);
  };
  const fields = { draft, change, outcome };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t`Name`}
        description={t`Such as the system that will read with it.`}
        required
        maxLength={100}
        value={draft.name}
        error={fieldError(outcome, 'name')}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      {viewerCan.administer && <ForWhom {...fields} />}
      <Ceiling {...fields} />
      <Lifetime {...fields} />
      <Button type="submit" loading={pending}>
        <Trans>Issue the token</Trans>
      </Button>
      <div className={styles.whole}>
        <RefusalAlert outcome={outcome?.kind === 'refused' && outcome.refusal.field ? null : outcome} />
      </div>
    </form>
  );
};

interface FieldProps {
  readonly draft: TokenDraft;
  readonly change: (part: Partial<TokenDraft>) => void;
  readonly outcome: ShownOutcome | null;
}

const ForWhom = ({ draft, change, outcome }: FieldProps) => {
  const { t } = useLingui();
  const seats = useSeats().map(({ code, name }) => ({ value: code, label: name }));
  return (
    <NativeSelect
      label={t`Reads for`}
      data={[{ value: '', label: t`Observers` }, ...seats]}
      value={draft.delegation}
      error={fieldError(outcome, 'delegation')}
      onChange={({ currentTarget }) => change({ delegation: currentTarget.value })}
    />
  );
};

const Ceiling = ({ draft, change, outcome }: FieldProps) => {
  const { t } = useLingui();
  const { clearance } = useViewer();
  const levelName = useLevelName();
  return (
    <NativeSelect
      label={t`Reads up to`}
      data={levelsUpTo(clearance).map((value) => ({ value, label: levelName(value) }))}
      value={draft.ceiling}
      error={fieldError(outcome, 'ceiling')}
      onChange={({ currentTarget }) => change({ ceiling: currentTarget.value })}
    />
  );
};

const Lifetime = ({ draft, change, outcome }: FieldProps) => {
  const { t } = useLingui();
  const lifetimeNames = useLifetimeNames();
  return (
    <NativeSelect
      label={t`Stands for`}
      data={LIFETIMES.map((days) => ({ value: String(days), label: lifetimeNames(days) }))}
      value={draft.days}
      error={fieldError(outcome, 'expiresAt')}
      onChange={({ currentTarget }) => change({ days: currentTarget.value })}
    />
  );
};
