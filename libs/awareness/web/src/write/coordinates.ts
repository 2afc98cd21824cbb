import { type Place, positionsOf, type Position, readPlace } from '@parley/awareness/model';
import { isRefusal, type Worded } from '@parley/kernel';

const ROUNDED = 1000;

/** As far as a hand can point at a map: to about a hundred metres. */
export const rounded = ([longitude, latitude]: Position): Position => [
  Math.round(longitude * ROUNDED) / ROUNDED,
  Math.round(latitude * ROUNDED) / ROUNDED,
];

/** A place as lines of “latitude, longitude”; an area without its closing corner. An area in pieces has no such lines. */
export const linesOf = (place: Place | null): string => {
  if (place === null || place.type === 'MultiPolygon') return '';
  const corners = place.type === 'Point' ? positionsOf(place) : (place.coordinates[0] ?? []).slice(0, -1);
  return corners.map(([longitude, latitude]) => `${latitude}, ${longitude}`).join('\n');
};

const positionOf = (line: string): Position | null => {
  const numbers = line.split(/[,;\s]+/).filter((part) => part !== '');
  const [latitude, longitude] = numbers.map(Number);
  return numbers.length === 2 && latitude !== undefined && longitude !== undefined
    ? [longitude, latitude]
    : null;
};

/** The place that lines of coordinates name: one is a point, more are the corners of an area; none is no place. */
export const placeOfLines = (text: string): Place | null | Worded => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const positions = lines.map(positionOf);
  const [first] = positions;
  if (first === undefined) return null;
  if (positions.includes(null) || first === null)
    return {
      en: 'Write a latitude and a longitude in degrees on each line, for example 12.5, 114.2',
      fr: 'Écrivez une latitude et une longitude en degrés sur chaque ligne, par exemple 12.5, 114.2',
    };
  const read = readPlace(
    positions.length === 1
      ? { type: 'Point', coordinates: first }
      : { type: 'Polygon', coordinates: [[...positions, first]] },
  );
  return isRefusal(read) ? read.message : read;
};

/** Whether it is a complaint and no place. */
export const isComplaint = (read: Place | null | Worded): read is Worded => read !== null && 'en' in read;
