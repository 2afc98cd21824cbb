import { Trans } from '@lingui/react/macro';
import type { TodayQuery } from '@parley/api-client';
import { Link } from 'react-router';
import { LinkButton } from '../parts/link-button';
import { roomPath, sessionPath } from '../parts/session-path';
import { SessionTimes } from '../parts/session-times';
import { StateTag } from '../parts/state-tag';
import { SuspensionLine } from '../parts/suspension-line';
import styles from './today.module.css';

/** A session under way, with the way into its room. */
export const OpenNow = ({ session }: { readonly session: TodayQuery['running']['nodes'][number] }) => {
  const { id, title, state, currentItem, viewerCan } = session;
  return (
    <section className={`panel ${styles.now}`} data-state={state} aria-label={title}>
      <div>
        <StateTag state={state} />
        <h2>
          <Link to={sessionPath(id)}>{title}</Link>
        </h2>
        <div className="small muted">
          {currentItem !== null && (
            <p>
              <Trans>
                Item {currentItem.number} {currentItem.title}
              </Trans>
            </p>
          )}
          <SessionTimes session={session} />
          <p>
            <SuspensionLine suspension={session.suspension} zone={session.timeZone} />
          </p>
        </div>
      </div>
      {viewerCan.join && (
        <LinkButton to={roomPath(id)}>
          <Trans>Join</Trans>
        </LinkButton>
      )}
    </section>
  );
};
