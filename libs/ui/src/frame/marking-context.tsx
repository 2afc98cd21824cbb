import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Marking } from '../label/label-banner';

const Current = createContext<Marking | null>(null);
type Announcing = (marking: Marking | null) => void;
const Announce = createContext<Announcing>(() => undefined);
const AnnouncePart = createContext<Announcing>(() => undefined);

/** Carries a screen's marking up to the frame, which shows it above everything. */
export const MarkingProvider = ({ children }: { readonly children: ReactNode }) => {
  const [marking, announce] = useState<Marking | null>(null);
  const [part, announcePart] = useState<Marking | null>(null);
  return (
    <Announce value={announce}>
      <AnnouncePart value={announcePart}>
        <Current value={part ?? marking}>{children}</Current>
      </AnnouncePart>
    </Announce>
  );
};

export const useCurrentMarking = (): Marking | null => useContext(Current);

const useSaid = (announce: Announcing, marking: Marking | null): void => {
  const { classification, banner } = marking ?? {};
  useEffect(() => {
    announce(classification === undefined || banner === undefined ? null : { classification, banner });
    return () => announce(null);
  }, [announce, classification, banner]);
};

/** Says what label the screen as a whole carries; `null` for one that shows nothing labelled. */
export const useMarking = (marking: Marking | null): void => useSaid(useContext(Announce), marking);

/**
 * Says in place of the screen what label it carries, for as long as this part of it stands there: a part that loads later knows of labels which the screen
 * does not. The part takes in the screen’s own.
 */
export const usePartMarking = (marking: Marking | null): void => useSaid(useContext(AnnouncePart), marking);
