import { Trans } from '@lingui/react/macro';
import { clockTime, sameReading, shortDay, useLocale, useReaderZone, zoneName } from '@parley/ui';

/** Where the forum has its seat. */
const SEAT_ZONE = 'Europe/Brussels';

/** The time where the reader is, and at the forum's seat. `now` in milliseconds since the epoch. */
export const ClockLine = ({ now }: { readonly now: number }) => {
  const { locale } = useLocale();
  const zone = useReaderZone();
  const at = new Date(now);
  const here = clockTime(at, zone, locale);
  const city = zoneName(zone, locale);
  const there = clockTime(at, SEAT_ZONE, locale);
  const seat = zoneName(SEAT_ZONE, locale);
  if (sameReading(at, zone, SEAT_ZONE))
    return (
      <Trans>
        {there} in {seat}
      </Trans>
    );
  const [day, otherDay] = [shortDay(at, zone, locale), shortDay(at, SEAT_ZONE, locale)];
  return (
    <>
      <Trans>
        {here} in {city} · {there} in {seat}
      </Trans>
      {day !== otherDay && ` (${otherDay})`}
    </>
  );
};
