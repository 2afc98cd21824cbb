import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { RoomActions } from '@parley/api-client';
import type { ReactNode } from 'react';
import { useRoomContext } from '../room/room-context';
import type { Request } from '../room/room-page';

/** What may be done with a turn besides giving the floor: align, leave, pass. Only what may be done is here. */
export const TurnActs = ({ request, own }: { readonly request: Request; readonly own: boolean }) => {
  const { t } = useLingui();
  const { viewerCan, delegation } = request;
  const { name } = delegation;
  return (
    <>
      {viewerCan.align && (
        <Act event="floor:align" request={request} label={t`Align with the statement of ${name}`}>
          <Trans>Align</Trans>
        </Act>
      )}
      {viewerCan.leave && (
        <Act event="floor:leave" request={request} label={t`Not to be spoken for by ${name}`}>
          <Trans>Leave</Trans>
        </Act>
      )}
      {viewerCan.pass && (
        <Act event="floor:pass" request={request} label={own ? t`Pass on our turn` : t`Pass over ${name}`}>
          {own ? <Trans>Pass</Trans> : <Trans>Pass over</Trans>}
        </Act>
      )}
    </>
  );
};

interface ActProps {
  readonly event: keyof RoomActions & ('floor:align' | 'floor:leave' | 'floor:pass');
  readonly request: Request;
  readonly label: string;
  readonly children: ReactNode;
}

const Act = ({ event, request, label, children }: ActProps) => {
  const { store, state } = useRoomContext();
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      disabled={state.pending.some(({ about }) => about === request.id)}
      aria-label={label}
      onClick={() => void store.act(event, { id: request.id }, request.id)}
    >
      {children}
    </Button>
  );
};
