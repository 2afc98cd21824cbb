import { Trans, useLingui } from '@lingui/react/macro';
import type { DeskSessionFragment } from '@parley/api-client';
import { EmptyState, Panel } from '@parley/ui';
import { SessionRow, SessionRows } from '../parts/session-row';
import type { DeskPanelProps } from './desk-panel';
import { agendaTime, isOver } from './desk-work';
import styles from './desk.module.css';

/** Agendas that plan more than their session lasts. */
export const AgendasOver = ({ sessions }: DeskPanelProps) => {
  const { t } = useLingui();
  const over = sessions.filter(isOver);
  return (
    <Panel title={t`Agendas over time`} aside={over.length === 0 ? undefined : over.length}>
      {over.length === 0 ? (
        <EmptyState title={t`Every agenda fits its session`} />
      ) : (
        <SessionRows>
          {over.map((session) => (
            <SessionRow key={session.id} session={session} showState>
              <Over session={session} />
            </SessionRow>
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};

const Over = ({ session }: { readonly session: DeskSessionFragment }) => {
  const { planned, lasts } = agendaTime(session);
  const over = planned - lasts;
  return (
    <strong className={styles.over}>
      <Trans>
        {planned} min planned of {lasts} min: {over} min too much
      </Trans>
    </strong>
  );
};
