import { Trans } from '@lingui/react/macro';
import type { SessionWholeFragment } from '@parley/api-client';
import { durationText } from './duration-text';
import styles from './agenda.module.css';

export interface PlannedLineProps {
  readonly session: Pick<SessionWholeFragment, 'startsAt' | 'endsAt'>;
  /** Seconds planned. */
  readonly total: number;
}

/** The planned time against the session's length, in words; over-long agendas are said to be so. */
export const PlannedLine = ({ session, total }: PlannedLineProps) => {
  const length = (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 1000;
  const [planned, whole] = [durationText(total), durationText(length)];
  const rest = durationText(Math.abs(length - total));
  return (
    <span className={styles.planned} data-over={total > length || undefined}>
      <Trans>
        {planned} planned of {whole}
      </Trans>{' '}
      <span className={styles.rest}>
        {total > length && <Trans>{rest} too long</Trans>}
        {total < length && <Trans>{rest} left</Trans>}
      </span>
    </span>
  );
};
