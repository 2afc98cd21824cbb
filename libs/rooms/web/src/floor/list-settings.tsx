import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { secondsOf } from '@parley/kernel';
import { useRoomContext } from '../room/room-context';
import { settingList } from './floor-command';
import { useFloorCommands } from './use-floor-commands';
import styles from './floor.module.css';

const MINUTES = [1, 2, 3, 5, 7, 10, 15];

/** The chair opens and closes the list, and sets the time for each statement. */
export const ListSettings = () => {
  const { t } = useLingui();
  const { item, speakers } = useRoomContext();
  const { commands, send } = useFloorCommands();
  const { list } = commands;
  if (list === undefined || item === undefined || speakers === undefined) return null;
  const setTime = (speakingTime: string) => {
    const setting = settingList(item, speakers.open, speakingTime === '' ? null : speakingTime);
    if (setting !== undefined) send({ ...setting, pending: list.pending });
  };
  return (
    <div className={styles.settings}>
      <NativeSelect
        label={t`Time for each statement`}
        data={timeChoices(speakers.speakingTime, t`No limit`)}
        value={speakers.speakingTime ?? ''}
        onChange={({ currentTarget }) => setTime(currentTarget.value)}
      />
      <Button variant="default" loading={list.pending} onClick={() => send(list)}>
        {speakers.open ? <Trans>Close the list</Trans> : <Trans>Open the list</Trans>}&nbsp;
        <kbd aria-hidden="true">l</kbd>
      </Button>
    </div>
  );
};

/** The usual times, and the one that stands if it is another. */
const timeChoices = (standing: string | null, none: string): { value: string; label: string }[] => {
  const usual = MINUTES.map((minutes) => ({ value: `PT${minutes}M`, label: `${minutes} min` }));
  const known = standing === null || usual.some(({ value }) => value === standing);
  const other = known ? [] : [{ value: standing, label: `${(secondsOf(standing) ?? 0) / 60} min` }];
  return [{ value: '', label: none }, ...other, ...usual];
};
