import { useEffect, useReducer, useSyncExternalStore } from 'react';
import type { HallLine, LineState } from './hall-line';

/** What the line says, rendered again when it changes. */
export const useLine = (line: HallLine): LineState =>
  useSyncExternalStore(
    (listener) => line.subscribe(listener),
    () => line.state,
  );

/** The forum's time, read again every so often. */
export const useHallTime = (line: HallLine, everyMs: number): number => {
  const [, render] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(render, everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return line.now();
};
