import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazyPart } from '@parley/ui';
import { Suspense, useState } from 'react';
import { useRoomContext } from '../room/room-context';
import { useKey } from '../shortcuts/use-key';
import { useFloorCommands } from './use-floor-commands';
import styles from './floor-tools.module.css';

/** Loaded when the chair goes round the table for the first time. */
const TourDialog = lazyPart(async () => ({ default: (await import('./tour-dialog')).TourDialog }));

/** Where a tour de table stands, and how the chair starts and ends it. */
export const TourBar = () => {
  const { speakers } = useRoomContext();
  if (speakers === undefined) return null;
  const { tour, viewerCan } = speakers;
  const underWay = tour?.underWay === true;
  if (!underWay && !viewerCan.startTour) return null;
  return (
    <div className={styles.tour}>
      {underWay && <Standing />}
      {viewerCan.startTour && <Start />}
    </div>
  );
};

const Standing = () => {
  const { speakers } = useRoomContext();
  const { commands, send } = useFloorCommands();
  const { endTour } = commands;
  const tour = speakers?.tour ?? null;
  if (speakers === undefined || tour === null) return null;
  const seats = tour.seats.length;
  const done = seats - speakers.waiting.filter(({ inTour }) => inTour).length;
  const { name } = tour.drawn;
  return (
    <>
      <p>
        <Trans>
          Tour de table from {name}: {done} of {seats} called.
        </Trans>
      </p>
      {endTour !== undefined && (
        <Button size="compact-sm" variant="default" loading={endTour.pending} onClick={() => send(endTour)}>
          <Trans>End the tour</Trans>
        </Button>
      )}
    </>
  );
};

const Start = () => {
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  useKey('t', ask);
  return (
    <>
      <Button variant="default" aria-keyshortcuts="t" onClick={ask}>
        <Trans>Tour de table…</Trans>&nbsp;<kbd aria-hidden="true">t</kbd>
      </Button>
      {asked && (
        <Suspense>
          <TourDialog open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
