import { followPaper } from '@parley/api-client';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';

type Listener = (type: string) => void;

interface PaperLiveState {
  /** The news come as they happen: nothing has to be asked for. */
  readonly live: boolean;
  readonly listen: (listener: Listener) => () => void;
}

const NOT_LIVE: PaperLiveState = { live: false, listen: () => () => undefined };
const PaperLiveContext = createContext<PaperLiveState>(NOT_LIVE);

/** While no news come, a screen asks this often. */
const ASKED_EVERY_MS = 10_000;
/** News of one moment are read together, and not by everybody in the same instant. */
const TOGETHER_MS = 120;
const SPREAD_MS = 240;

/** Everything may have changed. */
export const ANY = '*';

/** Follows a paper for all that is in it, over one connection. */
export const PaperLive = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => {
  const [live, setLive] = useState(false);
  const listeners = useRef(new Set<Listener>());
  useEffect(() => {
    const tell = (type: string) => {
      for (const listener of listeners.current) listener(type);
    };
    return followPaper(id, {
      onEvent: ({ type }) => tell(type),
      onGap: () => tell(ANY),
      // Reading it again finds nothing, and the page says so.
      onGone: () => tell(ANY),
      onLive: setLive,
    });
  }, [id]);
  const state = useMemo(
    () => ({
      live,
      listen: (listener: Listener) => {
        listeners.current.add(listener);
        return () => void listeners.current.delete(listener);
      },
    }),
    [live],
  );
  return <PaperLiveContext value={state}>{children}</PaperLiveContext>;
};

/** How often a part of the page has to ask by itself: not at all while the news come. */
export const useAskedEvery = (): number => (useContext(PaperLiveContext).live ? 0 : ASKED_EVERY_MS);

/** Calls back soon after news of the paper whose type matches; once for all of one moment. */
export const usePaperNews = (concerns: RegExp, callback: () => void): void => {
  const { listen } = useContext(PaperLiveContext);
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((type) => {
      if (timer !== undefined || (type !== ANY && !concerns.test(type))) return;
      timer = setTimeout(
        () => {
          timer = undefined;
          latest.current();
        },
        TOGETHER_MS + Math.random() * SPREAD_MS,
      );
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [listen, concerns]);
};
