import { clockTime, shortDay, useLocale, zoneName } from '@parley/ui';

interface AtProps {
  readonly instant: string;
  readonly timeZone: string;
}

/** A time of the session, in its own zone and with its name; never one that does not say where. */
export const At = ({ instant, timeZone }: AtProps) => {
  const { locale } = useLocale();
  const at = new Date(instant);
  return (
    <time dateTime={instant}>
      <b>{clockTime(at, timeZone, locale)}</b> {zoneName(timeZone, locale)}, {shortDay(at, timeZone, locale)}
    </time>
  );
};
