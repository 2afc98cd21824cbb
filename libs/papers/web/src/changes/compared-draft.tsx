import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import { DraftChangesDocument, type PaperWholeFragment } from '@parley/api-client';
import { ErrorState, Loading, useLocale } from '@parley/ui';
import { type ReactNode, useState } from 'react';
import { ChangedText } from './changed-text';

interface ComparedDraftProps {
  readonly paper: PaperWholeFragment;
  /** The text as it is. */
  readonly children: ReactNode;
}

/** The text in preparation, as it is or with its changes from what is circulated. */
export const ComparedDraft = ({ paper, children }: ComparedDraftProps) => {
  const { t } = useLingui();
  const [marked, mark] = useState(false);
  const current = paper.revisions.at(-1);
  if (current === undefined) return children;
  return (
    <>
      <Switch
        label={t`Show changes from ${current.reference}`}
        checked={marked}
        onChange={({ currentTarget }) => mark(currentTarget.checked)}
      />
      {marked ? <DraftChanges key={paper.version} id={paper.id} lang={paper.language} /> : children}
    </>
  );
};

interface DraftChangesProps {
  readonly id: string;
  readonly lang: string;
}

const DraftChanges = ({ id, lang }: DraftChangesProps) => {
  const { language } = useLocale();
  const { data, error, refetch } = useQuery(DraftChangesDocument, {
    variables: { id, language },
    fetchPolicy: 'no-cache',
  });
  if (data === undefined)
    return error === undefined ? <Loading /> : <ErrorState onRetry={() => void refetch()} />;
  const html = data.paper?.draftChanges ?? null;
  if (html === null)
    return (
      <p className="muted">
        <Trans>The text in preparation is not there any more.</Trans>
      </p>
    );
  return <ChangedText html={html} lang={lang} />;
};
