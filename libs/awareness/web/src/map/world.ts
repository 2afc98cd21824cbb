import type { Place, Position, Ring } from '@parley/awareness/model';
import { geoEqualEarth, geoGraticule10, geoPath, type GeoPermissibleObjects } from 'd3-geo';

/** The drawn world, in the units of its drawing. */
export const WIDTH = 960;
export const HEIGHT = 468;
/** Between the edge of the drawing and that of the world. */
export const MARGIN = 2;

/** Which meridian stands in the middle: what one looks at should not lie at the edge. */
export const CENTRES = { atlantic: 10, pacific: 150 } as const;
export type Centre = keyof typeof CENTRES;

/** Longest side of an area before it is bent, in degrees: its sides are straight in longitude and latitude, not on the globe. */
const STEP = 3;

const bent = (ring: Ring): [number, number][] =>
  ring.flatMap(([x, y], at): [number, number][] => {
    const next = ring[at + 1];
    if (next === undefined) return [[x, y]];
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(next[0] - x), Math.abs(next[1] - y)) / STEP));
    return Array.from({ length: parts }, (_, part) => [
      x + ((next[0] - x) * part) / parts,
      y + ((next[1] - y) * part) / parts,
    ]);
  });

// On the globe an outline has its inside on the right, in RFC 7946 on the left.
const forGlobe = (rings: readonly Ring[]): [number, number][][] => rings.map((ring) => bent(ring).reverse());

const shapeOf = (place: Place): GeoPermissibleObjects => {
  switch (place.type) {
    case 'Point':
      return { type: 'Point', coordinates: [...place.coordinates] };
    case 'Polygon':
      return { type: 'Polygon', coordinates: forGlobe(place.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: place.coordinates.map(forGlobe) };
  }
};

/** How the world is drawn: equal areas, so that no part of it looks larger than it is. */
export const drawingOf = (centre: Centre) => {
  const projection = geoEqualEarth()
    .rotate([-CENTRES[centre], 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      { type: 'Sphere' },
    );
  const path = geoPath(projection);
  return {
    sphere: path({ type: 'Sphere' }) ?? '',
    graticule: path(geoGraticule10()) ?? '',
    land: (land: GeoPermissibleObjects): string => path(land) ?? '',
    area: (place: Place): string => path(shapeOf(place)) ?? '',
    at: ([longitude, latitude]: Position): readonly [number, number] =>
      projection([longitude, latitude]) ?? [WIDTH / 2, HEIGHT / 2],
    from: (x: number, y: number): Position | null => {
      const [longitude, latitude] = projection.invert?.([x, y]) ?? [Number.NaN, Number.NaN];
      return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : null;
    },
  };
};
export type Drawing = ReturnType<typeof drawingOf>;
