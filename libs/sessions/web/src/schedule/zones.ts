/** The capitals in whose time sessions are mostly convened: a name of its own where the zone is named after another city. */
export const CAPITAL_ZONES = [
  'Europe/Brussels',
  'America/New_York',
  'Asia/Seoul',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const;
export type CapitalZone = (typeof CAPITAL_ZONES)[number];

/** All other zones that the browser knows, by name. */
export const otherZones = (): readonly string[] =>
  Intl.supportedValuesOf('timeZone').filter((zone) => !CAPITAL_ZONES.some((capital) => capital === zone));
