import { Trans } from '@lingui/react/macro';
import styles from './writing.module.css';

/** That somebody else saved while a form was open, and what became of it. */
export const MovedNotice = () => (
  <p role="status" className={styles.moved}>
    <Trans>
      Somebody saved a change while you were writing. What you had not touched shows it; what you changed is
      as you left it. Look it over, then save.
    </Trans>
  </p>
);
