import { followDecision } from '@parley/api-client';
import { useEffect, useRef, useState } from 'react';

/** News of one moment are read together, and not by everybody in the same instant. */
const TOGETHER_MS = 80;
const SPREAD_MS = 160;

/**
 * Follows a poll, a silence procedure or a decision by its id, and calls back soon after something happened to it: once for all of one
 * moment. Answers whether the news come as they happen; while they do not, a screen has to ask by itself.
 */
export const useDecisionNews = (id: string, callback: () => void): boolean => {
  const [live, setLive] = useState(false);
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      timer ??= setTimeout(
        () => {
          timer = undefined;
          latest.current();
        },
        TOGETHER_MS + Math.random() * SPREAD_MS,
      );
    };
    const stop = followDecision(id, { onEvent: tell, onGap: tell, onGone: tell, onLive: setLive });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [id]);
  return live;
};
