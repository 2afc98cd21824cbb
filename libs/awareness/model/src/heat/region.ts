import { type Box, boxHolds, middleOfBox } from '../geometry/box';
import type { Position } from '../geometry/place';

/** Parts of the world to count by: by sea and latitude, so that no line of them follows a border. */
export const REGIONS = [
  'ARCTIC',
  'ANTARCTIC',
  'NORTH_ATLANTIC',
  'EUROPE',
  'MEDITERRANEAN',
  'AFRICA',
  'SOUTH_ATLANTIC',
  'INDIAN_OCEAN',
  'CENTRAL_ASIA',
  'EAST_ASIA',
  'SOUTH_EAST_ASIA',
  'NORTH_PACIFIC',
  'SOUTH_PACIFIC',
  'NORTH_AMERICA',
  'SOUTH_AMERICA',
  // What has no place.
  'NOWHERE',
] as const;
export type Region = (typeof REGIONS)[number];

/** The first box that holds a position gives its region; together they cover the world (a test says so). */
const BOXES: readonly (readonly [Region, Box])[] = [
  ['ARCTIC', [-180, 66.5, 180, 90]],
  ['ANTARCTIC', [-180, -90, 180, -60]],
  ['MEDITERRANEAN', [-6, 30, 37, 42]],
  ['EUROPE', [-11, 35, 60, 66.5]],
  ['CENTRAL_ASIA', [60, 30, 100, 66.5]],
  ['SOUTH_EAST_ASIA', [95, -11, 130, 23]],
  ['EAST_ASIA', [100, 23, 150, 66.5]],
  ['INDIAN_OCEAN', [37, -60, 100, 35]],
  ['AFRICA', [-19, -35, 52, 35]],
  ['NORTH_AMERICA', [-170, 50, -55, 66.5]],
  ['NORTH_AMERICA', [-127, 14, -75, 50]],
  ['SOUTH_AMERICA', [-82, -60, -34, 14]],
  ['NORTH_ATLANTIC', [-82, 0, -5, 66.5]],
  ['SOUTH_ATLANTIC', [-60, -60, 37, 0]],
  ['INDIAN_OCEAN', [37, -60, 130, 0]],
  ['NORTH_PACIFIC', [100, 0, -75, 66.5]],
  ['SOUTH_PACIFIC', [130, -60, -70, 0]],
];

/** The region of a position. */
export const regionOf = (position: Position): Region =>
  BOXES.find(([, box]) => boxHolds(box, position))?.[0] ?? 'NORTH_PACIFIC';

/** The region by which what lies in a box is counted: that of its middle. The database says the same (a test holds the two together). */
export const regionOfBox = (box: Box | null): Region =>
  box === null ? 'NOWHERE' : regionOf(middleOfBox(box));
