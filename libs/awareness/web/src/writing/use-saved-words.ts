import type { LineState } from '@parley/coediting/web';
import { useCallback, useRef, useState } from 'react';

const isLost = ({ refusal, status, mode }: LineState): boolean =>
  refusal !== null || status === 'ended' || (status === 'live' && mode === 'read');

interface SavedWords {
  /** For the editor: how the text stands on this screen. */
  readonly onState: (state: LineState) => void;
  /** Resolves when the forum has every word that was written here: true; false where it does not take them, as the editor says. */
  readonly savedWords: () => Promise<boolean>;
  readonly waiting: boolean;
}

/** Waits with what rests on a text until every word of this screen has been acknowledged. */
export const useSavedWords = (): SavedWords => {
  const known = useRef<LineState | null>(null);
  const asked = useRef<(() => void) | null>(null);
  const [waiting, wait] = useState(false);
  const onState = useCallback((state: LineState) => {
    known.current = state;
    if (!state.unsaved || isLost(state)) asked.current?.();
  }, []);
  const savedWords = async (): Promise<boolean> => {
    if (known.current?.unsaved === true && !isLost(known.current)) {
      wait(true);
      await new Promise<void>((resolve) => (asked.current = resolve));
      wait(false);
    }
    asked.current = null;
    return known.current?.unsaved !== true;
  };
  return { onState, savedWords, waiting };
};
