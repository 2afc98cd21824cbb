import { estimatedWaits, type SpeakingTotal, speakingTotals } from '@parley/rooms/model';
import { useNow } from '@parley/ui';
import { useRoomContext } from '../room/room-context';
import { keyOfRequest, viewOf } from './apply-to-speakers';
import type { Request } from '../room/room-page';

const ITEM = 'item';

/** How long each who waits will wait, in seconds, by the same rule as the server's; `null` where it is not known. */
export const useWaits = (): ((request: Request) => number | null) => {
  const { speakers } = useRoomContext();
  const now = useNow(5_000);
  if (speakers === undefined) return () => null;
  const { list, requests } = viewOf(speakers, ITEM);
  const waits = estimatedWaits(Object.values(requests), list, new Date(now));
  return (request) => waits.get(keyOfRequest(request)) ?? null;
};

/** How long each delegation has spoken on the item, by the same rule. */
export const useTotals = (): readonly SpeakingTotal[] => {
  const { speakers } = useRoomContext();
  const now = useNow(1_000);
  if (speakers === undefined) return [];
  const { list, requests } = viewOf(speakers, ITEM);
  return speakingTotals(Object.values(requests), list, new Date(now));
};
