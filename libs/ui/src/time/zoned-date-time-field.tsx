import { parseAbsolute, toZoned } from '@internationalized/date';
import { useLingui } from '@lingui/react/macro';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  type DateValue,
  Dialog,
  FieldError,
  Group,
  Heading,
  I18nProvider,
  Label,
  Popover,
} from 'react-aria-components';
import { useLocale } from '../i18n/use-locale';
import { zoneName } from './zone-names';
import styles from './zoned-date-time-field.module.css';

export interface ZonedDateTimeFieldProps {
  readonly label: string;
  /** An instant, RFC 3339 in UTC; `null` while none is set. */
  readonly value: string | null;
  readonly onChange: (instant: string | null) => void;
  /** The zone in which it is entered, as an IANA name; it stands beside the label. */
  readonly zone: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

// A field that was empty gives a day and a time without a zone: it was typed in this one.
const instantOf = (chosen: DateValue, zone: string): string => toZoned(chosen, zone).toAbsoluteString();

/** A day and a time in a named zone, by typing or from a calendar. Follows daylight saving; gives out an instant. */
export const ZonedDateTimeField = (props: ZonedDateTimeFieldProps) => {
  const { label, value, onChange, zone, error, required = false } = props;
  const { t } = useLingui();
  const { locale } = useLocale();
  const city = zoneName(zone, locale);
  return (
    <I18nProvider locale={locale === 'fr' ? 'fr-FR' : 'en-GB'}>
      <DatePicker
        className={styles.field}
        value={value === null ? null : parseAbsolute(value, zone)}
        onChange={(chosen: DateValue | null) => onChange(chosen === null ? null : instantOf(chosen, zone))}
        granularity="minute"
        hourCycle={24}
        hideTimeZone
        isRequired={required}
        isInvalid={error !== undefined}
      >
        <Label className={styles.label}>
          {label} <span className={styles.zone}>{t`${city} time`}</span>
        </Label>
        <Entry />
        <FieldError className={styles.error}>{error}</FieldError>
        <Popover className={styles.popover} placement="bottom start">
          <Dialog className={styles.dialog} aria-label={label}>
            <Month />
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
};

const Entry = () => {
  const { t } = useLingui();
  return (
    <Group className={styles.group}>
      <DateInput className={styles.input}>
        {(segment) => <DateSegment segment={segment} className={styles.segment} />}
      </DateInput>
      <Button className={styles.button} aria-label={t`Open the calendar`}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 3.5h12v10H2zM2 6.5h12M5 1.5v3M11 1.5v3" fill="none" stroke="currentColor" />
        </svg>
      </Button>
    </Group>
  );
};

const Month = () => (
  <Calendar firstDayOfWeek="mon">
    <header className={styles.month}>
      <Button slot="previous" className={styles.button}>
        ‹
      </Button>
      <Heading className={styles.heading} />
      <Button slot="next" className={styles.button}>
        ›
      </Button>
    </header>
    <CalendarGrid className={styles.grid}>
      {(date) => <CalendarCell date={date} className={styles.cell} />}
    </CalendarGrid>
  </Calendar>
);
