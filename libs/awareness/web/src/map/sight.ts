import type { Box } from '@parley/awareness/model';
import { geoEqualEarth } from 'd3-geo';
import type { View } from './view';
import { CENTRES, type Centre, HEIGHT, MARGIN, WIDTH } from './world';

// Unturned: where a meridian stands left or right of the middle one.
const plain = geoEqualEarth().fitExtent(
  [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, HEIGHT - MARGIN],
  ],
  { type: 'Sphere' },
);

const between = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The latitude of a height in the drawing; that of the pole beyond its edge. */
const latitudeAt = (y: number): number =>
  plain.invert?.([WIDTH / 2, between(y, MARGIN, HEIGHT - MARGIN)])?.[1] ?? 0;

/** How far east of the middle meridian a spot lies; 180 at the edge of the world and beyond. Degrees are of one length along a parallel. */
const eastOfMiddle = (x: number, latitude: number): number => {
  const edge = (plain([180, latitude])?.[0] ?? WIDTH) - WIDTH / 2;
  return between(((x - WIDTH / 2) / edge) * 180, -180, 180);
};

/** Hundredths, outward: what stands on the edge is in sight. */
const down = (degrees: number): number => Math.floor(degrees * 100) / 100;
const up = (degrees: number): number => Math.ceil(degrees * 100) / 100;

const turned = (degrees: number): number =>
  degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;

/** What part of the world a view shows: a box that holds all that is drawn there, west beyond east across the 180th meridian. */
export const sightOf = ({ x, y, zoom }: View, centre: Centre): Box => {
  const [right, bottom] = [x + WIDTH / zoom, y + HEIGHT / zoom];
  const [north, south] = [latitudeAt(y), latitudeAt(bottom)];
  // Parallels are shorter towards the poles: what is widest is at one of the two edges, or at the equator where that is in sight.
  const rows = [north, south, ...(south < 0 && north > 0 ? [0] : [])];
  const west = down(Math.min(...rows.map((row) => eastOfMiddle(x, row))));
  const east = up(Math.max(...rows.map((row) => eastOfMiddle(right, row))));
  const [low, high] = [between(down(south), -90, 90), between(up(north), -90, 90)];
  if (east - west >= 360) return [-180, low, 180, high];
  return [turned(west + CENTRES[centre]), low, turned(east + CENTRES[centre]), high];
};
