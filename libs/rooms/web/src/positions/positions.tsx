import { lazyPart } from '@parley/ui';
import { Suspense } from 'react';
import { begun } from '../room/room-page';
import { useRoomContext } from '../room/room-context';

/** Loaded once an item has been taken up: before that no position is asked for. */
const PositionsPanel = lazyPart(async () => ({
  default: (await import('./positions-panel')).PositionsPanel,
}));

/** Where the seats stand on the item that is shown. */
export const Positions = () => {
  const { item } = useRoomContext();
  if (item === undefined || !begun(item)) return null;
  return (
    <Suspense>
      <PositionsPanel key={item.id} itemId={item.id} />
    </Suspense>
  );
};
