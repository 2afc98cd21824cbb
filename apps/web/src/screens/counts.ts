import type { NavigationItem } from '@parley/ui';
import { lazy } from 'react';

/** How much waits for the reader behind the ways of the navigation; nothing where nothing does, or while it is not known. */
export type Waiting = Readonly<Partial<Record<'papers' | 'decisions' | 'notes', NavigationItem['waiting']>>>;

const Nothing = () => null;

/** Counts what waits while it is shown. Loads beside the screen; where it does not arrive, there are no numbers. */
export const Counts = lazy(async () => {
  try {
    return { default: (await import('./keep-counts')).KeepCounts };
  } catch {
    return { default: Nothing };
  }
});
