import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useRoomContext } from '../room/room-context';
import styles from './notes.module.css';

const ItemNotes = lazy(() => import('./item-notes').then((loaded) => ({ default: loaded.ItemNotes })));

/** Opens and closes the notes of the item that is shown; the editor loads when it is opened for the first time. */
export const NotesDoor = () => {
  const { item } = useRoomContext();
  const [open, setOpen] = useState(false);
  if (item === undefined) return null;
  return (
    <>
      <div className={styles.door}>
        <Button variant="default" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Trans>Notes of the meeting</Trans>
        </Button>
      </div>
      {open && (
        <Suspense>
          <ItemNotes key={item.id} itemId={item.id} />
        </Suspense>
      )}
    </>
  );
};
