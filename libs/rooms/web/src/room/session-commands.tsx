import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { CloseSessionInRoomDocument, OpenSessionInRoomDocument } from '@parley/api-client';
import { LazySuspendDialog } from '@parley/sessions/web';
import { ConfirmDialog } from '@parley/ui';
import { useState } from 'react';
import { useCommand } from './use-command';
import { useRoomContext } from './room-context';

/** Opens, suspends, resumes and closes the session; only for those who may. */
export const SessionCommands = () => {
  const { page } = useRoomContext();
  const { id, viewerCan, state } = page;
  const [open, opening] = useCommand(OpenSessionInRoomDocument);
  const [suspending, setSuspending] = useState(false);
  return (
    <>
      {viewerCan.open && (
        <Button loading={opening} onClick={() => void open({ id })}>
          {state === 'SUSPENDED' ? <Trans>Resume the session</Trans> : <Trans>Open the session</Trans>}
        </Button>
      )}
      {viewerCan.suspend && (
        <Button variant="default" onClick={() => setSuspending(true)}>
          <Trans>Suspend the session…</Trans>
        </Button>
      )}
      <LazySuspendDialog
        open={suspending}
        id={id}
        timeZone={page.timeZone}
        onClose={() => setSuspending(false)}
      />
      {viewerCan.close && <CloseSession />}
    </>
  );
};

const CloseSession = () => {
  const { t } = useLingui();
  const { page } = useRoomContext();
  const [close, closing] = useCommand(CloseSessionInRoomDocument);
  const [asking, setAsking] = useState(false);
  const left = page.agenda.filter(({ state }) => state === 'PENDING').length;
  const confirm = async () => {
    await close({ id: page.id });
    setAsking(false);
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        <Trans>Close the session…</Trans>
      </Button>
      <ConfirmDialog
        open={asking}
        title={t`Close the session?`}
        confirm={t`Close the session`}
        danger
        pending={closing}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>It cannot be opened again. Nobody can ask for the floor any more.</Trans>
        </p>
        {left > 0 && (
          <p>
            <Trans>Items not yet taken up: {left}.</Trans>
          </p>
        )}
      </ConfirmDialog>
    </>
  );
};
