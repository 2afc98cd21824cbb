import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { NotesThereDocument } from '@parley/api-client';
import { lazyPart } from '@parley/ui';
import { Suspense, useState } from 'react';
import { useRoomContext } from '../room/room-context';
import styles from './notes.module.css';
import { useNotesNews } from './use-notes-news';

const ItemNotes = lazyPart(async () => ({ default: (await import('./item-notes')).ItemNotes }));

/** The way to the notes of the item that is shown, for those who read them or may begin them. */
export const NotesDoor = () => {
  const { item } = useRoomContext();
  return item === undefined ? null : <DoorOf key={item.id} itemId={item.id} />;
};

/** Opens and closes the notes; the editor loads when it is opened for the first time. */
const DoorOf = ({ itemId }: { readonly itemId: string }) => {
  const [open, setOpen] = useState(false);
  const { data, refetch } = useQuery(NotesThereDocument, {
    variables: { id: itemId },
    fetchPolicy: 'cache-and-network',
  });
  useNotesNews(refetch);
  const item = data?.node?.__typename === 'AgendaItem' ? data.node : null;
  if (item === null || (item.notes === null && !item.viewerCanBeginNotes)) return null;
  return (
    <>
      <div className={styles.door}>
        <Button variant="default" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Trans>Notes of the meeting</Trans>
        </Button>
      </div>
      {open && (
        <Suspense>
          <ItemNotes itemId={itemId} />
        </Suspense>
      )}
    </>
  );
};
