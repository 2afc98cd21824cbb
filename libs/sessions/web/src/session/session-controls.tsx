import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { OpenSessionDocument, type SessionWholeFragment, useAction } from '@parley/api-client';
import { RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { LinkButton } from '../parts/link-button';
import { editPath, journalPath, notesPath, roomPath } from '../parts/session-path';
import { useRefresh } from '../parts/use-refresh';
import { CancelDialog } from './cancel-dialog';
import { CloseDialog } from './close-dialog';
import { ConveneDialog } from './convene-dialog';
import { LazySuspendDialog } from './lazy-suspend-dialog';
import styles from './session.module.css';

type Asking = 'convene' | 'cancel' | 'suspend' | 'close' | null;

/** What the reader may do with the session as a whole; the server says what that is. */
export const SessionControls = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { id, viewerCan } = session;
  const [asking, ask] = useState<Asking>(null);
  const quiet = () => ask(null);
  return (
    <div className={styles.controls}>
      {viewerCan.join && (
        <LinkButton to={roomPath(id)}>
          <Trans>Join the room</Trans>
        </LinkButton>
      )}
      {session.openedAt !== null && <WhatRemains id={id} />}
      {viewerCan.convene && (
        <Button onClick={() => ask('convene')}>
          <Trans>Convene…</Trans>
        </Button>
      )}
      <RunControls session={session} onSuspend={() => ask('suspend')} onClose={() => ask('close')} />
      <LazySuspendDialog open={asking === 'suspend'} id={id} timeZone={session.timeZone} onClose={quiet} />
      {viewerCan.relabel && (
        <LinkButton to={editPath(id)} variant="default">
          {viewerCan.change ? <Trans>Change</Trans> : <Trans>Change the label</Trans>}
        </LinkButton>
      )}
      {viewerCan.cancel && (
        <Button variant="default" className={styles.danger ?? ''} onClick={() => ask('cancel')}>
          <Trans>Cancel the session…</Trans>
        </Button>
      )}
      <ConveneDialog
        open={asking === 'convene'}
        id={id}
        seats={session.participants.length}
        onClose={quiet}
      />
      <CancelDialog open={asking === 'cancel'} id={id} onClose={quiet} />
      <CloseDialog open={asking === 'close'} id={id} onClose={quiet} />
    </div>
  );
};

/** What there is to read of a session that has been opened. */
const WhatRemains = ({ id }: { readonly id: string }) => (
  <>
    <LinkButton to={journalPath(id)} variant="default">
      <Trans>Journal</Trans>
    </LinkButton>
    <LinkButton to={notesPath(id)} variant="default">
      <Trans>Notes of the meeting</Trans>
    </LinkButton>
  </>
);

interface RunControlsProps {
  readonly session: SessionWholeFragment;
  readonly onSuspend: () => void;
  readonly onClose: () => void;
}

const RunControls = ({ session: { id, state, viewerCan }, onSuspend, onClose }: RunControlsProps) => {
  const { language } = useLocale();
  const refresh = useRefresh();
  const [open, opening] = useAction(OpenSessionDocument);
  const { pending } = opening;
  const run = async () => {
    if ((await open({ id, language })).kind !== 'done') refresh();
  };
  return (
    <>
      {viewerCan.open && (
        <Button loading={pending} onClick={() => void run()}>
          {state === 'SUSPENDED' ? <Trans>Resume</Trans> : <Trans>Open</Trans>}
        </Button>
      )}
      {viewerCan.suspend && (
        <Button variant="default" onClick={onSuspend}>
          <Trans>Suspend…</Trans>
        </Button>
      )}
      {viewerCan.close && (
        <Button variant="default" onClick={onClose}>
          <Trans>Close…</Trans>
        </Button>
      )}
      <RefusalAlert outcome={opening.outcome} />
    </>
  );
};
