import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazyPart } from '@parley/ui';
import { Suspense } from 'react';
import { useRoomContext } from '../room/room-context';
import { settingList } from './floor-command';
import { useFloorCommands } from './use-floor-commands';
import styles from './floor.module.css';

/** Loaded for those who run the list only. */
const SpeakingTimeField = lazyPart(async () => ({
  default: (await import('./speaking-time-field')).SpeakingTimeField,
}));

/** The chair opens and closes the list, and sets the time for each statement. */
export const ListSettings = () => {
  const { t } = useLingui();
  const { item, speakers } = useRoomContext();
  const { commands, send } = useFloorCommands();
  const { list } = commands;
  if (list === undefined || item === undefined || speakers === undefined) return null;
  const setTime = (speakingTime: string | null) => {
    const setting = settingList(item, speakers.open, speakingTime);
    if (setting !== undefined) send({ ...setting, pending: list.pending });
  };
  const setDelegationTime = (delegationTime: string | null) => {
    const setting = settingList(item, speakers.open, speakers.speakingTime, delegationTime);
    if (setting !== undefined) send({ ...setting, pending: list.pending });
  };
  return (
    <div className={styles.settings}>
      <Suspense>
        <SpeakingTimeField
          label={t`Time for each statement`}
          value={speakers.speakingTime}
          onChange={setTime}
        />
        <SpeakingTimeField
          label={t`Time for each delegation`}
          value={speakers.delegationTime}
          onChange={setDelegationTime}
        />
      </Suspense>
      <Button variant="default" loading={list.pending} onClick={() => send(list)}>
        {speakers.open ? <Trans>Close the list</Trans> : <Trans>Open the list</Trans>}&nbsp;
        <kbd aria-hidden="true">l</kbd>
      </Button>
    </div>
  );
};
