import { followDecisions } from '@parley/api-client';
import { useEffect, useRef } from 'react';

interface Pace {
  /** News of so long are read together. */
  readonly togetherMs: number;
  /** So that not all screens ask in the same instant. */
  readonly spreadMs: number;
}

const SOON: Pace = { togetherMs: 150, spreadMs: 350 };

/**
 * Calls back soon after something happened to polls, straw polls, silence procedures, decisions or actions that the reader may see, by
 * the types that concern a list or a count: once for all of one moment.
 */
export const useAllDecisionNews = (
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
    const stop = followDecisions((type) => {
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
  }, [togetherMs, spreadMs]);
};

/** What changes the lists of agreed actions. */
export const concernsActions = (type: string): boolean => type.startsWith('action.');
