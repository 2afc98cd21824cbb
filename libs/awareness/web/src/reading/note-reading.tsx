import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  MarkNotesReadDocument,
  MarkNotesUnreadDocument,
  NoteReadingDocument,
  type ReadingState,
  useAction,
} from '@parley/api-client';
import { useEffect, useRef, useState } from 'react';
import styles from './reading.module.css';
import { useCountAgain } from './use-count-again';

interface ReadingProps {
  readonly id: string;
  /** The version that is on screen. */
  readonly version: number;
}

interface Found {
  readonly state: ReadingState;
  readonly readVersion: number | null;
}

/** Calls back once for each version that was shown while the page was in front of its reader. */
const useShown = (version: number | null, shown: (version: number) => void): void => {
  const done = useRef(new Set<number>());
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  useEffect(() => {
    if (version === null) return;
    const look = (): void => {
      if (document.visibilityState !== 'visible' || done.current.has(version)) return;
      done.current.add(version);
      latest.current(version);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [version]);
};

/** What the reader keeps of a note, read again when another version stands. */
const useKept = (id: string, version: number) => {
  const { data, refetch } = useQuery(NoteReadingDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const asked = useRef(version);
  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    void refetch().catch(() => undefined);
  }, [version, refetch]);
  const state = data?.note?.viewerReading ?? null;
  return {
    state,
    readVersion: data?.note?.viewerReadVersion ?? null,
    unread: state !== null && state !== 'READ',
  };
};

/** Marks a note as read once it is shown, says what it was for the reader when they came, and lets them take the mark away. */
export const NoteReading = ({ id, version }: ReadingProps) => {
  const countAgain = useCountAgain();
  const { state, readVersion, unread } = useKept(id, version);
  const [mark] = useAction(MarkNotesReadDocument);
  const [unmark, { pending }] = useAction(MarkNotesUnreadDocument);
  const [found, find] = useState<Found | null>(null);
  const [taken, takeAway] = useState(false);
  useShown(unread ? version : null, (shown) => {
    takeAway(false);
    find(state === null ? null : { state, readVersion });
    void mark({ notes: [{ id, version: shown }] }).then(countAgain);
  });
  if (state === null || (unread && !taken)) return null;
  const remove = async (): Promise<void> => {
    takeAway(true);
    await unmark({ ids: [id] });
    countAgain();
  };
  return (
    <div className={styles.line}>
      <span role="status">
        {taken ? <Trans>It stays new until you open it again.</Trans> : <Said found={found} />}
      </span>
      {!taken && (
        <Button size="compact-sm" variant="default" loading={pending} onClick={() => void remove()}>
          <Trans>Mark as unread</Trans>
        </Button>
      )}
    </div>
  );
};

const Said = ({ found }: { readonly found: Found | null }) => {
  if (found?.state === 'NEW') return <Trans>New to you</Trans>;
  if (found?.state !== 'CHANGED') return null;
  const { readVersion } = found;
  return readVersion === null ? (
    <Trans>Changed since you read it</Trans>
  ) : (
    <Trans>Changed since you read version {readVersion}</Trans>
  );
};
