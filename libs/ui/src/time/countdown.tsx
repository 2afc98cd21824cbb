import { useLingui } from '@lingui/react/macro';
import { useLocale } from '../i18n/use-locale';
import { Exact } from './exact';
import { timeSpan } from './format';
import { useNow } from './now-context';
import styles from './countdown.module.css';

export interface CountdownProps {
  /** RFC 3339. */
  readonly to: string;
  /** What is said once it has passed; "over" by default. */
  readonly passed?: string;
}

const PRESSING_MS = 2 * 3_600_000;

/** How long is left, by the server's clock; the exact time on hover and focus. */
export const Countdown = ({ to, passed }: CountdownProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const left = Date.parse(to) - useNow(15_000);
  return (
    <Exact at={to}>
      <span className={styles.left} data-pressing={left < PRESSING_MS || undefined}>
        {left > 0 ? timeSpan(left, locale) : (passed ?? t`over`)}
      </span>
    </Exact>
  );
};
