import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import {
  type DraftVersionLineFragment,
  DraftVersionsDocument,
  KeepDraftVersionDocument,
  newMutationId,
  useAction,
} from '@parley/api-client';
import { EmptyState, ErrorState, fieldError, Instant, Loading, Panel, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import styles from './live.module.css';
import { useVersionWords } from './use-version-words';
import { VersionText } from './version-text';

interface DraftHistoryProps {
  readonly id: string;
  readonly lang: string;
}

/** The draft as it was at earlier moments: to look at, to compare with, to put back. */
export const DraftHistory = ({ id, lang }: DraftHistoryProps) => {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title={t`Earlier versions`}
      aside={
        <Button variant="default" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
        </Button>
      }
    >
      <KeepForm id={id} />
      {open && <Versions id={id} lang={lang} />}
    </Panel>
  );
};

const KeepForm = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [clientMutationId, again] = useState(newMutationId);
  const [keep, { pending, outcome }] = useAction(KeepDraftVersionDocument);
  const [kept, tell] = useState(false);
  const save = async () => {
    const { kind } = await keep({ id, name: name.trim() === '' ? null : name, clientMutationId });
    if (kind !== 'done') return;
    setName('');
    again(newMutationId());
    tell(true);
  };
  return (
    <form
      className={styles.keep}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label={t`Name of this version, if you like`}
        maxLength={100}
        value={name}
        error={fieldError(outcome, 'name')}
        onChange={({ currentTarget }) => {
          tell(false);
          setName(currentTarget.value);
        }}
      />
      <Button type="submit" variant="default" loading={pending}>
        <Trans>Keep this version</Trans>
      </Button>
      <span role="status">{kept && t`This version is kept.`}</span>
      <RefusalAlert outcome={fieldError(outcome, 'name') === undefined ? outcome : null} />
    </form>
  );
};

const Versions = ({ id, lang }: DraftHistoryProps) => {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(DraftVersionsDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const versions = data?.paper?.draftVersions;
  if (versions === undefined)
    return error === undefined ? <Loading /> : <ErrorState onRetry={() => void refetch()} />;
  if (versions.length === 0) return <EmptyState title={t`No version has been kept yet`} />;
  return (
    <ol className={styles.versions} reversed>
      {versions.map((version) => (
        <Version key={version.id} version={version} lang={lang} />
      ))}
    </ol>
  );
};

interface VersionProps {
  readonly version: DraftVersionLineFragment;
  readonly lang: string;
}

const Version = ({ version, lang }: VersionProps) => {
  const { t } = useLingui();
  const words = useVersionWords();
  const [open, setOpen] = useState(false);
  const { id, number, at, name, reason, authors, keptBy } = version;
  const wrote = authors.map((author) => author.name).join(', ');
  return (
    <li>
      <div className={styles.version}>
        <span className="mono">{number}</span>
        <span className={styles.what}>
          <b>{name ?? words[reason]}</b>
          <span className="muted">
            <Instant at={at} />
            {name !== null && ` · ${words[reason]}`}
            {keptBy !== null && ` · ${keptBy.name}`}
          </span>
          {wrote !== '' && <span className="muted">{t`Written by ${wrote}`}</span>}
        </span>
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={open}
          aria-label={t`Show version ${number}`}
          onClick={() => setOpen(!open)}
        >
          {open ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
        </Button>
      </div>
      {open && <VersionText id={id} number={number} lang={lang} />}
    </li>
  );
};
