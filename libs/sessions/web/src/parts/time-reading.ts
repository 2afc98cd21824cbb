import { clockTime, type Locale, sameReading, shortDay } from '@parley/ui';

/** From when to when, as it reads on the clocks and calendars of one zone. */
export interface SpanReading {
  readonly zone: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  /** The day on which it ends, where that is another one. */
  readonly endDay: string | null;
}

const reading = (from: Date, to: Date, zone: string, locale: Locale): SpanReading => {
  const [day, endDay] = [shortDay(from, zone, locale), shortDay(to, zone, locale)];
  return {
    zone,
    day,
    from: clockTime(from, zone, locale),
    to: clockTime(to, zone, locale),
    endDay: endDay === day ? null : endDay,
  };
};

/** The reader's reading, then the convening zone's where the two differ; only the latter where they agree. */
export const spanReadings = (
  from: Date,
  to: Date,
  readerZone: string,
  zone: string,
  locale: Locale,
): readonly SpanReading[] => {
  const convening = reading(from, to, zone, locale);
  return sameReading(from, readerZone, zone) && sameReading(to, readerZone, zone)
    ? [convening]
    : [reading(from, to, readerZone, locale), convening];
};
