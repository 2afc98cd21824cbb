import { isUnique, offsetAt } from './offsets';
import { property } from './content-line';

const compact = (at: Date): string => at.toISOString().slice(0, 19).replace(/[-:]/g, '');

/** An instant in UTC, e.g. `20261208T120000Z` (RFC 5545 §3.3.5). */
export const utcStamp = (at: Date): string => `${compact(at)}Z`;

/** What the wall clock shows at an instant under an offset in seconds, e.g. `20261208T130000`. */
export const wallStamp = (at: Date, offset: number): string =>
  compact(new Date(at.getTime() + offset * 1_000));

/**
 * A time of an entry: as the wall clock of its zone, so that it keeps its hour, or in UTC where the zone is UTC or the
 * wall clock shows that time twice (RFC 5545 has no way to say which).
 */
export const timeProperty = (name: string, at: Date, zone: string): string =>
  zone === 'UTC' || !isUnique(zone, at)
    ? property(name, utcStamp(at))
    : property(name, wallStamp(at, offsetAt(zone, at)), { TZID: zone });

/** A time as the clocks of a zone show it, given as `2027-03-02T13:00:00`, also one that they skip. */
export const localProperty = (name: string, local: string, zone: string): string => {
  const text = local.replace(/[-:]/g, '');
  return zone === 'UTC' ? property(name, `${text}Z`) : property(name, text, { TZID: zone });
};
