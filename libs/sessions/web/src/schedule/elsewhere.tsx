import { Trans } from '@lingui/react/macro';
import { clockTime, exactTime, shortDay, useLocale } from '@parley/ui';
import { useCapitalNames } from './use-capital-names';
import { CAPITAL_ZONES } from './zones';
import styles from './schedule.module.css';

/** What the times mean in the capitals: whom the hour suits, before anybody is invited. */
export const Elsewhere = ({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }) => {
  const { locale } = useLocale();
  const capitals = useCapitalNames();
  const [from, to] = [new Date(startsAt), new Date(endsAt)];
  return (
    <div className={styles.elsewhere}>
      <p className="small muted">
        <Trans>The same hours in the capitals</Trans>
      </p>
      <dl>
        {CAPITAL_ZONES.map((zone) => (
          <div key={zone}>
            <dt>{capitals[zone]}</dt>
            <dd title={exactTime(from, zone, locale)}>
              {shortDay(from, zone, locale)}, {clockTime(from, zone, locale)}–{clockTime(to, zone, locale)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
