import { lazy } from 'react';

const Nothing = () => null;

/** Keeps the count of what waits true while it is shown. Loads beside the screen; where it does not arrive, the count is read every minute. */
export const CountDecisionsAgain = lazy(async () => {
  try {
    return { default: (await import('./count-again')).CountAgain };
  } catch {
    return { default: Nothing };
  }
});
