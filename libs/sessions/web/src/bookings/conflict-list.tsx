import { useLingui } from '@lingui/react/macro';
import type { ConflictLineFragment } from '@parley/api-client';
import { Link } from 'react-router';
import { sessionPath } from '../parts/session-path';
import styles from './bookings.module.css';

/** How grave a conflict is, in a word. */
const useSeverityWords = () => {
  const { t } = useLingui();
  return { REFUSAL: t`Not possible`, WARNING: t`Warning`, NOTICE: t`Note` } as const;
};

export interface ConflictListProps {
  readonly conflicts: readonly ConflictLineFragment[];
  /** With a way to the other session, where the reader sees it; not where leaving would lose what was typed. */
  readonly linked?: boolean;
}

/** What is in the way of a session, each in a sentence of the server. */
export const ConflictList = ({ conflicts, linked = false }: ConflictListProps) => {
  const words = useSeverityWords();
  if (conflicts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {conflicts.map(({ severity, message, session }) => (
        <li key={message} className={styles.one} data-severity={severity}>
          <span className={styles.severity}>{words[severity]}:</span>
          {message}
          {linked && session !== null && (
            <>
              {' '}
              <Link to={sessionPath(session.id)}>{session.title}</Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};
