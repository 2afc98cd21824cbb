import type { RoomEvent, RoomHallQuery } from '@parley/api-client';
import { keyOf } from '@parley/kernel';
import { applyProjectorEvent, type ReleasesView } from '@parley/rooms/model';
import { toldOf } from '../room/told';

/** What the room's screen holds of the hall: the links in use, and whether the reader runs them. */
export interface HallState {
  readonly links: ReleasesView;
  readonly runs: boolean;
}

/** As the server answered it; nothing of a session that is out of sight. */
export const hallStateOf = ({ session }: RoomHallQuery): HallState => ({
  links: (session?.projectorReleases ?? [])
    .filter(({ stands }) => stands)
    .map(({ id, releasedAt, releasedBy }) => ({
      key: keyOf('ProjectorRelease', id) ?? id,
      releasedAt,
      releasedBy: { id: keyOf('Person', releasedBy.id) ?? releasedBy.id, name: releasedBy.name },
    })),
  runs: session?.viewerCanWithdrawFromProjector ?? false,
});

/** The same after an event of the room. */
export const applyToHall = (state: HallState, event: RoomEvent): HallState => {
  const told = toldOf(event);
  return told === undefined ? state : { ...state, links: applyProjectorEvent(state.links, told) };
};
