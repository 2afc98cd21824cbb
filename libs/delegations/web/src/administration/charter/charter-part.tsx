import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { CharterSeatsDocument } from '@parley/api-client';
import { ErrorState, Loading, Panel, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from '../administration.module.css';
import { AdmitDialog } from './admit-dialog';
import { groupSeats, type CharterSeat } from './group-seats';
import { SeatRow } from './seat-row';

/** The charter: who has a seat, from when, until when. */
export const CharterPart = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const query = useQuery(CharterSeatsDocument, { variables: { language } });
  const data = query.data ?? query.previousData;
  const [admitting, setAdmitting] = useState(false);
  const refetch = () => void query.refetch().catch(() => undefined);
  if (data === undefined) return query.error ? <ErrorState onRetry={refetch} /> : <Loading />;
  const today = data.serverTime.slice(0, 10);
  const { seated, coming, others } = groupSeats(data.catalogue, today);
  const done = () => {
    setAdmitting(false);
    refetch();
  };
  return (
    <>
      <div className={styles.filter}>
        <p className="muted">
          <Trans>Days of the charter are days in UTC.</Trans>
        </p>
        <Button className={styles.add ?? ''} onClick={() => setAdmitting(true)}>
          <Trans>Admit a delegation…</Trans>
        </Button>
      </div>
      <Seats title={t`Seats today`} seats={seated} today={today} onDone={refetch} />
      {coming.length > 0 && <Seats title={t`Seats to come`} seats={coming} today={today} onDone={refetch} />}
      <Seats title={t`In the catalogue, without a seat`} seats={others} today={today} onDone={refetch} />
      {admitting && (
        <AdmitDialog
          seats={others.filter(({ group }) => group !== 'OBSERVER')}
          today={today}
          onDone={done}
          onClose={() => setAdmitting(false)}
        />
      )}
    </>
  );
};

interface SeatsProps {
  readonly title: string;
  readonly seats: readonly CharterSeat[];
  readonly today: string;
  readonly onDone: () => void;
}

const Seats = ({ title, seats, today, onDone }: SeatsProps) => (
  <Panel title={title} aside={seats.length}>
    <ul className={styles.rows}>
      {seats.map((seat) => (
        <SeatRow key={seat.code} seat={seat} today={today} onDone={onDone} />
      ))}
    </ul>
  </Panel>
);
