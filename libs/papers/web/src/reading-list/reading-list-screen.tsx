import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { ReadingListOfSessionDocument, type ReadingListOfSessionQuery } from '@parley/api-client';
import { LinkButton, sessionPath, useLiveQuery } from '@parley/sessions/web';
import { EmptyState, ErrorState, Instant, Loading, NoPermission, Page, Panel, useLocale } from '@parley/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { MarkAllRead } from '../reading/mark-all-read';
import { ArchivePanel } from './archive-panel';
import { EntrySection } from './entry-section';
import { ReadingSum } from './reading-sum';
import styles from './reading-list.module.css';

const EVERY_MS = 15_000;

type Session = NonNullable<ReadingListOfSessionQuery['session']>;

/** What is to be read for a session, item by item; to be printed, and taken along as one archive. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { id = '' } = useParams();
  const { data, failed, refetch } = useLiveQuery(ReadingListOfSessionDocument, {
    variables: { id, language },
    everyMs: EVERY_MS,
  });
  const session = data?.session;
  if (session === null)
    return (
      <Page title={t`Reading list`}>
        <NoPermission
          action={
            <LinkButton to="/calendar" variant="default">
              <Trans>Go to the calendar</Trans>
            </LinkButton>
          }
        />
      </Page>
    );
  // What was read before belongs to another session for the moment in which the address changes.
  if (session?.id !== id)
    return <Page title={t`Reading list`}>{failed ? <ErrorState onRetry={refetch} /> : <Loading />}</Page>;
  return <Shown key={id} session={session} onRead={refetch} />;
};

const Shown = ({ session, onRead }: { readonly session: Session; readonly onRead: () => void }) => {
  const { t } = useLingui();
  const [chosen, choose] = useState<readonly string[]>([]);
  const { title, startsAt, timeZone, readingList, unreadPapers } = session;
  const { entries, dueAt, label } = readingList;
  const toggle = (id: string): void =>
    choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <Page
      title={t`Reading list`}
      marking={label}
      lead={
        <>
          <Link to={sessionPath(session.id)}>{title}</Link>, <Instant at={startsAt} zone={timeZone} />
        </>
      }
      actions={
        <div className={styles.acts}>
          {unreadPapers > 0 && <MarkAllRead sessionId={session.id} onDone={onRead} />}
          <Button variant="default" onClick={() => print()}>
            <Trans>Print</Trans>
          </Button>
        </div>
      }
    >
      <p className="muted">
        <ReadingSum entries={entries} unread={unreadPapers} />{' '}
        <Trans>
          Papers are due <Instant at={dueAt} zone={timeZone} />.
        </Trans>
      </p>
      {entries.length === 0 && (
        <Panel title={t`Papers`}>
          <EmptyState title={t`There is nothing to read`}>
            <Trans>Papers stand here once they are circulated to you for this session.</Trans>
          </EmptyState>
        </Panel>
      )}
      {entries.map((entry) => (
        <EntrySection key={entry.item?.id ?? ''} entry={entry} chosen={chosen} onChoose={toggle} />
      ))}
      <ArchivePanel sessionId={session.id} entries={entries} chosen={chosen} />
    </Page>
  );
};
