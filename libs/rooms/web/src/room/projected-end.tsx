import { Trans } from '@lingui/react/macro';
import { clockTime, exactTime, timeSpan, useLocale, useReaderZone, zoneName } from '@parley/ui';
import { useRoomContext } from './room-context';
import styles from './room.module.css';

const MINUTE = 60_000;

/** When the session would end at the planned length of what is left, and how far from plan that is. */
export const ProjectedEnd = () => {
  const { page } = useRoomContext();
  const { locale } = useLocale();
  const zone = useReaderZone();
  if (page.projectedEnd === null) return null;
  const end = new Date(page.projectedEnd);
  const late = end.getTime() - Date.parse(page.endsAt);
  const span = timeSpan(late, locale);
  const time = (
    <time dateTime={page.projectedEnd} title={exactTime(end, zone, locale)}>
      {clockTime(end, zone, locale)} {zoneName(zone, locale)}
    </time>
  );
  if (late >= MINUTE)
    return (
      <span>
        <Trans>
          projected end <b>{time}</b>, <b className={styles.late}>{span} late</b>
        </Trans>
      </span>
    );
  return (
    <span>
      <Trans>
        projected end <b>{time}</b>, on time
      </Trans>
    </span>
  );
};
