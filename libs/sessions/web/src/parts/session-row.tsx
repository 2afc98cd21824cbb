import { Trans } from '@lingui/react/macro';
import type { SessionLineFragment } from '@parley/api-client';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { RowLabel } from './row-label';
import { sessionPath } from './session-path';
import { SessionTimes } from './session-times';
import { StateTag } from './state-tag';
import { SuspensionLine } from './suspension-line';
import styles from './parts.module.css';

export interface SessionRowProps {
  readonly session: SessionLineFragment;
  /** Shown where the list holds sessions in several states. */
  readonly showState?: boolean;
  /** Under the title, after the times. */
  readonly children?: ReactNode;
  /** At the end of the row: what can be done. */
  readonly actions?: ReactNode;
}

/** One session in a list. */
export const SessionRow = ({ session, showState = false, children, actions }: SessionRowProps) => (
  <li className={styles.row}>
    <div className={styles.what}>
      <Link
        to={sessionPath(session.id)}
        className={styles.title}
        data-cancelled={session.state === 'CANCELLED' || undefined}
      >
        {session.title}
      </Link>
      <div className={styles.facts}>
        {showState && <StateTag state={session.state} />}
        <SessionTimes session={session} />
        {session.chair !== null && (
          <span>
            <Trans>chaired by {session.chair.name}</Trans>
          </span>
        )}
        <SuspensionLine suspension={session.suspension} zone={session.timeZone} />
        <RowLabel label={session.label} />
        {children}
      </div>
    </div>
    {actions !== undefined && <div className={styles.acts}>{actions}</div>}
  </li>
);

/** A list of {@link SessionRow}s. */
export const SessionRows = ({ children }: { readonly children: ReactNode }) => (
  <ul className={styles.rows}>{children}</ul>
);
