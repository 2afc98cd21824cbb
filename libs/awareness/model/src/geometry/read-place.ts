import { isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { cutAtAntimeridian } from './antimeridian';
import { MOST_CORNERS, type Place, type Position, type Ring, type Rings } from './place';
import { PLACE_WORDS } from './place-words';
import { alongTheEdge, crossesItself, insideRing, sidesMeet, sidesOf, twiceArea, unwrapped } from './ring';

/** Below this an area is a line to any eye, in square degrees (about a hundred square metres at the equator). */
const SMALLEST = 1e-8;

const no = (why: keyof typeof PLACE_WORDS): Refusal => refuse('INVALID', PLACE_WORDS[why], 'place');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const within = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit;

const readPosition = (value: unknown): Result<Position> => {
  if (!Array.isArray(value) || value.length < 2 || value.length > 3) return no('shape');
  const [longitude, latitude] = value as unknown[];
  // A height is taken and left out: nothing here shows it.
  return within(longitude, 180) && within(latitude, 90) ? [longitude, latitude] : no('range');
};

const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

const readLine = (value: unknown): Result<Ring> => {
  if (!Array.isArray(value)) return no('shape');
  const ring: Position[] = [];
  for (const each of value) {
    const position = readPosition(each);
    if (isRefusal(position)) return position;
    if (!same(position, ring.at(-1))) ring.push(position);
  }
  return ring;
};

const goesRound = (line: Ring): boolean => {
  const [first, last] = [line[0], line.at(-1)];
  return first !== undefined && last !== undefined && Math.abs(last[0] - first[0]) > 1e-9;
};

const readRing = (value: unknown): Result<Ring> => {
  const ring = readLine(value);
  if (isRefusal(ring)) return ring;
  if (ring.length < 4) return no('corners');
  if (!same(ring[0], ring.at(-1))) return no('open');
  const line = unwrapped(ring);
  if (goesRound(line)) return no('pole');
  if (crossesItself(line)) return no('crossing');
  return Math.abs(twiceArea(line)) / 2 < SMALLEST ? no('flat') : ring;
};

const holeFits = (outline: Ring, hole: Ring): boolean => {
  const [around, line] = [unwrapped(outline), unwrapped(hole)];
  // A hole that was cut at the 180th meridian has a side in common with the outline that was cut there: the edge of the map.
  const first = line.find(([x]) => Math.abs(x) !== 180);
  if (first === undefined) return false;
  // A hole east of 180° in an outline that begins west of it is the same hole, one turn further on.
  const turn = [0, 360, -360].find((by) => insideRing(around, [first[0] + by, first[1]]));
  if (turn === undefined) return false;
  const moved = line.map(([x, y]): Position => [x + turn, y]);
  const lines = sidesOf(around).filter(([a, b]) => !alongTheEdge(a[0], b[0]));
  return !sidesOf(moved).some((side) => lines.some((other) => sidesMeet(side, other)));
};

const readRings = (value: unknown): Result<Rings> => {
  if (!Array.isArray(value) || value.length === 0) return no('shape');
  const rings: Ring[] = [];
  for (const each of value) {
    const ring = readRing(each);
    if (isRefusal(ring)) return ring;
    rings.push(ring);
  }
  const [outline, ...holes] = rings;
  if (outline === undefined) return no('shape');
  return holes.every((hole) => holeFits(outline, hole)) ? rings : no('hole');
};

const cornersIn = (value: unknown, depth: number): number => {
  if (!Array.isArray(value)) return 0;
  if (depth === 0) return value.length;
  let count = 0;
  for (const part of value) {
    count += cornersIn(part, depth - 1);
    if (count > MOST_CORNERS) break;
  }
  return count;
};

/** More pieces or rings than corners allow is a flood, even of empty ones. */
const tooMany = (coordinates: unknown, depth: number): boolean =>
  (Array.isArray(coordinates) && coordinates.length > MOST_CORNERS) ||
  cornersIn(coordinates, depth) > MOST_CORNERS;

const readPieces = (value: unknown): Result<Place> => {
  if (!Array.isArray(value) || value.length === 0) return no('shape');
  const pieces: Rings[] = [];
  for (const each of value) {
    const piece = readRings(each);
    if (isRefusal(piece)) return piece;
    pieces.push(...cutAtAntimeridian(piece));
  }
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: pieces };
};

/**
 * A place from whatever was sent: a point, an area or an area in pieces, in the coordinates of RFC 7946. An area that crosses the
 * 180th meridian comes back in pieces that do not (§3.1.9). Refused, in words: too many corners, an open ring, one that crosses
 * itself, has no area or goes round a pole, and a hole outside its outline.
 */
export const readPlace = (value: unknown): Result<Place> => {
  if (!isRecord(value)) return no('shape');
  const { type, coordinates } = value;
  switch (type) {
    case 'Point': {
      const position = readPosition(coordinates);
      return isRefusal(position) ? position : { type, coordinates: position };
    }
    case 'Polygon':
      return tooMany(coordinates, 1) ? no('large') : readPieces([coordinates]);
    case 'MultiPolygon':
      return tooMany(coordinates, 2) ? no('large') : readPieces(coordinates);
    default:
      return no('shape');
  }
};
