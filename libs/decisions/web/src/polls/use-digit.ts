import { keyPressed, keysAreOn } from '@parley/rooms/web';
import { useEffect } from 'react';

/** Calls back with the digit, from 1 to `last`, that is pressed alone, while keys are on and nobody writes. */
export const useDigit = (last: number, act: (digit: number) => void): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const digit = Number(keyPressed(event) ?? Number.NaN);
      if (!Number.isInteger(digit) || digit < 1 || digit > last || !keysAreOn()) return;
      event.preventDefault();
      act(digit);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
};
