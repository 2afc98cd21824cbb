import { Trans, useLingui } from '@lingui/react/macro';
import { localOf } from '@parley/sessions/model';
import { clockTime, exactTime, shortDay, useLocale, zoneName } from '@parley/ui';
import type { Preview } from './series-preview';
import styles from './series.module.css';

type Occurrence = Preview['occurrences'][number];

export interface PreviewTableProps {
  readonly occurrences: readonly Occurrence[];
  /** The convening zone. */
  readonly zone: string;
  /** Whose clocks stand beside. */
  readonly seat: { readonly code: string; readonly name: string } | undefined;
}

/** Occurrences by their day and hour, with every change of the clocks marked where it happens. */
export const PreviewTable = ({ occurrences, zone, seat }: PreviewTableProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const city = zoneName(zone, locale);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t`The next occurrences`}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          <Trans>The next occurrences</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Day and hour in {city}</Trans>
            </th>
            {seat !== undefined && <th scope="col">{seat.name}</th>}
          </tr>
        </thead>
        <tbody>
          {occurrences.map((occurrence) => (
            <Row key={occurrence.startsAt} occurrence={occurrence} zone={zone} code={seat?.code} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface RowProps {
  readonly occurrence: Occurrence;
  readonly zone: string;
  readonly code: string | undefined;
}

const Row = ({ occurrence, zone, code }: RowProps) => {
  const { t } = useLingui();
  const { note, clocksMoved, startsAt } = occurrence;
  const seat = occurrence.seats.find(({ delegation }) => delegation.code === code);
  return (
    <tr>
      <td>
        <Reading at={startsAt} zone={zone} />
        {clocksMoved !== 0 && <Mark>{clocksMoved > 0 ? t`clocks go forward` : t`clocks go back`}</Mark>}
        {note === 'SHIFTED_BY_GAP' && (
          <Mark>{t`this hour does not exist on that day; later by the gap`}</Mark>
        )}
        {note === 'FIRST_OF_TWO' && <Mark>{t`this hour exists twice on that day; the first`}</Mark>}
      </td>
      {code !== undefined && <td>{seat !== undefined && <SeatReading seat={seat} startsAt={startsAt} />}</td>}
    </tr>
  );
};

const SeatReading = ({
  seat,
  startsAt,
}: {
  readonly seat: Occurrence['seats'][number];
  readonly startsAt: string;
}) => {
  const { t } = useLingui();
  const { hourMoved, clocksMoved, timeZone } = seat;
  const minutes = Math.abs(hourMoved);
  return (
    <>
      <Reading at={startsAt} zone={timeZone} />
      {clocksMoved !== 0 && <Mark>{clocksMoved > 0 ? t`clocks go forward` : t`clocks go back`}</Mark>}
      {hourMoved > 0 && <Mark>{t`${minutes} min later than before`}</Mark>}
      {hourMoved < 0 && <Mark>{t`${minutes} min earlier than before`}</Mark>}
    </>
  );
};

const Reading = ({ at, zone }: { readonly at: string; readonly zone: string }) => {
  const { locale } = useLocale();
  const instant = new Date(at);
  return (
    <time dateTime={at} title={exactTime(instant, zone, locale)}>
      {shortDay(instant, zone, locale)} {localOf(instant, zone).slice(0, 4)},{' '}
      {clockTime(instant, zone, locale)}
    </time>
  );
};

const Mark = ({ children }: { readonly children: string }) => <span className={styles.mark}>{children}</span>;
