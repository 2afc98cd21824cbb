import { useLingui } from '@lingui/react/macro';
import { useLocale } from '../i18n/use-locale';
import { clockTime, exactTime, sameReading, shortDay } from './format';
import { useReaderZone } from './reader-zone';
import { zoneName } from './zone-names';

export interface InstantProps {
  /** RFC 3339. */
  readonly at: string;
  /** The convening zone; shown beside the reader's own where the two differ. */
  readonly zone?: string;
  /** With the day, or the hour only where the day stands beside it. */
  readonly show?: 'day-and-time' | 'time';
}

/** A time in the reader's zone and in the convening zone, each labelled: never an unlabelled time. */
export const Instant = ({ at, zone, show = 'day-and-time' }: InstantProps) => {
  const readerZone = useReaderZone();
  const instant = new Date(at);
  const other = zone !== undefined && !sameReading(instant, readerZone, zone) ? zone : undefined;
  return (
    <span>
      <Reading
        at={instant}
        zone={zone !== undefined && other === undefined ? zone : readerZone}
        day={show !== 'time'}
      />
      {other !== undefined && (
        <span className="muted">
          {' · '}
          <Reading
            at={instant}
            zone={other}
            day={shortDay(instant, other, 'en') !== shortDay(instant, readerZone, 'en')}
          />
        </span>
      )}
    </span>
  );
};

const Reading = ({ at, zone, day }: { readonly at: Date; readonly zone: string; readonly day: boolean }) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const time = clockTime(at, zone, locale);
  const city = zoneName(zone, locale);
  return (
    <time dateTime={at.toISOString()} title={exactTime(at, zone, locale)}>
      {day && `${shortDay(at, zone, locale)}, `}
      {t`${time} ${city}`}
    </time>
  );
};
