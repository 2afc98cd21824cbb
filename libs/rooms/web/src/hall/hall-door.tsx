import { lazyPart } from '@parley/ui';
import { Suspense } from 'react';
import { useRoomContext } from '../room/room-context';

const HallSwitch = lazyPart(async () => ({ default: (await import('./hall-switch')).HallSwitch }));

/** The switch of the screen in the hall, loaded after the room itself and only for those who run the session. */
export const HallDoor = () => {
  const { page } = useRoomContext();
  const { open, suspend, close } = page.viewerCan;
  return <Suspense>{(open || suspend || close) && <HallSwitch />}</Suspense>;
};
