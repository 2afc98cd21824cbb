import { Trans } from '@lingui/react/macro';
import type { ReadingState } from '@parley/api-client';
import styles from './reading.module.css';

/** That a note is new to the reader, or not as they read it; nothing where they have read it. */
export const ReadingTag = ({ state }: { readonly state: ReadingState | null | undefined }) =>
  state === 'NEW' ? (
    <span className={styles.tag}>
      <Trans>New</Trans>
    </span>
  ) : state === 'CHANGED' ? (
    <span className={styles.tag}>
      <Trans>Changed since you read it</Trans>
    </span>
  ) : null;

/** Whether a note is new or changed for the reader. */
export const isUnread = ({ viewerReading }: { readonly viewerReading?: ReadingState | null }): boolean =>
  viewerReading === 'NEW' || viewerReading === 'CHANGED';
