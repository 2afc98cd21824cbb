import { useState } from 'react';

/** Where a list that comes in pages is read on from, and the ways to what is later and earlier in it. */
export interface Places {
  /** The cursor after which the page begins; `null` for the first one. */
  readonly after: string | null;
  readonly first: boolean;
  readonly back: () => void;
  readonly on: (cursor: string) => void;
  /** To the first page, as when the list is filtered in another way. */
  readonly reset: () => void;
}

/** The pages of a list that were gone through, so that one can go back. */
export const usePlaces = (): Places => {
  const [places, setPlaces] = useState<readonly string[]>([]);
  return {
    after: places.at(-1) ?? null,
    first: places.length === 0,
    back: () => setPlaces(places.slice(0, -1)),
    on: (cursor) => setPlaces([...places, cursor]),
    reset: () => setPlaces([]),
  };
};
