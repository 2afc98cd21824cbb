import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type LabelDraft, lazyPart } from '@parley/ui';
import { Suspense, useState } from 'react';
import styles from './straw.module.css';

/** Loaded when a straw poll is opened for the first time. */
const OpenDialog = lazyPart(() => import('./open-straw-dialog'));

/** Where a straw poll is opened. */
export interface OpenStrawProps {
  readonly itemId: string | null;
  /** Of the item; outside one every seat is asked. */
  readonly label: LabelDraft | null;
  readonly onOpened: () => void;
}

/** Opens a straw poll, on an item or outside a session. */
export const OpenStraw = (props: OpenStrawProps) => {
  const [asking, ask] = useState(false);
  return (
    <div className={styles.buttons}>
      <Button variant="default" onClick={() => ask(true)}>
        <Trans>Open a straw poll…</Trans>
      </Button>
      {asking && (
        <Suspense>
          <OpenDialog {...props} onClose={() => ask(false)} />
        </Suspense>
      )}
    </div>
  );
};
