import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Switch } from '@mantine/core';
import {
  DraftVersionTextDocument,
  newMutationId,
  RestoreDraftVersionDocument,
  useAction,
} from '@parley/api-client';
import { ErrorState, Loading, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { ChangedText } from '../changes/changed-text';
import { PaperText } from '../parts/paper-text';
import styles from './live.module.css';

interface VersionTextProps {
  readonly id: string;
  readonly number: number;
  readonly lang: string;
}

/** One version: as it was, with what changed since, and the way to put it back. */
export const VersionText = ({ id, number, lang }: VersionTextProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [marked, mark] = useState(false);
  const [clientMutationId, again] = useState(newMutationId);
  const [restore, { pending, outcome }] = useAction(RestoreDraftVersionDocument);
  const { data, error, refetch } = useQuery(DraftVersionTextDocument, {
    variables: { id, language },
    fetchPolicy: 'no-cache',
  });
  const version = data?.node?.__typename === 'PaperDraftVersion' ? data.node : null;
  if (version === null)
    return error === undefined ? <Loading /> : <ErrorState onRetry={() => void refetch()} />;
  const putBack = async () => {
    const { kind } = await restore({ id, clientMutationId });
    if (kind === 'done') again(newMutationId());
  };
  return (
    <div className={styles.shown}>
      <Switch
        label={t`Show what changed since`}
        checked={marked}
        onChange={({ currentTarget }) => mark(currentTarget.checked)}
      />
      {marked && version.changesToNow !== null ? (
        <ChangedText html={version.changesToNow} lang={lang} />
      ) : (
        <PaperText html={version.html} lang={lang} />
      )}
      <div>
        <Button variant="default" size="compact-sm" loading={pending} onClick={() => void putBack()}>
          <Trans>Put version {number} back</Trans>
        </Button>
      </div>
      <p className="small muted">
        <Trans>What is in the draft now is kept as a version first.</Trans>
      </p>
      <RefusalAlert outcome={outcome} />
    </div>
  );
};
