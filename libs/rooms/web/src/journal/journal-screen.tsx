import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SessionJournalDocument, type SessionJournalQuery } from '@parley/api-client';
import { EmptyState, ErrorState, Loading, NoPermission, Page, useLocale } from '@parley/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ApproveJournal } from './approve-journal';
import { JournalDownloads } from './journal-downloads';
import { type JournalLanguage, LanguageChoice } from './language-choice';
import { JournalText } from './journal-text';
import styles from './journal.module.css';

type SessionOfJournal = NonNullable<SessionJournalQuery['session']>;

/** The journal of a session: to read in English or French, to take along, and for the chair to approve. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { id = '' } = useParams();
  const [chosen, choose] = useState<JournalLanguage>(language === 'FR' ? 'FR' : 'EN');
  const query = useQuery(SessionJournalDocument, {
    variables: { id, language, journalLanguage: chosen },
    fetchPolicy: 'cache-and-network',
  });
  const session = (query.data ?? query.previousData)?.session;
  const refetch = () => void query.refetch();
  const waiting = query.error === undefined ? <Loading /> : <ErrorState onRetry={refetch} />;
  if (session == null) return <Page title={t`Journal`}>{session === null ? <NoPermission /> : waiting}</Page>;
  return <Found session={session} language={chosen} onChoose={choose} onDone={refetch} />;
};

interface ShownProps {
  readonly session: SessionOfJournal;
  readonly language: JournalLanguage;
  readonly onChoose: (language: JournalLanguage) => void;
}

const Found = ({ onDone, ...shown }: ShownProps & { readonly onDone: () => void }) => {
  const { t } = useLingui();
  const { id, title, journal, viewerCan } = shown.session;
  return (
    <Page
      title={t`Journal`}
      lead={<Link to={`/sessions/${encodeURIComponent(id)}`}>{title}</Link>}
      marking={journal?.label ?? null}
      actions={viewerCan.record && <ApproveJournal id={id} onDone={onDone} />}
    >
      <Shown {...shown} />
    </Page>
  );
};

const Shown = ({ session: { id, journal }, language, onChoose }: ShownProps) => {
  const { t } = useLingui();
  if (journal === null)
    return (
      <EmptyState title={t`No journal yet`}>
        <Trans>A session has a journal from the moment it is opened.</Trans>
      </EmptyState>
    );
  return (
    <>
      <div className={styles.bar}>
        <LanguageChoice value={language} onChange={onChoose} />
        <JournalDownloads id={id} language={language} />
      </div>
      <JournalText html={journal.html} language={language} />
      <p className={styles.hash}>
        <Trans>
          SHA-256 of the Markdown: <code>{journal.sha256}</code>
        </Trans>
      </p>
    </>
  );
};
