import { lazy, Suspense } from 'react';
import { useRoomContext } from '../room/room-context';

const HallSwitch = lazy(() => import('./hall-switch').then((loaded) => ({ default: loaded.HallSwitch })));

/** The switch of the screen in the hall, loaded after the room itself and only for those who run the session. */
export const HallDoor = () => {
  const { page } = useRoomContext();
  const { open, suspend, close } = page.viewerCan;
  return <Suspense>{(open || suspend || close) && <HallSwitch />}</Suspense>;
};
