import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Switch } from '@mantine/core';
import { useEffect, useRef } from 'react';
import styles from './shortcuts.module.css';

export interface HelpDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Whether single keys do anything. */
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** What each key does in the room, and the switch that turns them off. */
export const HelpDialog = ({ open, onClose, on, onTurn }: HelpDialogProps) => {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="room-keys" onClose={onClose}>
      <h2 id="room-keys">
        <Trans>The room by keyboard</Trans>
      </h2>
      {open && <Keys />}
      <p className="muted small">
        <Trans>Keys do nothing while you write. A key does only what its button would do now.</Trans>
      </p>
      <div className={styles.bottom}>
        <Switch
          label={t`Single-key shortcuts`}
          checked={on}
          onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
        />
        <Button variant="default" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </div>
    </dialog>
  );
};

const Keys = () => {
  const { t } = useLingui();
  const keys: readonly (readonly [string, string])[] = [
    ['r', t`Request the floor`],
    ['w', t`Withdraw request`],
    ['p', t`Point of order`],
    ['y', t`Right of reply`],
    ['s', t`Align with the statement that is made`],
    ['x', t`Pass in a tour de table`],
    ['n', t`Chair: give the floor to the next`],
    ['e', t`Chair: end who speaks`],
    [t({ message: 'space', context: 'key' }), t`Chair: pause the clock, let it run`],
    ['l', t`Chair: open or close the list`],
    ['a', t`Chair: ask for positions`],
    ['t', t`Chair: tour de table`],
    ['c', t`Chair: consensus poll; Enter opens it as it is filled in`],
    ['1 … 6', t`To a position in the poll that is open; Enter takes it`],
    ['u', t`Chair: rule on the point of order`],
    ['Alt ↑ ↓', t`Chair: move the speaker whose handle has the focus`],
    ['?', t`This list`],
  ];
  return (
    <dl className={styles.keys}>
      {keys.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
};
