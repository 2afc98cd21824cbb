import { useEffect, useRef } from 'react';
import { followList, type ListedKind } from './follow-lists';

/** How soon a screen asks again. */
export interface Pace {
  /** News of so long are read together. */
  readonly togetherMs: number;
  /** So that not all screens ask in the same instant. */
  readonly spreadMs: number;
}

const SOON: Pace = { togetherMs: 150, spreadMs: 350 };

/** Calls back soon after something happened that concerns a list or a count, by its type: once for all of one moment. */
export const useListNews = (
  kind: ListedKind,
  concerns: (type: string) => boolean,
  callback: () => void,
  { togetherMs, spreadMs }: Pace = SOON,
): void => {
  const latest = useRef({ concerns, callback });
  useEffect(() => {
    latest.current = { concerns, callback };
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = followList(kind, (type) => {
      if (type !== undefined && !latest.current.concerns(type)) return;
      timer ??= setTimeout(
        () => {
          timer = undefined;
          latest.current.callback();
        },
        togetherMs + Math.random() * spreadMs,
      );
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [kind, togetherMs, spreadMs]);
};
