import { useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import { RefusalAlert } from '@parley/ui';
import { useRoomContext } from './room-context';
import styles from './room.module.css';

/** The server's last "no", above whatever else is on the screen, until it is closed or something else is done. */
export const RefusalToast = () => {
  const { t } = useLingui();
  const { store, state } = useRoomContext();
  const { refusal } = state;
  if (refusal === null) return null;
  return (
    <div className={styles.toast}>
      <RefusalAlert outcome={{ kind: 'refused', refusal }} />
      <CloseButton aria-label={t`Close`} onClick={() => store.refuse(null)} />
    </div>
  );
};
