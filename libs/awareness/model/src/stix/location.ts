import { centroidOf } from '../geometry/centroid';
import { positionsOf, type Place, type Position } from '../geometry/place';
import type { Common } from './common';
import { extended } from './extension';
import { stixId } from './ids';
import { said, wellFormed } from './parts';
import type { StixNote, StixObject } from './stix-note';

const EARTH = 6_371_008.8;
const RADIANS = Math.PI / 180;

const metres = ([x1, y1]: Position, [x2, y2]: Position): number => {
  const h =
    Math.sin(((y2 - y1) * RADIANS) / 2) ** 2 +
    Math.cos(y1 * RADIANS) * Math.cos(y2 * RADIANS) * Math.sin(((x2 - x1) * RADIANS) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
};

/** An area is its middle with the distance to its farthest corner, which any tool reads, and its outline in the extension. */
const spot = (place: Place): Record<string, unknown> => {
  const middle = centroidOf(place);
  const [longitude, latitude] = middle;
  if (place.type === 'Point') return { latitude, longitude };
  const precision = Math.ceil(Math.max(...positionsOf(place).map((corner) => metres(middle, corner))));
  return { latitude, longitude, precision, ...extended({ geometry: place }) };
};

/** STIX wants a country, a region or coordinates: where all we have is a name, it is the region's. */
const namedOnly = (note: StixNote): Record<string, unknown> =>
  note.place === null && note.country === null ? { region: wellFormed(note.placeName ?? '') } : {};

/** Where the note says it was: none where it names no place. */
export const locationOf = (note: StixNote, common: Common): readonly StixObject[] => {
  const where = {
    ...said({ country: note.country, ...namedOnly(note) }),
    ...(note.place === null ? {} : spot(note.place)),
  };
  if (Object.keys(where).length === 0) return [];
  const name = said({ name: wellFormed(note.placeName ?? '') });
  return [{ type: 'location', id: stixId('location', note.id), ...common, ...name, ...where }];
};
