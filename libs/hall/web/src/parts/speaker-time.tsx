import { Trans } from '@lingui/react/macro';
import type { HallSpeaker } from '@parley/rooms/model';
import type { HallLine } from '../line/hall-line';
import { useHallTime } from '../line/use-line';
import { clockText, readingAt, type Reading } from './reading';
import styles from '../hall.module.css';

interface SpeakerTimeProps {
  readonly speaker: HallSpeaker;
  readonly line: HallLine;
  readonly lost: boolean;
}

/** The speaker's clock, as large as the hall is deep. Over the limit is said in words, by a sign and by the frame around it. */
export const SpeakerTime = ({ speaker, line, lost }: SpeakerTimeProps) => {
  const reading = readingAt(speaker, useHallTime(line, 200));
  if (lost)
    return (
      <div className={styles.clock} data-lost>
        <span className={styles.digits}>–:––</span>
        <span className={styles.meaning}>
          <Trans>clock not known</Trans>
        </span>
      </div>
    );
  const over = reading.kind === 'OVER';
  const paused = speaker.standsSince !== null;
  return (
    <div className={styles.clock} data-over={over || undefined} data-paused={paused || undefined}>
      <span className={styles.digits} role="timer" aria-live="off">
        {over && <span aria-hidden>▲</span>}
        {over ? '+' : ''}
        {clockText(reading.seconds)}
      </span>
      <span className={styles.meaning}>
        <Meaning kind={reading.kind} />
        {paused && (
          <span className={styles.paused}>
            <span aria-hidden>❚❚ </span>
            <Trans>paused</Trans>
          </span>
        )}
      </span>
    </div>
  );
};

const Meaning = ({ kind }: Pick<Reading, 'kind'>) => {
  switch (kind) {
    case 'SPOKEN':
      return <Trans>speaking time</Trans>;
    case 'LEFT':
      return <Trans>left</Trans>;
    case 'OVER':
      return <Trans>over time</Trans>;
  }
};
