import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazyPart } from '@parley/ui';
import { Suspense, useEffect, useState } from 'react';
import type { FloorCommandName } from '../floor/floor-command';
import { useFloorCommands } from '../floor/use-floor-commands';
import { keyPressed, keysAreOn, turnKeys } from './key-pressed';

/** Loaded when somebody asks for it. */
const HelpDialog = lazyPart(async () => ({ default: (await import('./help-dialog')).HelpDialog }));

const KEYS: Readonly<Record<string, readonly FloorCommandName[]>> = {
  r: ['request'],
  w: ['withdraw'],
  p: ['pointOfOrder'],
  y: ['reply'],
  s: ['align'],
  x: ['pass'],
  n: ['giveNext'],
  e: ['end'],
  l: ['list'],
  ' ': ['pause', 'resume'],
};

/** The room by keyboard: single keys that do what the buttons do, and the dialog that lists them and turns them off. */
export const Shortcuts = () => {
  const { commands, press } = useFloorCommands();
  const [help, setHelp] = useState(false);
  const [asked, setAsked] = useState(false);
  const [on, setOn] = useState(keysAreOn);
  const ask = () => {
    setAsked(true);
    setHelp(true);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = keyPressed(event);
      if (key === '?') return ask();
      const name = on && key !== null ? KEYS[key]?.find((one) => commands[one] !== undefined) : undefined;
      if (name === undefined) return;
      event.preventDefault();
      press(name);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  const turn = (wanted: boolean) => {
    turnKeys(wanted);
    setOn(wanted);
  };
  return (
    <>
      <Button variant="subtle" onClick={ask}>
        <Trans>Keyboard</Trans>&nbsp;<kbd aria-hidden="true">?</kbd>
      </Button>
      {asked && (
        <Suspense>
          <HelpDialog open={help} onClose={() => setHelp(false)} on={on} onTurn={turn} />
        </Suspense>
      )}
    </>
  );
};
