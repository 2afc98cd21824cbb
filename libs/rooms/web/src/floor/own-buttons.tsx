import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useViewer } from '@parley/delegations/web';
import type { ReactNode } from 'react';
import { useRoomContext } from '../room/room-context';
import type { FloorCommand } from './floor-command';
import { useFloorCommands } from './use-floor-commands';
import styles from './floor.module.css';

/** How a delegate asks for the floor, and takes that back. Only what may be done is here. */
export const OwnButtons = () => {
  const { commands, send } = useFloorCommands();
  const { request, withdraw, pointOfOrder, reply } = commands;
  if ([request, withdraw, pointOfOrder, reply].every((command) => command === undefined)) return null;
  return (
    <div className={styles.own}>
      <Place />
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
      <Kept />
    </div>
  );
};

/** How many speak before this person's delegation. */
const Place = () => {
  const { speakers } = useRoomContext();
  const seat = useViewer().person?.delegation?.code;
  const place = speakers?.waiting.findIndex(({ delegation }) => delegation.code === seat) ?? -1;
  if (place < 0) return null;
  return (
    <p className={styles.place}>
      {place === 0 ? (
        <Trans>You are next on the list.</Trans>
      ) : (
        <Plural value={place} one="# speaker before you." other="# speakers before you." />
      )}
    </p>
  );
};

/** Says that what was done without a connection is not lost. */
const Kept = () => {
  const { state } = useRoomContext();
  const kept = state.status !== 'connected' && state.pending.length > 0;
  return (
    <div role="status">
      {kept && (
        <p className={styles.place}>
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
