import { Trans } from '@lingui/react/macro';
import { Countdown, Exact, timeSpan, useLocale, useNow } from '@parley/ui';
import type { NextClock } from './next-clock';
import styles from './requests.module.css';

const EVERY_MS = 15_000;

/** The clock of a request as it runs; the exact deadline on hover and focus. */
export const RequestClock = ({ clock: { kind, by } }: { readonly clock: NextClock }) => {
  const overdue = Date.parse(by) <= useNow(EVERY_MS);
  if (overdue) return <Overdue kind={kind} by={by} />;
  const left = <Countdown to={by} />;
  return (
    <span className={styles.clock}>
      {kind === 'ACKNOWLEDGE' ? <Trans>{left} to acknowledge</Trans> : <Trans>{left} to convene</Trans>}
    </span>
  );
};

const Overdue = ({ kind, by }: NextClock) => {
  const { locale } = useLocale();
  const span = timeSpan(useNow(EVERY_MS) - Date.parse(by), locale);
  return (
    <strong className={styles.overdue}>
      <Exact at={by}>
        {kind === 'ACKNOWLEDGE' ? (
          <Trans>acknowledgement overdue by {span}</Trans>
        ) : (
          <Trans>convening overdue by {span}</Trans>
        )}
      </Exact>
    </strong>
  );
};
