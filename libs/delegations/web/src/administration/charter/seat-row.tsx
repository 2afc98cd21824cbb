import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { SeatChip, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from '../administration.module.css';
import { EndSeatDialog } from './end-seat-dialog';
import type { CharterSeat } from './group-seats';
import { wordedDay } from './worded-day';

export interface SeatRowProps {
  readonly seat: CharterSeat;
  readonly today: string;
  readonly onDone: () => void;
}

/** One state of the catalogue with the days of its seat. */
export const SeatRow = ({ seat, today, onDone }: SeatRowProps) => {
  const { t } = useLingui();
  const [ending, setEnding] = useState(false);
  const { name } = seat;
  const mayEnd = seat.seatFrom !== null && seat.seatUntil === null;
  const done = () => {
    setEnding(false);
    onDone();
  };
  return (
    <li className={styles.row}>
      <SeatChip seat={seat} />
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.facts}>{seat.formalName}</p>
      </div>
      <p className={styles.facts}>
        <Days seat={seat} />
      </p>
      {mayEnd ? (
        <div className={styles.acts}>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t`End the seat of ${name}`}
            onClick={() => setEnding(true)}
          >
            <Trans>End the seat…</Trans>
          </Button>
        </div>
      ) : (
        <span />
      )}
      {ending && <EndSeatDialog seat={seat} today={today} onDone={done} onClose={() => setEnding(false)} />}
    </li>
  );
};

const Days = ({ seat }: { readonly seat: CharterSeat }) => {
  const { locale } = useLocale();
  if (seat.seatFrom === null) return <Trans>no seat</Trans>;
  const from = wordedDay(seat.seatFrom, locale);
  if (seat.seatUntil === null) return <Trans>seat since {from}</Trans>;
  const until = wordedDay(seat.seatUntil, locale);
  return (
    <Trans>
      seat from {from} until {until}
    </Trans>
  );
};
