/** Longitude, then latitude, in degrees of WGS 84, as RFC 7946 orders them. */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line: its last position is its first. */
export type Ring = readonly Position[];

/** An outline, and after it the holes in it. */
export type Rings = readonly Ring[];

/** Where something was seen: a point, an area, or an area in pieces (one that crosses the 180th meridian). RFC 7946, geometry. */
export type Place =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'Polygon'; readonly coordinates: Rings }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Rings[] };

/** An area has so many corners at most, all rings taken together: what a hand draws, and what a map still shows at once. */
export const MOST_CORNERS = 500;

/** The pieces of an area; none for a point. */
export const piecesOf = (place: Place): readonly Rings[] => {
  switch (place.type) {
    case 'Point':
      return [];
    case 'Polygon':
      return [place.coordinates];
    case 'MultiPolygon':
      return place.coordinates;
  }
};

/** Every position that a place names. */
export const positionsOf = (place: Place): readonly Position[] =>
  place.type === 'Point' ? [place.coordinates] : piecesOf(place).flat(2);

/** A longitude brought into −180 … 180, 180 itself kept. */
export const normalLongitude = (longitude: number): number =>
  longitude >= -180 && longitude <= 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180;
