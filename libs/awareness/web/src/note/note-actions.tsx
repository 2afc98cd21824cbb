import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { WholeNoteFragment } from '@parley/api-client';
import { LinkButton } from '@parley/sessions/web';
import { lazyPart } from '@parley/ui';
import { Suspense, useState } from 'react';
import { changePath } from '../paths';
import styles from './note.module.css';

/** Loaded when they are first asked for. */
const RelabelDialog = lazyPart(() => import('./relabel-dialog'));
const WithdrawDialog = lazyPart(() => import('./withdraw-dialog'));

interface ActionsProps {
  readonly note: WholeNoteFragment;
  readonly onDone: () => void;
}

/** What the viewer may do with the note; the server says what that is. */
export const NoteActions = ({ note, onDone }: ActionsProps) => {
  const [asked, ask] = useState<'relabel' | 'withdraw' | null>(null);
  const close = () => ask(null);
  const { change, relabel, withdraw } = note.viewerCan;
  return (
    <div className={styles.actions}>
      {change && (
        <LinkButton to={changePath(note.id)} variant="default">
          <Trans>Change</Trans>
        </LinkButton>
      )}
      {relabel && (
        <Button variant="default" onClick={() => ask('relabel')}>
          <Trans>Relabel…</Trans>
        </Button>
      )}
      {withdraw && (
        <Button variant="default" onClick={() => ask('withdraw')}>
          <Trans>Withdraw…</Trans>
        </Button>
      )}
      <Suspense>
        {asked === 'relabel' && <RelabelDialog note={note} onDone={onDone} onClose={close} />}
        {asked === 'withdraw' && <WithdrawDialog note={note} onDone={onDone} onClose={close} />}
      </Suspense>
    </div>
  );
};
