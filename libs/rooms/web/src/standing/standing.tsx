import { clearShelves } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { addCatalogue, lazyPart } from '@parley/ui';
import { type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { roomsCatalogue } from '../catalogue';
import { loadStrip } from './load-strip';
import { roomsLeft } from './rooms-left';
import { markedRooms, markStanding } from './standing-mark';

/** Loaded with the room, or with the mark that one was left; a line too bad to load it takes no screen down. */
const StandingStrip = lazyPart(() =>
  Promise.all([loadStrip(), addCatalogue(roomsCatalogue)]).then(
    ([loaded]) => loaded,
    () => ({ default: (): ReactNode => null }),
  ),
);

/**
 * Around all screens: what is to come from a room that was left, e.g. the floor. Whoever signs out stands in no room any
 * more, and nothing that waits is left on the machine.
 */
export const StandingInRooms = () => {
  const { person } = useViewer();
  const personId = person?.id ?? '';
  const all = useSyncExternalStore(roomsLeft.subscribe, roomsLeft.all);
  const [marked] = useState(() => markedRooms(personId).length > 0);
  useEffect(
    () => () => {
      roomsLeft.clear();
      markStanding(personId, []);
      clearShelves();
    },
    [personId],
  );
  if (person === null || (all.length === 0 && !marked)) return null;
  return (
    <Suspense>
      <StandingStrip personId={person.id} seat={person.delegation?.code} />
    </Suspense>
  );
};
