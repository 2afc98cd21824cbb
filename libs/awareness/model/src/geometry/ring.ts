import type { Position, Ring } from './place';

/** Whether both longitudes are at the edge of the map. */
export const alongTheEdge = (a: number, b: number): boolean => Math.abs(a) === 180 && Math.abs(b) === 180;

/** How far one goes from one longitude to the next: the shorter way round the world, save along the edge of the map itself. */
export const step = (from: number, to: number): number => {
  const plain = to - from;
  if (alongTheEdge(from, to) || Math.abs(plain) <= 180) return plain;
  return plain > 0 ? plain - 360 : plain + 360;
};

/** The ring with longitudes that go on beyond ±180 instead of jumping, so that plane geometry holds for it. */
export const unwrapped = (ring: Ring): Ring => {
  const line: Position[] = [];
  let before: Position | undefined;
  let longitude = 0;
  for (const position of ring) {
    longitude = before === undefined ? position[0] : longitude + step(before[0], position[0]);
    line.push([longitude, position[1]]);
    before = position;
  }
  return line;
};

/** The sides of a ring, each with its two ends. */
export const sidesOf = (ring: Ring): [Position, Position][] =>
  ring.slice(1).flatMap((to, at): [Position, Position][] => {
    const from = ring[at];
    return from === undefined ? [] : [[from, to]];
  });

/** Twice the signed area in square degrees: positive where the ring runs counter-clockwise. */
export const twiceArea = (ring: Ring): number => {
  // Measured from the ring's own first corner: far from the origin, products would eat the digits that matter.
  const [x0, y0] = ring[0] ?? [0, 0];
  return sidesOf(ring).reduce(
    (sum, [a, b]) => sum + (a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0),
    0,
  );
};

const side = (a: Position, b: Position, p: Position): number =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

const between = (a: number, b: number, p: number): boolean => Math.min(a, b) <= p && p <= Math.max(a, b);

const on = (a: Position, b: Position, p: Position): boolean =>
  side(a, b, p) === 0 && between(a[0], b[0], p[0]) && between(a[1], b[1], p[1]);

/** Whether two sides have any position in common, ends included. */
export const sidesMeet = ([a, b]: readonly Position[], [c, d]: readonly Position[]): boolean => {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true;
  return on(a, b, c) || on(a, b, d) || on(c, d, a) || on(c, d, b);
};

const turnsBack = (a: Position, b: Position, c: Position): boolean =>
  side(a, b, c) === 0 && (c[0] - b[0]) * (a[0] - b[0]) + (c[1] - b[1]) * (a[1] - b[1]) > 0;

/** Whether a closed, unwrapped ring crosses, touches or runs back over itself. Neighbours share a corner, and nothing more. */
export const crossesItself = (ring: Ring): boolean => {
  const sides = sidesOf(ring);
  const last = sides.length - 1;
  return sides.some(([a, b], at) => {
    const next = sides[at === last ? 0 : at + 1];
    if (next !== undefined && turnsBack(a, b, next[1])) return true;
    return sides.some(
      (other, place) => place > at + 1 && !(at === 0 && place === last) && sidesMeet([a, b], other),
    );
  });
};

/** Whether a position lies inside a closed ring, by the even number of crossings; what lies on the line may go either way. */
export const insideRing = (ring: Ring, [x, y]: Position): boolean =>
  sidesOf(ring).filter(
    ([a, b]) => a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0],
  ).length %
    2 ===
  1;
