import { createContext, useContext } from 'react';
import type { RoomItem, RoomPage, Speakers } from './room-page';
import type { RoomState } from './room-state';
import type { RoomStore } from './room-store';

/** What every part of the room's screen draws on. */
export interface Room {
  readonly store: RoomStore;
  readonly state: RoomState;
  readonly page: RoomPage;
  /** The item that this screen shows: the one under discussion, or another that the reader chose. */
  readonly item: RoomItem | undefined;
  /** Its list of speakers; `undefined` while it is read. */
  readonly speakers: Speakers | undefined;
  readonly select: (itemId: string | null) => void;
}

export const RoomContext = createContext<Room | null>(null);

/** The room of this screen. Only inside the room's screen. */
export const useRoomContext = (): Room => {
  const room = useContext(RoomContext);
  if (room === null) throw new Error('useRoomContext is used outside the room');
  return room;
};
