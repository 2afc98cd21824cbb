import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type DayOffLineFragment, useAction, WithdrawDayOffDocument } from '@parley/api-client';
import { RefusalAlert, shortDay, useLocale } from '@parley/ui';
import styles from './fair-hours.module.css';

export interface DayOffRowProps {
  readonly dayOff: DayOffLineFragment;
  readonly onDone: () => void;
}

/** Days off in one line: when, what, whose; and the way to take them back. */
export const DayOffRow = ({ dayOff, onDone }: DayOffRowProps) => {
  const { t } = useLingui();
  const { locale, language } = useLocale();
  const [withdraw, { pending, outcome }] = useAction(WithdrawDayOffDocument);
  // A full-date is the same day everywhere; midnight UTC only carries it.
  const worded = (day: string) =>
    `${shortDay(new Date(`${day}T00:00:00Z`), 'UTC', locale)} ${day.slice(0, 4)}`;
  const days =
    dayOff.from === dayOff.to ? worded(dayOff.from) : `${worded(dayOff.from)} – ${worded(dayOff.to)}`;
  const takeBack = async () => {
    const ended = await withdraw({ id: dayOff.id, language });
    if (ended.kind === 'done') onDone();
  };
  return (
    <li className={styles.off}>
      <div>
        <strong>{days}</strong>{' '}
        <span className={styles.kind}>{dayOff.kind === 'HOLIDAY' ? t`Holiday` : t`Blackout`}</span>
        <div>
          {dayOff.name ?? <Trans>No reason given</Trans>}
          <span className="muted"> · {dayOff.delegations.map(({ name }) => name).join(', ')}</span>
        </div>
        <RefusalAlert outcome={outcome} />
      </div>
      {dayOff.viewerCanWithdraw && (
        <Button
          variant="default"
          loading={pending}
          aria-label={t`Take back: ${days}`}
          onClick={() => void takeBack()}
        >
          <Trans>Take back</Trans>
        </Button>
      )}
    </li>
  );
};
