import { useEffect } from 'react';

/** Keeps the screen from going dark while the page is in sight, where the browser can; taken anew after each return. */
export const useWakeLock = (): void => {
  useEffect(() => {
    const hold = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      // Refused to save power, or by policy: the screen then goes dark as it would without.
      navigator.wakeLock.request('screen').catch(() => undefined);
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => document.removeEventListener('visibilitychange', hold);
  }, []);
};
