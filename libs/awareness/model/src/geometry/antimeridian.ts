import type { Position, Ring, Rings } from './place';
import { sidesOf, twiceArea, unwrapped } from './ring';

/** The part of a closed ring on one side of a meridian (Sutherland and Hodgman); empty where there is none. */
const clip = (ring: Ring, meridian: number, keeps: 'east' | 'west'): Ring => {
  const inside = (x: number): boolean => (keeps === 'east' ? x >= meridian : x <= meridian);
  const kept: Position[] = [];
  for (const [a, b] of sidesOf(ring)) {
    if (inside(a[0])) kept.push(a);
    if (inside(a[0]) !== inside(b[0]))
      kept.push([meridian, a[1] + ((meridian - a[0]) / (b[0] - a[0])) * (b[1] - a[1])]);
  }
  const distinct = kept.filter(
    (p, at) => at === 0 || p[0] !== kept[at - 1]?.[0] || p[1] !== kept[at - 1]?.[1],
  );
  const [first] = distinct;
  if (first === undefined) return [];
  const closed = [...distinct, first];
  return Math.abs(twiceArea(closed)) < 1e-12 ? [] : closed;
};

const bounded = (ring: Ring, west: number): Ring => clip(clip(ring, west, 'east'), west + 360, 'west');

const moved = (ring: Ring, by: number): Ring => ring.map(([x, y]): Position => [x + by, y]);

const aligned = (hole: Ring, outline: Ring): Ring => {
  const line = unwrapped(hole);
  const middle = (ring: Ring): number => ring.reduce((sum, [x]) => sum + x, 0) / ring.length;
  return moved(line, Math.round((middle(outline) - middle(line)) / 360) * 360);
};

/** Outlines run counter-clockwise and holes clockwise (RFC 7946 §3.1.6), so that a map fills the inside. */
const wound = (rings: Rings): Rings =>
  rings.map((ring, at) => (twiceArea(ring) > 0 === (at === 0) ? ring : [...ring].reverse()));

/**
 * The pieces of an area in longitudes from −180 to 180, cut where it crosses the 180th meridian (RFC 7946 §3.1.9). One that does not
 * cross is one piece, and only its winding may change.
 */
export const cutAtAntimeridian = (rings: Rings): readonly Rings[] => {
  const [first, ...holes] = rings;
  if (first === undefined) return [];
  const outline = unwrapped(first);
  const longitudes = outline.map(([x]) => x);
  if (Math.min(...longitudes) >= -180 && Math.max(...longitudes) <= 180) return [wound(rings)];
  const all = [outline, ...holes.map((hole) => aligned(hole, outline))];
  return [-540, -180, 180].flatMap((west) => {
    const [piece = [], ...rest] = all.map((ring) => moved(bounded(ring, west), -(west + 180)));
    return piece.length === 0 ? [] : [wound([piece, ...rest.filter((hole) => hole.length > 0)])];
  });
};
