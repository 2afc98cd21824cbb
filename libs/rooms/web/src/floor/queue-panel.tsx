import { Trans, useLingui } from '@lingui/react/macro';
import { lazyPart, Loading, Panel } from '@parley/ui';
import { Suspense } from 'react';
import { useRoomContext } from '../room/room-context';
import { ListSettings } from './list-settings';
import { OwnButtons } from './own-buttons';
import { TourBar } from './tour-bar';
import { WaitingList } from './waiting-list';
import styles from './floor.module.css';

/** Loaded once somebody has had the floor. */
const SpeakingTimes = lazyPart(async () => ({ default: (await import('./speaking-times')).SpeakingTimes }));

/** The list of speakers in the order in which they will speak, and what this person may do about it. */
export const QueuePanel = () => {
  const { t } = useLingui();
  const { item, speakers } = useRoomContext();
  if (item === undefined) return null;
  return (
    <Panel title={t`List of speakers`} aside={<Openness />}>
      {speakers === undefined ? <Loading /> : <WaitingList waiting={speakers.waiting} />}
      <OwnButtons />
      <TourBar />
      <ListSettings />
      {speakers !== undefined && (speakers.current !== null || speakers.spoken.length > 0) && (
        <Suspense>
          <SpeakingTimes />
        </Suspense>
      )}
    </Panel>
  );
};

const Openness = () => {
  const { speakers } = useRoomContext();
  if (speakers === undefined) return null;
  return (
    <span className={styles.openness} data-open={speakers.open || undefined}>
      {speakers.open ? <Trans>open</Trans> : <Trans>closed</Trans>}
    </span>
  );
};
