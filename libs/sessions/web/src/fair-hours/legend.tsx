import { Trans } from '@lingui/react/macro';
import { HOUR_BURDENS } from '@parley/sessions/model';
import styles from './heat-strip.module.css';
import { useBurdenWords } from './use-burden-words';

/** What the patterns, the letters and the dots mean. */
export const Legend = () => {
  const words = useBurdenWords();
  return (
    <ul className={styles.legend}>
      {HOUR_BURDENS.map((burden) => (
        <li key={burden}>
          <span aria-hidden="true" className={styles.cell} data-hour={burden}>
            {words[burden].letter}
          </span>
          {words[burden].name} {words[burden].hours}
        </li>
      ))}
      <li>
        <span aria-hidden="true">● </span>
        <Trans>night carried lately</Trans>
      </li>
      <li>
        <span aria-hidden="true">◌ </span>
        <Trans>this one</Trans>
      </li>
    </ul>
  );
};
