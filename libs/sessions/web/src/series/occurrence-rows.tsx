import { Trans } from '@lingui/react/macro';
import type { OccurrenceLineFragment } from '@parley/api-client';
import { Instant } from '@parley/ui';
import { SessionRows } from '../parts/session-row';
import { OccurrenceRow } from './occurrence-row';
import styles from './series.module.css';

export interface OccurrenceRowsProps {
  readonly occurrences: readonly OccurrenceLineFragment[];
}

/** The occurrences of a series, each with what sets it apart from the others. */
export const OccurrenceRows = ({ occurrences }: OccurrenceRowsProps) => (
  <SessionRows>
    {occurrences.map((occurrence) => (
      <OccurrenceRow key={occurrence.id} occurrence={occurrence}>
        <Exception occurrence={occurrence} />
      </OccurrenceRow>
    ))}
  </SessionRows>
);

const Exception = ({ occurrence }: { readonly occurrence: OccurrenceLineFragment }) => {
  const { state, originalStart, startsAt, changedApart, cancelReason, timeZone } = occurrence;
  if (state === 'CANCELLED')
    return (
      <span className={styles.mark}>
        {originalStart === null ? <Trans>left the series</Trans> : <Trans>skipped</Trans>}: {cancelReason}
      </span>
    );
  if (originalStart !== null && Date.parse(originalStart) !== Date.parse(startsAt))
    return (
      <span className={styles.mark}>
        <Trans>
          moved from <Instant at={originalStart} zone={timeZone} />
        </Trans>
      </span>
    );
  return changedApart ? (
    <span className={styles.mark}>
      <Trans>changed on its own</Trans>
    </span>
  ) : null;
};
