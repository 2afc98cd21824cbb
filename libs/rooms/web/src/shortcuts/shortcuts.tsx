import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { FloorCommandName } from '../floor/floor-command';
import { useFloorCommands } from '../floor/use-floor-commands';
import { HelpDialog } from './help-dialog';
import { keyPressed } from './key-pressed';

const KEYS: Readonly<Record<string, readonly FloorCommandName[]>> = {
  r: ['request'],
  w: ['withdraw'],
  p: ['pointOfOrder'],
  y: ['reply'],
  n: ['giveNext'],
  e: ['end'],
  l: ['list'],
  ' ': ['pause', 'resume'],
};
const STORED = 'parley.room-keys';

/** The room by keyboard: single keys that do what the buttons do, and the dialog that lists them and turns them off. */
export const Shortcuts = () => {
  const { t } = useLingui();
  const { commands, press } = useFloorCommands();
  const [help, setHelp] = useState(false);
  const [on, setOn] = useState(() => localStorage.getItem(STORED) !== 'off');
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = keyPressed(event);
      if (key === '?') return setHelp(true);
      const name = on && key !== null ? KEYS[key]?.find((one) => commands[one] !== undefined) : undefined;
      if (name === undefined) return;
      event.preventDefault();
      press(name);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  const turn = (wanted: boolean) => {
    localStorage.setItem(STORED, wanted ? 'on' : 'off');
    setOn(wanted);
  };
  return (
    <>
      <Button variant="subtle" onClick={() => setHelp(true)}>
        <Trans>Keyboard</Trans>&nbsp;<kbd aria-hidden="true">?</kbd>
      </Button>
      <HelpDialog open={help} onClose={() => setHelp(false)}>
        <Switch
          label={t`Single-key shortcuts`}
          checked={on}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
      </HelpDialog>
    </>
  );
};
