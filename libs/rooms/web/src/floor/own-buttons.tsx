import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useViewer } from '@parley/delegations/web';
import type { ReactNode } from 'react';
import { useRoomContext } from '../room/room-context';
import { type FloorCommand, ownWaiting } from './floor-command';
import { useFloorCommands } from './use-floor-commands';
import styles from './floor.module.css';

/** How a delegate asks for the floor, and takes that back. Only what may be done is here. */
export const OwnButtons = () => {
  const { speakers, state } = useRoomContext();
  const { commands, send } = useFloorCommands();
  const seat = useViewer().person?.delegation?.code;
  const { request, withdraw, pointOfOrder, reply } = commands;
  if (!request && !withdraw && !pointOfOrder && !reply) return null;
  const place =
    speakers === undefined ? -1 : speakers.waiting.findIndex(({ delegation }) => delegation.code === seat);
  const kept = state.status !== 'connected' && state.pending.length > 0;
  return (
    <div className={styles.own}>
      {speakers !== undefined && ownWaiting(speakers, seat).length > 0 && (
        <p className={styles.place}>
          {place === 0 ? (
            <Trans>You are next on the list.</Trans>
          ) : (
            <Plural value={place} one="# speaker before you." other="# speakers before you." />
          )}
        </p>
      )}
      <div className={styles.wide}>
        <Act command={request} onSend={send} keyName="r" primary>
          <Trans>Request the floor</Trans>
        </Act>
        <Act command={withdraw} onSend={send} keyName="w">
          <Trans>Withdraw request</Trans>
        </Act>
        <Act command={pointOfOrder} onSend={send} keyName="p">
          <Trans>Point of order</Trans>
        </Act>
        <Act command={reply} onSend={send} keyName="y">
          <Trans>Right of reply</Trans>
        </Act>
      </div>
      {kept && (
        <p className={styles.place} role="status">
          <Trans>Kept; it is sent once when the connection is back.</Trans>
        </p>
      )}
    </div>
  );
};

interface ActProps {
  readonly command: FloorCommand | undefined;
  readonly onSend: (command: FloorCommand) => void;
  readonly keyName: string;
  readonly primary?: boolean;
  readonly children: ReactNode;
}

const Act = ({ command, onSend, keyName, primary = false, children }: ActProps) => {
  if (command === undefined) return null;
  return (
    <Button
      variant={primary ? 'filled' : 'default'}
      loading={command.pending}
      aria-keyshortcuts={keyName}
      onClick={() => onSend(command)}
    >
      {children}&nbsp;
      <kbd aria-hidden="true">{keyName}</kbd>
    </Button>
  );
};
