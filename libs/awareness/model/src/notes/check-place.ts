import { isRefusal, type Result } from '@parley/kernel';
import { type Box, boxOf, type Place, readPlace } from '../geometry';
import { seaArea } from '../vocabulary/sea-areas';

/** Where a note is, and what it covers on the map. */
export interface NotePlace {
  readonly place: Place | null;
  readonly box: Box | null;
}

/** The place of a note, in the form in which it is kept; a note in a sea area alone covers that. Refuses as INVALID at `place`. */
export const checkPlace = (given: unknown, area: string | null): Result<NotePlace> => {
  if (given === null) return { place: null, box: area === null ? null : (seaArea(area)?.box ?? null) };
  const place = readPlace(given);
  return isRefusal(place) ? place : { place, box: boxOf(place) };
};
