import { BadInput } from '@parley/platform';

/** Where a page of sessions ends: the start, as exact as the database holds it, and the key, which parts equal starts. */
export interface PlaceInList {
  readonly startsAt: string;
  readonly key: string;
}

const PLACE =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The opaque cursor of a place. */
export const cursorOfPlace = ({ startsAt, key }: PlaceInList): string =>
  Buffer.from(`${startsAt} ${key}`).toString('base64url');

// The database refuses days and years that no calendar has, where the language only counts on.
const exists = (instant: string): boolean => {
  const at = new Date(instant);
  return (
    !Number.isNaN(at.getTime()) &&
    at.getUTCFullYear() > 0 &&
    at.toISOString().slice(0, 19) === instant.slice(0, 19)
  );
};

/** Reads a cursor back; throws {@link BadInput} for anything that {@link cursorOfPlace} did not make. */
export const placeOfCursor = (cursor: string): PlaceInList => {
  const [, startsAt, key] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (startsAt === undefined || key === undefined || !exists(startsAt)) {
    throw new BadInput('`after` takes a cursor that this list gave out.');
  }
  return { startsAt, key };
};
