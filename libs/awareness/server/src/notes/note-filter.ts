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

// With a box that crosses the 180th meridian on either side, being beside it is being left of its end or right of its beginning.
const IN_BOX = `(n.west is not null and n.south <= $9 and n.north >= $7 and case
  when n.west > n.east and $6::float8 > $8::float8 then true
  when n.west > n.east or $6 > $8 then n.west <= $8 or n.east >= $6
  else n.west <= $8 and n.east >= $6 end)`;

/** Which notes named `n` match the values of {@link filterValues}. */
export const MATCHES = `($1::text is null or n.topic = $1)
  and ($2::text[] is null or n.originator = any ($2))
  and ($3::timestamptz is null or n.observed_to >= $3) and ($4::timestamptz is null or n.observed_from < $4)
  and ($5::text is null or n.id in (select f.id from notes_named(search_query($5)) f))
  and ($6::float8 is null or ${IN_BOX})
  and ($10::text[] is null or n.hybrid_domains && $10 or n.baselines && $10 or n.techniques && $10)
  and ($11::text[] is null or n.hybrid_domains && $11) and ($12::text[] is null or n.baselines && $12)
  and ($13::text[] is null or n.techniques && $13) and ($14::text[] is null or n.area = any ($14) or n.country = any ($14))
  and ($15::text[] is null or n.reliability = any ($15)) and ($16::text[] is null or n.credibility = any ($16))
  and ($17::timestamptz is null or n.changed_at > $17) and ($18::boolean is null or (n.withdrawn_at is not null) = $18)
  and ($19::boolean is null or ${UNREAD} = $19) and ($20::text[] is null or n.region = any ($20))`;

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
