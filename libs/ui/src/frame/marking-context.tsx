import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Marking } from '../label/label-banner';

const Current = createContext<Marking | null>(null);
const Announce = createContext<(marking: Marking | null) => void>(() => undefined);

/** Carries a screen's marking up to the frame, which shows it above everything. */
export const MarkingProvider = ({ children }: { readonly children: ReactNode }) => {
  const [marking, announce] = useState<Marking | null>(null);
  return (
    <Announce value={announce}>
      <Current value={marking}>{children}</Current>
    </Announce>
  );
};

export const useCurrentMarking = (): Marking | null => useContext(Current);

/** Says what label the screen as a whole carries; `null` for one that shows nothing labelled. */
export const useMarking = (marking: Marking | null): void => {
  const announce = useContext(Announce);
  const { classification, banner } = marking ?? {};
  useEffect(() => {
    announce(classification === undefined || banner === undefined ? null : { classification, banner });
    return () => announce(null);
  }, [announce, classification, banner]);
};
