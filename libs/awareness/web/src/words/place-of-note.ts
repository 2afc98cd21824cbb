import { centroidOf, type Place, type Position, readPlace } from '@parley/awareness/model';
import { isRefusal } from '@parley/kernel';

interface Placed {
  readonly place?: unknown;
  readonly box?: readonly number[] | null;
}

/** The geometry of a note, read again before it is drawn; `null` without one. */
export const placeOf = ({ place }: Placed): Place | null => {
  if (place === null || place === undefined) return null;
  const read = readPlace(place);
  return isRefusal(read) ? null : read;
};

/** Where its mark stands: in the middle of its place, or of the sea area it names. */
export const middleOf = (note: Placed): Position | null => {
  const place = placeOf(note);
  if (place !== null) return centroidOf(place);
  const [west, south, east, north] = note.box ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const width = west <= east ? east - west : east - west + 360;
  const longitude = west + width / 2;
  return [longitude > 180 ? longitude - 360 : longitude, (south + north) / 2];
};
