import { Trans } from '@lingui/react/macro';
import type { LineStatus } from '../line/hall-line';
import styles from '../hall.module.css';

/** What stands on the screen while there is nothing of a session to show. */
export const Waiting = ({ status }: { readonly status: LineStatus }) => (
  <main className={styles.waiting} role="status" data-status={status}>
    <p className={styles.waitingSign} aria-hidden>
      {status === 'lost' ? '⚠' : status === 'ended' ? '■' : '…'}
    </p>
    <Said status={status} />
  </main>
);

const Said = ({ status }: { readonly status: LineStatus }) => {
  switch (status) {
    case 'lost':
      return (
        <>
          <h1>
            <Trans>No connection to the forum</Trans>
          </h1>
          <p>
            <Trans>The screen keeps trying, and shows nothing that may be out of date.</Trans>
          </p>
        </>
      );
    case 'ended':
      return (
        <>
          <h1>
            <Trans>Nothing is shown on this screen</Trans>
          </h1>
          <p>
            <Trans>
              The link was withdrawn, or is none of this forum’s. The chair can release the session again.
            </Trans>
          </p>
        </>
      );
    case 'connecting':
    case 'live':
      return (
        <h1>
          <Trans>One moment</Trans>
        </h1>
      );
  }
};
