import { piecesOf, type Place, type Position } from './place';

/** West, south, east, north in degrees; where west is greater than east, the box crosses the 180th meridian (RFC 7946 §5.2). */
export type Box = readonly [west: number, south: number, east: number, north: number];

type Span = readonly [west: number, east: number];

/** A box as one or two spans of longitude that do not cross the 180th meridian. */
export const spansOfBox = ([west, , east]: Box): readonly Span[] =>
  west <= east
    ? [[west, east]]
    : [
        [west, 180],
        [-180, east],
      ];

/** The narrowest arc that holds all spans: what is left of the world without the widest gap between them. */
const narrowestArc = (spans: readonly Span[]): Span => {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const first = sorted[0] ?? [0, 0];
  let reach = first[1];
  let gap = 0;
  let arc: Span = [first[0], Math.max(...sorted.map(([, east]) => east))];
  for (const [west, east] of sorted.slice(1)) {
    if (west - reach > gap) {
      gap = west - reach;
      arc = [west, reach];
    }
    reach = Math.max(reach, east);
  }
  // The gap over the edge of the map wins a tie: a box that need not cross the 180th meridian does not.
  return first[0] + 360 - reach >= gap ? [first[0], reach] : arc;
};

const spanOf = (positions: readonly Position[]): Span => {
  const longitudes = positions.map(([x]) => x);
  return [Math.min(...longitudes), Math.max(...longitudes)];
};

/** The narrowest box round a place; it crosses the 180th meridian where the place does. */
export const boxOf = (place: Place): Box => {
  const parts: (readonly Position[])[] =
    place.type === 'Point' ? [[place.coordinates]] : piecesOf(place).map((rings) => rings[0] ?? []);
  const latitudes = parts.flat().map(([, y]) => y);
  const [west, east] = narrowestArc(parts.map(spanOf));
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
};

const within = (value: number | undefined, most: number): value is number =>
  value !== undefined && Number.isFinite(value) && Math.abs(value) <= most;

/** Four numbers as a box; `null` for what is none: out of range, upside down, too many or too few. */
export const boxOfDegrees = (given: readonly number[]): Box | null => {
  const [west, south, east, north] = given;
  if (given.length !== 4 || !within(west, 180) || !within(east, 180)) return null;
  if (!within(south, 90) || !within(north, 90) || south > north) return null;
  return [west, south, east, north];
};

/** The middle of a box, where the mark of what it holds stands and by which that is counted. */
export const middleOfBox = ([west, south, east, north]: Box): Position => {
  const longitude = west + (west <= east ? east - west : east - west + 360) / 2;
  return [longitude > 180 ? longitude - 360 : longitude, (south + north) / 2];
};

/** Whether a position lies in a box, its edge included. */
export const boxHolds = (box: Box, [x, y]: Position): boolean =>
  y >= box[1] && y <= box[3] && spansOfBox(box).some(([west, east]) => x >= west && x <= east);

/** Whether two boxes have anything in common; a box that ends at 180° touches one that begins at −180°. */
export const boxesMeet = (a: Box, b: Box): boolean =>
  a[1] <= b[3] &&
  b[1] <= a[3] &&
  spansOfBox(a).some((one) =>
    spansOfBox(b).some((other) =>
      [-360, 0, 360].some((turn) => one[0] + turn <= other[1] && other[0] <= one[1] + turn),
    ),
  );
