import { useEffect, useId, useSyncExternalStore } from 'react';
import type { GivenLabel } from './screen-marking';

// What is on the screen now. Parts of later domains stand on screens of earlier ones, which know nothing of their labels.
const shown = new Map<string, GivenLabel>();
const listeners = new Set<() => void>();
let all: readonly GivenLabel[] = [];

const tell = (): void => {
  all = [...shown.values()];
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Adds a label to the marking of the screen on which this component stands, for as long as it stands there. */
export const useShownLabel = (label: GivenLabel): void => {
  const id = useId();
  // By what it says: each reading of the server makes another object.
  const { classification, releasableTo, releasableToObservers, caveats, tlp } = label;
  const text = JSON.stringify({ classification, releasableTo, releasableToObservers, caveats, tlp });
  useEffect(() => {
    shown.set(id, JSON.parse(text) as GivenLabel);
    tell();
    return () => {
      shown.delete(id);
      tell();
    };
  }, [id, text]);
};

/** The labels of all parts that have said theirs. */
export const useShownLabels = (): readonly GivenLabel[] => useSyncExternalStore(subscribe, () => all);
