import { boxOf } from './box';
import { normalLongitude, piecesOf, type Place, type Position, type Ring } from './place';
import { sidesOf, twiceArea } from './ring';

interface Weighted {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

const ofRing = (ring: Ring): Weighted => {
  const [x0, y0] = ring[0] ?? [0, 0];
  const area = twiceArea(ring);
  let [x, y] = [0, 0];
  for (const [a, b] of sidesOf(ring)) {
    const cross = (a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0);
    x += (a[0] + b[0] - 2 * x0) * cross;
    y += (a[1] + b[1] - 2 * y0) * cross;
  }
  return { x: x0 + x / (3 * area), y: y0 + y / (3 * area), weight: Math.abs(area) };
};

/** The pieces side by side on one sheet: those east of −180° are moved on by a turn where the area crosses it. */
const onOneSheet = (place: Place): readonly Ring[] => {
  const [west, , east] = boxOf(place);
  const outlines = piecesOf(place).map((rings) => rings[0] ?? []);
  if (west <= east) return outlines;
  return outlines.map((ring) =>
    ring.every(([x]) => x < west) ? ring.map(([x, y]): Position => [x + 360, y]) : ring,
  );
};

/** The middle of a place, where its mark stands: of an area its centre of gravity in degrees, holes left out of account. */
export const centroidOf = (place: Place): Position => {
  if (place.type === 'Point') return place.coordinates;
  const parts = onOneSheet(place).map(ofRing);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (part: Weighted) => number): number =>
    parts.reduce((sum, part) => sum + of(part) * part.weight, 0) / total;
  return [normalLongitude(mean(({ x }) => x)), mean(({ y }) => y)];
};
