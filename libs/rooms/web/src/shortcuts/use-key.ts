import { useEffect } from 'react';
import { keyPressed, keysAreOn } from './key-pressed';

/** Does something when a single key is pressed, while the part of the screen that offers it is there and keys are on. */
export const useKey = (key: string, act: () => void): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (keyPressed(event) !== key || !keysAreOn()) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
};
