import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  MarkPapersReadDocument,
  MarkPapersUnreadDocument,
  type PaperReadingQuery,
  useAction,
} from '@parley/api-client';
import { changesPath } from '@parley/sessions/web';
import { Instant, RefusalAlert, RevisionName } from '@parley/ui';
import { Link } from 'react-router';
import styles from './reading.module.css';
import { useAutoMark } from './use-auto-mark';
import { useCountAgain } from './use-count-again';
import { useReading } from './use-reading';

interface ReadingLineProps {
  readonly paperId: string;
  readonly revision: { readonly id: string };
  /** Whether it is the present text. */
  readonly isLatest: boolean;
}

/** What the reader has read of a paper and what has changed for them since; marks the text that is shown, and unmarks it. */
export const ReadingLine = ({ paperId, revision, isLatest }: ReadingLineProps) => {
  const paper = useReading(paperId);
  const hasRead = paper?.revisions.find(({ id }) => id === revision.id)?.viewerHasRead;
  const reading = paper?.viewerReading ?? null;
  if (reading === null || hasRead === undefined) return null;
  return (
    <div className={styles.line}>
      {isLatest && <Since paperId={paperId} reading={reading} />}
      <Mark revisionId={revision.id} hasRead={hasRead} readAt={isLatest ? reading.readAt : null} />
    </div>
  );
};

interface MarkProps {
  readonly revisionId: string;
  readonly hasRead: boolean;
  readonly readAt: string | null;
}

const Mark = ({ revisionId, hasRead, readAt }: MarkProps) => {
  const countAgain = useCountAgain();
  const [mark, marking] = useAction(MarkPapersReadDocument);
  const [unmark, unmarking] = useAction(MarkPapersUnreadDocument);
  const revisionIds = [revisionId];
  const read = (): void => void mark({ revisionIds }).then(countAgain);
  useAutoMark({ revisionId, unread: !hasRead, mark: read });
  return (
    <>
      <div className={styles.own}>
        <span className="small muted">
          <Standing hasRead={hasRead} readAt={readAt} />
        </span>
        {hasRead ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={unmarking.pending}
            onClick={() => void unmark({ revisionIds }).then(countAgain)}
          >
            <Trans>Mark as unread</Trans>
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" loading={marking.pending} onClick={read}>
            <Trans>Mark as read</Trans>
          </Button>
        )}
      </div>
      <RefusalAlert outcome={marking.outcome ?? unmarking.outcome} />
    </>
  );
};

const Standing = ({ hasRead, readAt }: { readonly hasRead: boolean; readonly readAt: string | null }) => {
  if (!hasRead) return <Trans>You have not read this text. Only you see that.</Trans>;
  if (readAt === null) return <Trans>You have read this text. Only you see that.</Trans>;
  return (
    <Trans>
      You read this text <Instant at={readAt} />. Only you see that.
    </Trans>
  );
};

interface SinceProps {
  readonly paperId: string;
  readonly reading: NonNullable<NonNullable<PaperReadingQuery['paper']>['viewerReading']>;
}

/** What has changed since the last text that the reader read, and the way to it. */
const Since = ({ paperId, reading: { since, changedParagraphs } }: SinceProps) => {
  if (since === null) return null;
  const numbers = changedParagraphs.map(({ number }) => number).join(', ');
  return (
    <p className={styles.since}>
      <strong>
        <Trans>
          Since your last reading (<RevisionName text={since} />
          ):
        </Trans>
      </strong>{' '}
      {changedParagraphs.length === 0 ? (
        <Trans>no numbered paragraph says anything else.</Trans>
      ) : (
        <Plural
          value={changedParagraphs.length}
          one={`paragraph ${numbers} is new or says something else.`}
          other={`# paragraphs are new or say something else: ${numbers}.`}
        />
      )}{' '}
      <Link to={changesPath(paperId, since.number)} replace>
        <Trans>Show the changes</Trans>
      </Link>
    </p>
  );
};
