import { type Box, spansOfBox } from './box';
import type { Position } from './place';

const EARTH_KM = 6_371;
const RADIAN = Math.PI / 180;

/** Kilometres along the surface of the earth between two positions, over a pole where that is nearer. */
export const kilometresBetween = ([x1, y1]: Position, [x2, y2]: Position): number => {
  const up = Math.sin(((y2 - y1) * RADIAN) / 2);
  const along = Math.sin(((x2 - x1) * RADIAN) / 2);
  const half = up * up + Math.cos(y1 * RADIAN) * Math.cos(y2 * RADIAN) * along * along;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
};

/** Degrees of longitude between two boxes, the shorter way round; 0 where one is north of the other. */
const longitudesApart = (a: Box, b: Box): number =>
  Math.min(
    ...spansOfBox(a).flatMap(([west, east]) =>
      spansOfBox(b).flatMap(([otherWest, otherEast]) =>
        [-360, 0, 360].map((turn) => Math.max(0, otherWest + turn - east, west - otherEast - turn)),
      ),
    ),
  );

const furthestFromEquator = (south: number, north: number): number =>
  Math.abs(south) > Math.abs(north) ? south : north;

/** Where two boxes come nearest in latitude, on one and on the other: of what they share what is furthest north or south, where meridians are close. */
const facingLatitudes = (a: Box, b: Box): readonly [number, number] => {
  const [south, north] = [Math.max(a[1], b[1]), Math.min(a[3], b[3])];
  if (south > north) return a[1] > b[3] ? [a[1], b[3]] : [a[3], b[1]];
  const shared = furthestFromEquator(south, north);
  return [shared, shared];
};

/** Kilometres between what is nearest in two boxes; 0 where they have anything in common. */
export const kilometresApart = (a: Box, b: Box): number => {
  const [one, other] = facingLatitudes(a, b);
  return kilometresBetween([0, one], [longitudesApart(a, b), other]);
};

/** Kilometres across a box, from one corner to the other. */
export const kilometresAcross = ([west, south, east, north]: Box): number => {
  const width = west <= east ? east - west : east - west + 360;
  // Half round the world is as far as one gets.
  return kilometresBetween([0, south], [Math.min(width, 180), north]);
};

/**
 * The box that holds whatever lies within so many kilometres of a box: wider in degrees of longitude the nearer it is to a pole, the whole way
 * round where it holds one, across the 180th meridian where it comes to that.
 */
export const widenedBox = (box: Box, kilometres: number): Box => {
  const reach = kilometres / EARTH_KM;
  const degrees = reach / RADIAN;
  const [south, north] = [Math.max(-90, box[1] - degrees), Math.min(90, box[3] + degrees)];
  const highest = Math.abs(furthestFromEquator(box[1], box[3])) * RADIAN;
  const width = box[0] <= box[2] ? box[2] - box[0] : box[2] - box[0] + 360;
  if (highest + reach >= Math.PI / 2) return [-180, south, 180, north];
  const more = Math.asin(Math.sin(reach) / Math.cos(highest)) / RADIAN;
  if (width + 2 * more >= 360) return [-180, south, 180, north];
  const turned = (longitude: number): number =>
    longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude;
  return [turned(box[0] - more), south, turned(box[2] + more), north];
};
