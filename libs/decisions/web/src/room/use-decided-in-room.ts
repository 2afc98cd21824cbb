import { useRoomNews } from '@parley/rooms/web';

const ABOUT = ['poll.', 'silence.', 'decision.', 'strawPoll.'];
const concerns = (type: string): boolean => ABOUT.some((prefix) => type.startsWith(prefix));

/** Reads again what is decided in the room of this screen when something of it happened there. */
export const useDecidedInRoom = (refetch: () => void): void => {
  useRoomNews(concerns, refetch);
};
