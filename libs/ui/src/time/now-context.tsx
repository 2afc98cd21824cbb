import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

const Now = createContext<() => number>(() => Date.now());

/** Gives every clock below the same time: the server's. `now` in milliseconds since the epoch. */
export const NowProvider = ({
  now,
  children,
}: {
  readonly now: () => number;
  readonly children: ReactNode;
}) => <Now value={now}>{children}</Now>;

/** The time, read again every `everyMs`. */
export const useNow = (everyMs = 30_000): number => {
  const now = useContext(Now);
  const [reading, setReading] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setReading(now()), everyMs);
    return () => clearInterval(timer);
  }, [now, everyMs]);
  return reading;
};
