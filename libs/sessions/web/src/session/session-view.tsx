import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionWholeFragment } from '@parley/api-client';
import { Instant, Panel, PanelBody, Slot } from '@parley/ui';
import { AgendaPanel } from '../agenda/agenda-panel';
import { LazyAttendancePanel } from '../attendance/lazy-attendance-panel';
import { HallPanel } from '../hall/hall-panel';
import { InvitationsPanel } from '../invitations/invitations-panel';
import { OwnAnswerPanel } from '../invitations/own-answer-panel';
import { UndeliveredPanel } from '../mail/undelivered-panel';
import { SessionPapersPanel } from '../papers/session-papers-panel';
import { StateTag } from '../parts/state-tag';
import { SuspensionLine } from '../parts/suspension-line';
import { RequestedBy } from '../requests/requested-by';
import { useSessionWords } from '../wording/use-session-words';
import { SeriesPanel } from '../series/series-panel';
import { WhenPanel } from './when-panel';
import styles from './session.module.css';

/** What a session is, to read: state and facts, agenda, times, answers. */
export const SessionView = ({ session }: { readonly session: SessionWholeFragment }) => (
  <>
    <Facts session={session} />
    <CancelReason reason={session.cancelReason} />
    <div className={styles.columns}>
      {session.viewerCan.answerInvitation && (
        <div className={styles.answer}>
          <OwnAnswerPanel session={session} />
        </div>
      )}
      <div className={styles.agenda}>
        <AgendaPanel session={session} />
        {session.openedAt !== null && <LazyAttendancePanel session={session} />}
      </div>
      <div className={styles.side}>
        <WhenPanel session={session} />
        <HallPanel id={session.id} />
        <SessionPapersPanel id={session.id} />
        <Slot name="session" told={{ sessionId: session.id }} />
        <SeriesPanel session={session} />
        <InvitationsPanel session={session} />
        <UndeliveredPanel session={session} />
      </div>
    </div>
  </>
);

const Facts = ({ session }: { readonly session: SessionWholeFragment }) => {
  const words = useSessionWords();
  const { state, purpose, format, currentItem, projectedEnd, timeZone } = session;
  return (
    <div className={styles.facts}>
      <StateTag state={state} />
      <SuspensionLine suspension={session.suspension} zone={timeZone} />
      <span>{words.purpose(purpose)}</span>
      <span>{words.format(format)}</span>
      <RequestedBy request={session.request} />
      {currentItem !== null && (
        <span className={styles.current}>
          <Trans>
            Now: {currentItem.number} {currentItem.title}
          </Trans>
        </span>
      )}
      {projectedEnd !== null && (
        <span>
          <Trans>
            projected end <Instant at={projectedEnd} zone={timeZone} show="time" />
          </Trans>
        </span>
      )}
    </div>
  );
};

const CancelReason = ({ reason }: { readonly reason: string | null }) => {
  const { t } = useLingui();
  if (reason === null) return null;
  return (
    <Panel title={t`Why it was cancelled`}>
      <PanelBody>
        <p className={styles.reason}>{reason}</p>
      </PanelBody>
    </Panel>
  );
};
