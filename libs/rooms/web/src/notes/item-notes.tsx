import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { BeginNotesDocument, NotesOfItemDocument, useAction } from '@parley/api-client';
import { Loading, RefusalAlert, useLocale } from '@parley/ui';
import styles from './notes.module.css';
import { NotesPanel } from './notes-panel';
import { useNotesNews } from './use-notes-news';

/** In the room: the notes on the item that is shown, or how to begin them. */
export const ItemNotes = ({ itemId }: { readonly itemId: string }) => {
  const { language } = useLocale();
  const { data, refetch } = useQuery(NotesOfItemDocument, {
    variables: { id: itemId, language },
    fetchPolicy: 'network-only',
  });
  useNotesNews(refetch);
  const again = () => void refetch();
  if (data === undefined) return <Loading />;
  const item = data.node?.__typename === 'AgendaItem' ? data.node : null;
  if (item?.notes != null) return <NotesPanel notes={item.notes} onChanged={again} />;
  return item?.viewerCanBeginNotes === true ? (
    <Begin itemId={itemId} onChanged={again} />
  ) : (
    <p className={`muted ${styles.none}`}>
      <Trans>No notes on this item have been released to you.</Trans>
    </p>
  );
};

const Begin = ({ itemId, onChanged }: { readonly itemId: string; readonly onChanged: () => void }) => {
  const [begin, { pending, outcome }] = useAction(BeginNotesDocument);
  return (
    <div className={`panel ${styles.acts}`}>
      <Button
        variant="default"
        loading={pending}
        onClick={() => void begin({ agendaItemId: itemId }).then(onChanged)}
      >
        <Trans>Begin the notes on this item</Trans>
      </Button>
      <RefusalAlert outcome={outcome} />
    </div>
  );
};
