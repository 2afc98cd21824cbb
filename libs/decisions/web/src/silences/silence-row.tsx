import type { SilenceLineFragment } from '@parley/api-client';
import { useShownLabel } from '@parley/sessions/web';
import { Countdown, LabelTag } from '@parley/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { silencePath } from './silence-path';
import { SilenceTime } from './silence-time';
import styles from './silences.module.css';
import { useSilenceWords } from './use-silence-words';

interface SilenceRowProps {
  readonly silence: SilenceLineFragment;
  readonly children?: ReactNode;
}

/** One procedure in a list: its text, what it is, and the one time that matters of it. */
export const SilenceRow = ({ silence, children }: SilenceRowProps) => {
  const words = useSilenceWords();
  useShownLabel(silence.label);
  const runs = silence.state === 'UNDER_SILENCE' || silence.state === 'PROPOSED';
  return (
    <li className={styles.row}>
      <div>
        <Link to={silencePath(silence.id)}>{silence.text.title}</Link>
        <div className={styles.facts}>
          <span className="mono">{silence.text.reference}</span>
          <strong>{words.state(silence.state)}</strong>
          <span>
            <SilenceTime silence={silence} />
          </span>
          {runs && <Countdown to={silence.expiresAt} />}
          <LabelTag marking={silence.label} />
        </div>
      </div>
      {children}
    </li>
  );
};
