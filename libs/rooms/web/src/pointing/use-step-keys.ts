import { useEffect } from 'react';
import { keyPressed, keysAreOn } from '../shortcuts/key-pressed';

/** j and k go to the next and the previous paragraph, for whoever may point. */
export const useStepKeys = (may: boolean, step: (by: 1 | -1) => void): void => {
  useEffect(() => {
    if (!may) return undefined;
    const listen = (event: KeyboardEvent) => {
      const key = keysAreOn() ? keyPressed(event) : null;
      if (key === 'j') step(1);
      if (key === 'k') step(-1);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [may, step]);
};
