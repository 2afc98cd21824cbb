import { useEffect, useRef, useState } from 'react';
import type { SubjectFollower } from './follow-subject';

/** News of one moment are read together, and not by everybody in the same instant. */
const TOGETHER_MS = 80;
const SPREAD_MS = 160;

/** What a screen knows of the news of one thing. */
export interface SubjectNews {
  /** The news come as they happen; while they do not, a screen has to ask by itself. */
  readonly live: boolean;
  /** It went out of sight. */
  readonly gone: boolean;
}

/** Follows one thing by its id and calls back soon after something happened to it: once for all of one moment; at once when it is gone. */
export const useSubjectNews = (
  follow: (id: string, follower: SubjectFollower) => () => void,
  id: string,
  callback: () => void,
): SubjectNews => {
  const [live, setLive] = useState(false);
  const [goneId, setGone] = useState<string | null>(null);
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
    const gone = (): void => {
      setGone(id);
      latest.current();
    };
    const stop = follow(id, { onEvent: tell, onGap: tell, onGone: gone, onLive: setLive });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [follow, id]);
  return { live, gone: goneId === id };
};
