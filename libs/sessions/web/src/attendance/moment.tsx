import { clockTime, exactTime, shortDay, useLocale, useReaderZone } from '@parley/ui';

export interface MomentProps {
  /** RFC 3339. */
  readonly at: string;
  /** In which it is written; whoever shows it names the zone beside it. */
  readonly zone: string;
  /** With the day, where it is another than that of what stands before. */
  readonly day?: boolean;
}

/** An hour in a zone that is named beside it; the whole instant in the reader’s own zone on hover. */
export const Moment = ({ at, zone, day = false }: MomentProps) => {
  const { locale } = useLocale();
  const readerZone = useReaderZone();
  const instant = new Date(at);
  return (
    <time dateTime={at} title={exactTime(instant, readerZone, locale)}>
      {day && `${shortDay(instant, zone, locale)}, `}
      {clockTime(instant, zone, locale)}
    </time>
  );
};
