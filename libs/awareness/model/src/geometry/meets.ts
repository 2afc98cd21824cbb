import { type Box, boxesMeet, boxHolds, boxOf, spansOfBox } from './box';
import { piecesOf, type Place, type Position, type Rings } from './place';
import { insideRing, sidesMeet, sidesOf } from './ring';

const insideRings = ([outline = [], ...holes]: Rings, position: Position): boolean =>
  insideRing(outline, position) && !holes.some((hole) => insideRing(hole, position));

const cornersOf = (west: number, east: number, box: Box): Position[] => [
  [west, box[1]],
  [east, box[1]],
  [east, box[3]],
  [west, box[3]],
  [west, box[1]],
];

/**
 * Whether any of a place lies in a view of the map, which may cross the 180th meridian. The box round an area can meet a view that
 * the area itself passes by; this looks at the area.
 */
export const placeMeets = (place: Place, view: Box): boolean => {
  if (place.type === 'Point') return boxHolds(view, place.coordinates);
  if (!boxesMeet(boxOf(place), view)) return false;
  return spansOfBox(view).some(([west, east]) => {
    const corners = cornersOf(west, east, view);
    const frame = sidesOf(corners);
    return piecesOf(place).some(
      (rings) =>
        rings.flat().some((position) => boxHolds([west, view[1], east, view[3]], position)) ||
        corners.some((corner) => insideRings(rings, corner)) ||
        rings.flatMap(sidesOf).some((side) => frame.some((edge) => sidesMeet(side, edge))),
    );
  });
};
