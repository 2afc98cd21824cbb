import { Trans } from '@lingui/react/macro';
import styles from './parts.module.css';

/** Says that the last reading failed, so that nobody takes an old state for the present one. */
export const StaleNotice = ({ stale }: { readonly stale: boolean }) => (
  <div role="status" className={styles.status}>
    {stale && (
      <p className={styles.stale}>
        <Trans>
          The server cannot be reached. What you see may be out of date; it is read again by itself.
        </Trans>
      </p>
    )}
  </div>
);
