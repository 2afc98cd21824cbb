import { Trans } from '@lingui/react/macro';
import styles from './stances.module.css';
import { ALL_STANCES, STANCE_SIGNS, useStanceWords } from './use-stance-words';

/** What the signs of the map mean. */
export const StanceLegend = () => {
  const words = useStanceWords();
  return (
    <p className={styles.legend}>
      {ALL_STANCES.map((stance) => (
        <span key={stance}>
          <b className={styles.sign} data-stance={stance} aria-hidden>
            {STANCE_SIGNS[stance]}
          </b>{' '}
          {words(stance)}
        </span>
      ))}
      <span>
        <Trans>• changed since the last revision</Trans>
      </span>
      <span>
        <Trans>? said of other words</Trans>
      </span>
    </p>
  );
};
