import { useQuery } from '@apollo/client/react';
import { RevisionChangesDocument } from '@parley/api-client';
import { ErrorState, Loading, useLocale } from '@parley/ui';
import { ChangedText } from './changed-text';

interface RevisionChangesProps {
  readonly id: string;
  /** The revision that it is compared with. */
  readonly from: string;
  /** Language of the text. */
  readonly lang: string;
}

/** A circulated text with the changes from another one marked. */
export const RevisionChanges = ({ id, from, lang }: RevisionChangesProps) => {
  const { language } = useLocale();
  const { data, error, refetch } = useQuery(RevisionChangesDocument, { variables: { id, from, language } });
  const revision = data?.node?.__typename === 'PaperRevision' ? data.node : null;
  if (revision === null)
    return error === undefined ? <Loading /> : <ErrorState onRetry={() => void refetch()} />;
  return <ChangedText html={revision.changesFrom} lang={lang} />;
};
