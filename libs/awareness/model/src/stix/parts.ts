/** The day from which things that never change are said to exist, so that they are the same in every export. */
export const EVER = '2020-01-01T00:00:00.000Z';

/** What STIX lets a property be: nothing empty, and no `null`. */
const empty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The properties that say something; STIX knows neither `null` nor an empty list. */
export const said = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => !empty(value)));

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that any reader of UTF-8 can take: half characters become the sign for one that is missing, and NUL goes. */
export const wellFormed = (text: string): string => text.replaceAll('\0', '').replace(LONE, '\uFFFD');

/** A list without repeats, its words well-formed. */
export const distinct = (words: readonly string[]): readonly string[] => [
  ...new Set(words.map(wellFormed).filter((word) => word !== '')),
];
