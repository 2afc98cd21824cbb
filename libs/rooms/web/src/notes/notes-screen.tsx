import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NotesOfSessionDocument } from '@parley/api-client';
import { EmptyState, ErrorState, Loading, NoPermission, Page, useLocale } from '@parley/ui';
import { Link, useParams } from 'react-router';
import styles from './notes.module.css';
import { NotesPanel } from './notes-panel';

/** There is no line to a room here; corrections and answers of others come in by and by. */
const AGAIN_EVERY_MS = 15_000;

/** The notes of a whole session: to read, to correct, to approve. */
export const Component = () => {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { language } = useLocale();
  const { data, error, refetch } = useQuery(NotesOfSessionDocument, {
    variables: { id, language },
    pollInterval: AGAIN_EVERY_MS,
    skipPollAttempt: () => document.hidden,
  });
  const again = () => void refetch();
  const title = t`Notes of the meeting`;
  if (data === undefined)
    return <Page title={title}>{error === undefined ? <Loading /> : <ErrorState onRetry={again} />}</Page>;
  const { session } = data;
  if (session === null)
    return (
      <Page title={title}>
        <NoPermission />
      </Page>
    );
  return (
    <Page
      title={title}
      lead={<Link to={`/sessions/${encodeURIComponent(id)}`}>{session.title}</Link>}
      marking={session.aggregateLabel}
    >
      <div className={styles.list}>
        {session.notes.length === 0 && (
          <EmptyState title={t`No notes have been released to you`}>
            <Trans>They are released after the session, for corrections.</Trans>
          </EmptyState>
        )}
        {session.notes.map((notes) => (
          <NotesPanel key={notes.id} notes={notes} onChanged={again} />
        ))}
      </div>
    </Page>
  );
};
