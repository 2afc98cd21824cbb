import {
  BASELINE_REQUIREMENTS,
  boxOfDegrees,
  CREDIBILITIES,
  HYBRID_DOMAINS,
  REGIONS,
  RELIABILITIES,
} from '@parley/awareness/model';
import { BadInput } from '@parley/platform';
import { withParts } from '../disarm/techniques';
import { UNREAD } from '../reading/unread';

/** Which notes; what is left out does not narrow. */
export interface NoteFilter {
  readonly topic?: string | null;
  readonly originators?: readonly string[] | null;
  readonly observedAfter?: string | null;
  readonly observedBefore?: string | null;
  readonly bbox?: readonly number[] | null;
  readonly tags?: readonly string[] | null;
  readonly text?: string | null;
  readonly hybridDomains?: readonly string[] | null;
  readonly baselineRequirements?: readonly string[] | null;
  readonly disarmTechniques?: readonly string[] | null;
  readonly areas?: readonly string[] | null;
  readonly reliability?: readonly string[] | null;
  readonly credibility?: readonly string[] | null;
  readonly changedAfter?: string | null;
  readonly withdrawn?: boolean | null;
  readonly unread?: boolean | null;
  readonly regions?: readonly string[] | null;
}

const LONGEST = 200;
const MOST = 100;

/** Gives the place of the nth value in a statement, from 1: a parameter, or a column. */
export type PlaceOf = (value: number) => string;

/**
 * Whether the box of a note named `note` has anything in common with the box at four places of a statement. With a box that crosses the 180th
 * meridian on either side, being beside it is being left of its end or right of its beginning.
 */
export const boxMeets = (
  n: string,
  [west, south, east, north]: readonly [string, string, string, string],
): string => `(${n}.west is not null and ${n}.south <= ${north} and ${n}.north >= ${south} and case
  when ${n}.west > ${n}.east and ${west}::float8 > ${east}::float8 then true
  when ${n}.west > ${n}.east or ${west} > ${east} then ${n}.west <= ${east} or ${n}.east >= ${west}
  else ${n}.west <= ${east} and ${n}.east >= ${west} end)`;

const inBox = (at: PlaceOf): string => boxMeets('n', [at(6), at(7), at(8), at(9)]);

/** Which notes named `n` match the values of {@link filterValues} but for the nineteenth, what its reader has read, wherever they stand; `words`: how words are looked for. */
export const matchesAt = (
  at: PlaceOf,
  words: string,
): string => `(${at(1)}::text is null or n.topic = ${at(1)})
  and (${at(2)}::text[] is null or n.originator = any (${at(2)}))
  and (${at(3)}::timestamptz is null or n.observed_to >= ${at(3)}) and (${at(4)}::timestamptz is null or n.observed_from < ${at(4)})
  and (${at(5)}::text is null or ${words})
  and (${at(6)}::float8 is null or ${inBox(at)})
  and (${at(10)}::text[] is null or n.hybrid_domains && ${at(10)} or n.baselines && ${at(10)} or n.techniques && ${at(10)})
  and (${at(11)}::text[] is null or n.hybrid_domains && ${at(11)}) and (${at(12)}::text[] is null or n.baselines && ${at(12)})
  and (${at(13)}::text[] is null or n.techniques && ${at(13)}) and (${at(14)}::text[] is null or n.area = any (${at(14)}) or n.country = any (${at(14)}))
  and (${at(15)}::text[] is null or n.reliability = any (${at(15)})) and (${at(16)}::text[] is null or n.credibility = any (${at(16)}))
  and (${at(17)}::timestamptz is null or n.changed_at > ${at(17)})
  and (${at(18)}::boolean is null or (n.withdrawn_at is not null) = ${at(18)})
  and (${at(20)}::text[] is null or n.region = any (${at(20)}))`;

// Found once, as an array: beside `is null or` that alone lets notes be looked up by their keys, and none of the others be read.
const WORDS = 'n.id = any (array(select f.id from notes_named(search_query($5)) f))';

/** Which notes named `n` match the values of {@link filterValues}, given as parameters. */
export const MATCHES = `${matchesAt((value) => `$${value}`, WORDS)}
  and ($19::boolean is null or ${UNREAD} = $19)`;

/** How many values {@link MATCHES} takes. */
export const FILTER_SIZE = 20;

const boxOf = (given: readonly number[] | null | undefined): readonly (number | null)[] => {
  if (given == null) return [null, null, null, null];
  const box = boxOfDegrees(given);
  if (box === null)
    throw new BadInput(
      '`bbox` takes west, south, east and north in degrees (RFC 7946); west is greater than east across the 180th meridian.',
    );
  return [...box];
};

const listOf = (
  name: string,
  given: readonly string[] | null | undefined,
  known?: readonly string[],
): readonly string[] | null => {
  if (given == null) return null;
  if (given.length > MOST) throw new BadInput(`\`${name}\` takes up to ${MOST} values.`);
  const stranger = known && given.find((one) => !known.includes(one));
  if (stranger !== undefined) throw new BadInput(`\`${name}\` does not know “${stranger}”.`);
  return given;
};

const codesOf = (terms: readonly { readonly code: string }[]): string[] => terms.map(({ code }) => code);

const textOf = (given: string | null | undefined): string | null => {
  const text = (given ?? '').trim();
  if (text.length > LONGEST) throw new BadInput(`\`text\` takes up to ${LONGEST} characters.`);
  return text === '' ? null : text;
};

// Whoever looks for a technique finds what names a part of it.
const tagsOf = (given: readonly string[] | null): readonly string[] | null =>
  given === null ? null : [...new Set([...given, ...withParts(given)])];

/** The values of {@link MATCHES}. Throws {@link BadInput} for what cannot be. */
export const filterValues = (filter: NoteFilter): unknown[] => [
  ...[filter.topic ?? null, listOf('originators', filter.originators)],
  ...[filter.observedAfter ?? null, filter.observedBefore ?? null, textOf(filter.text)],
  ...boxOf(filter.bbox),
  tagsOf(listOf('tags', filter.tags)),
  listOf('hybridDomains', filter.hybridDomains, codesOf(HYBRID_DOMAINS)),
  listOf('baselineRequirements', filter.baselineRequirements, codesOf(BASELINE_REQUIREMENTS)),
  tagsOf(listOf('disarmTechniques', filter.disarmTechniques)),
  listOf('areas', filter.areas),
  listOf('reliability', filter.reliability, RELIABILITIES),
  listOf('credibility', filter.credibility, CREDIBILITIES),
  ...[filter.changedAfter ?? null, filter.withdrawn ?? null, filter.unread ?? null],
  listOf('regions', filter.regions, REGIONS),
];
