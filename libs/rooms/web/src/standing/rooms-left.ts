import type { RoomStore } from '../room/room-store';
import { StandingRooms } from './standing-rooms';

/** The rooms of this page that go on while another screen is shown. */
export const roomsLeft = new StandingRooms<RoomStore>();
