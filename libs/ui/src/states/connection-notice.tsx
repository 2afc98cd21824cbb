import { useLingui } from '@lingui/react/macro';
import styles from './connection-notice.module.css';

export interface ConnectionNoticeProps {
  readonly status: 'connecting' | 'connected' | 'reconnecting' | 'offline' | 'ended';
  /** Actions that wait to be sent. */
  readonly waiting?: number;
}

/** Says that the room is not live, and that nothing done meanwhile is lost. Says nothing while all is well. */
export const ConnectionNotice = ({ status, waiting = 0 }: ConnectionNoticeProps) => {
  const { t } = useLingui();
  const texts: Record<ConnectionNoticeProps['status'], string> = {
    connecting: t`Connecting…`,
    connected: '',
    reconnecting: t`The connection was lost. Reconnecting; what you do is kept and sent once.`,
    offline: t`No connection. What you see may be out of date; what you do is kept and sent when it is back.`,
    ended: t`You have left the room.`,
  };
  return (
    <div role="status" className={styles.place}>
      {status !== 'connected' && (
        <p className={styles.notice} data-status={status}>
          {texts[status]}
          {waiting > 0 && <strong> {t`Waiting: ${waiting}`}</strong>}
        </p>
      )}
    </div>
  );
};
