import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { OpenItemDocument, SuspendItemDocument } from '@parley/api-client';
import { lazyPart } from '@parley/ui';
import { Suspense, useState } from 'react';
import type { RoomItem } from '../room/room-page';
import { useCommand } from '../room/use-command';
import styles from './item.module.css';

/** Loaded when an item is closed for the first time. */
const CloseItemDialog = lazyPart(async () => ({
  default: (await import('./close-item-dialog')).CloseItemDialog,
}));

/** How the chair opens, suspends and closes the item; nothing for those who may not. */
export const ItemCommands = ({ item }: { readonly item: RoomItem }) => {
  const { id, viewerCan, state } = item;
  const [open, opening] = useCommand(OpenItemDocument);
  const [suspend, suspending] = useCommand(SuspendItemDocument);
  const [closing, setClosing] = useState(false);
  const [asked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    setClosing(true);
  };
  if (!viewerCan.open && !viewerCan.suspend && !viewerCan.close) return null;
  return (
    <div className={styles.commands}>
      {viewerCan.open && (
        <Button loading={opening} onClick={() => void open({ id })}>
          {state === 'SUSPENDED' ? <Trans>Resume this item</Trans> : <Trans>Open this item</Trans>}
        </Button>
      )}
      {viewerCan.suspend && (
        <Button variant="default" loading={suspending} onClick={() => void suspend({ id })}>
          <Trans>Suspend this item</Trans>
        </Button>
      )}
      {viewerCan.close && (
        <Button variant="default" onClick={ask}>
          <Trans>Close this item…</Trans>
        </Button>
      )}
      {asked && (
        <Suspense>
          <CloseItemDialog key={id} item={item} open={closing} onClose={() => setClosing(false)} />
        </Suspense>
      )}
    </div>
  );
};
