import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useViewer } from '@parley/delegations/web';
import { useTitleNotice } from '@parley/ui';
import type { ReactNode } from 'react';
import { useRoomContext } from '../room/room-context';
import type { Speakers } from '../room/room-page';
import { turnsOf } from './apply-to-speakers';
import { type FloorCommand, nextOf } from './floor-command';
import { useFloorCommands } from './use-floor-commands';
import styles from './floor.module.css';

/** How a delegate asks for the floor, and takes that back. Only what may be done is here. */
export const OwnButtons = () => {
  const { commands, send } = useFloorCommands();
  const { request, withdraw, pointOfOrder, reply, pass } = commands;
  if ([request, withdraw, pointOfOrder, reply, pass].every((command) => command === undefined)) return null;
  return (
    <div className={styles.own}>
      <Place />
      <Offered />
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
        <Act command={pass} onSend={send} keyName="x">
          <Trans>Pass</Trans>
        </Act>
      </div>
      <Kept />
    </div>
  );
};

/** How many speak before this person's delegation; said politely when it is next, before it is called. */
const Place = () => {
  const { speakers } = useRoomContext();
  const seat = useViewer().person?.delegation?.code;
  const { t } = useLingui();
  const next = speakers !== undefined && nextOf(speakers)?.delegation.code === seat;
  useTitleNotice(next ? t`You are next` : '');
  return (
    <>
      <div role="status">
        {next && (
          <p className={styles.next}>
            <Trans>You are next on the list.</Trans>
          </p>
        )}
      </div>
      {!next && speakers !== undefined && <Before speakers={speakers} seat={seat} />}
    </>
  );
};

interface BeforeProps {
  readonly speakers: Speakers;
  readonly seat: string | undefined;
}

const Before = ({ speakers: { waiting, interrupted }, seat }: BeforeProps) => {
  const place = waiting.findIndex(({ delegation }) => delegation.code === seat);
  if (place < 0) return null;
  const before = place + (interrupted === null ? 0 : 1);
  return (
    <p className={styles.place}>
      <Plural value={before} one="# speaker before you." other="# speakers before you." />
    </p>
  );
};

/** An aligned delegation is offered to withdraw what it still waits for itself. */
const Offered = () => {
  const { speakers, store, state } = useRoomContext();
  const aligned =
    speakers && turnsOf(speakers).find(({ offeredForWithdrawal }) => offeredForWithdrawal.length > 0);
  if (aligned === undefined) return null;
  const { name } = aligned.delegation;
  const withdraw = () => {
    for (const { id } of aligned.offeredForWithdrawal) void store.act('floor:withdraw', { id }, id);
  };
  return (
    <p className={styles.place}>
      <Trans>Your delegation is aligned with the statement of {name} and waits for the floor itself.</Trans>{' '}
      <Button
        size="compact-sm"
        variant="default"
        disabled={state.pending.some(({ event }) => event === 'floor:withdraw')}
        onClick={withdraw}
      >
        <Trans>Withdraw our own request</Trans>
      </Button>
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
