import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  MarkAllNotesReadDocument,
  type NoteFilter,
  UnreadNotesDocument,
  useAction,
} from '@parley/api-client';
import { RefusalAlert } from '@parley/ui';
import styles from './reading.module.css';
import { useCountAgain } from './use-count-again';

/** From so many on they are only said to be many. */
const MANY = 100;

interface UnreadProps {
  /** What the picture shows now: with a filter that alone is marked. */
  readonly filter: NoteFilter;
  readonly narrowed: boolean;
  readonly onlyUnread: boolean;
  readonly onOnlyUnread: (only: boolean) => void;
  readonly onMarked: () => void;
}

/** How much is new or changed for the reader among all notes, with what to do about it; nothing while nothing is. */
export const UnreadLine = ({ filter, narrowed, onlyUnread, onOnlyUnread, onMarked }: UnreadProps) => {
  const { data } = useQuery(UnreadNotesDocument);
  const [markAll, { pending, outcome }] = useAction(MarkAllNotesReadDocument);
  const countAgain = useCountAgain();
  const count = data?.unreadNotes ?? 0;
  if (count === 0 && !onlyUnread) return null;
  const mark = async (): Promise<void> => {
    await markAll({ filter: narrowed ? filter : null });
    countAgain();
    onMarked();
  };
  return (
    <div className={styles.line}>
      <span role="status">
        {count >= MANY ? (
          <Trans>100 notes or more are new or changed for you.</Trans>
        ) : (
          <Plural
            value={count}
            one="# note is new or changed for you."
            other="# notes are new or changed for you."
          />
        )}
      </span>
      <Button size="compact-sm" variant="default" onClick={() => onOnlyUnread(!onlyUnread)}>
        {onlyUnread ? <Trans>Show those you have read too</Trans> : <Trans>Show only these</Trans>}
      </Button>
      {count > 0 && (
        <Button size="compact-sm" variant="default" loading={pending} onClick={() => void mark()}>
          {narrowed ? <Trans>Mark those that match as read</Trans> : <Trans>Mark all as read</Trans>}
        </Button>
      )}
      <RefusalAlert outcome={outcome} />
    </div>
  );
};
