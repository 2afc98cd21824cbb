import { isPending } from '@parley/api-client';
import { nextOf } from '../floor/floor-command';
import type { Speakers } from '../room/room-page';
import type { RoomState } from '../room/room-state';

/** Why somebody who looks at another screen stays in a room; `before`: how many speak before their delegation. */
export type ReasonToStay =
  | { readonly why: 'SPEAKING' | 'NEXT' | 'REFUSED' }
  | { readonly why: 'WAITING'; readonly before: number }
  | { readonly why: 'UNSENT'; readonly acts: number };

const reasonOnFloor = (speakers: Speakers, seat: string): ReasonToStay | null => {
  const { current, interrupted, waiting } = speakers;
  if (current?.delegation.code === seat) return { why: 'SPEAKING' };
  if (nextOf(speakers)?.delegation.code === seat) return { why: 'NEXT' };
  const place = waiting.findIndex(({ delegation }) => delegation.code === seat);
  return place < 0 ? null : { why: 'WAITING', before: place + (interrupted === null ? 0 : 1) };
};

const reasonInActs = (acts: RoomState['acts']): ReasonToStay | null => {
  if (acts.some(({ state, away }) => state === 'REFUSED' && away)) return { why: 'REFUSED' };
  const unsent = acts.filter(isPending).length;
  return unsent > 0 ? { why: 'UNSENT', acts: unsent } : null;
};

/** The list of speakers under discussion; `null` where there is none, `undefined` while it is not known. */
const listOf = ({ page, floors }: Pick<RoomState, 'page' | 'floors'>): Speakers | null | undefined => {
  const itemId = page?.currentItem?.id;
  return itemId === undefined ? null : floors[itemId];
};

/** What has to be told first; `undefined` while it is not known yet, `null` when nothing keeps this person in the room. */
export const reasonToStay = (
  state: Pick<RoomState, 'page' | 'floors' | 'acts' | 'end'>,
  seat: string | undefined,
): ReasonToStay | null | undefined => {
  if (state.end !== null || state.page === null) return null;
  const speakers = listOf(state);
  if (state.page === undefined || speakers === undefined) return undefined;
  const floor = speakers === null || seat === undefined ? null : reasonOnFloor(speakers, seat);
  return floor !== null && floor.why !== 'WAITING' ? floor : (reasonInActs(state.acts) ?? floor);
};
