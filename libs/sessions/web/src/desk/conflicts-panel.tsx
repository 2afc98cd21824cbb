import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Panel } from '@parley/ui';
import { ConflictList } from '../bookings/conflict-list';
import { LinkButton } from '../parts/link-button';
import { editPath } from '../parts/session-path';
import { SessionRow, SessionRows } from '../parts/session-row';
import type { DeskPanelProps } from './desk-panel';
import { mustMend } from './desk-work';
import styles from './desk.module.css';

/** Sessions that something is in the way of, and the way to where it is mended. */
export const ConflictsPanel = ({ sessions }: DeskPanelProps) => {
  const { t } = useLingui();
  const blocked = sessions.filter((session) => mustMend(session).length > 0);
  return (
    <Panel title={t`Conflicts`} aside={blocked.length === 0 ? undefined : blocked.length}>
      {blocked.length === 0 ? (
        <EmptyState title={t`Nothing is in the way of any session`} />
      ) : (
        <SessionRows>
          {blocked.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              showState
              actions={
                session.viewerCan.change && (
                  <LinkButton to={editPath(session.id)} variant="default">
                    <Trans>
                      Mend<span className="visually-hidden">: {session.title}</span>
                    </Trans>
                  </LinkButton>
                )
              }
            >
              <div className={styles.conflicts}>
                <ConflictList conflicts={mustMend(session)} linked />
              </div>
            </SessionRow>
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};
