import {
  BASELINE_REQUIREMENTS,
  CREDIBILITIES,
  HYBRID_DOMAINS,
  REGIONS,
  RELIABILITIES,
  SEA_AREAS,
  TOPICS,
  type Term,
} from '@parley/awareness/model';
import type { NoteFilter } from '@parley/api-client';
import { useSearchParams } from 'react-router';

const LONGEST = 200;

/**
 * Which notes are shown, on the map, on the timeline and in the list alike; empty where it does not narrow. Codes may be several,
 * with a comma between them: any of them matches.
 */
export interface ShownFilter {
  readonly text: string;
  readonly topic: string;
  readonly domain: string;
  readonly reliability: string;
  readonly originator: string;
  /** Days of UTC, both of them shown. */
  readonly from: string;
  readonly to: string;
  /** `1` where only what is new or changed for the reader is shown. */
  readonly unread: string;
  readonly region: string;
  readonly area: string;
  readonly baseline: string;
  /** The number of a technique of DISARM. */
  readonly technique: string;
  readonly credibility: string;
  /** `yes` for those that were withdrawn, `no` for those that stand. */
  readonly withdrawn: string;
}

/** Whether a text is the number of a technique. */
export const isTechnique = (text: string): boolean => /^T\d{4}(\.\d{3})?$/.test(text);

/** The codes of a value of the filter. */
export const codesIn = (value: string): readonly string[] => (value === '' ? [] : value.split(','));

const MOST_CODES = 40;

/** Those codes of the address that mean something, each once. */
const several = (isKnown: (code: string) => boolean, text: string | null): string =>
  [...new Set(codesIn(text ?? '').slice(0, MOST_CODES))].filter(isKnown).join(',');

const among =
  (values: readonly string[]) =>
  (code: string): boolean =>
    values.includes(code);

const termIn = (terms: readonly Term[]): ((code: string) => boolean) => among(terms.map(({ code }) => code));

const day = (text: string | null): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(text ?? '')) ? (text ?? '') : '';

const oneOf = (values: readonly string[], text: string | null): string =>
  values.find((value) => value === text) ?? '';

// A country is no choice of the bar, and may stand in a filter that was kept.
const isArea = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) || SEA_AREAS.some((area) => area.code === code);

const readMore = (search: URLSearchParams) => ({
  region: several(among(REGIONS), search.get('region')),
  area: several(isArea, search.get('area')),
  baseline: several(termIn(BASELINE_REQUIREMENTS), search.get('baseline')),
  technique: several(isTechnique, search.get('technique')),
  credibility: several(among(CREDIBILITIES), search.get('credibility')),
  withdrawn: oneOf(['yes', 'no'], search.get('withdrawn')),
});

const read = (search: URLSearchParams): ShownFilter => ({
  text: (search.get('q') ?? '').trim().slice(0, LONGEST),
  topic: oneOf(
    TOPICS.map(({ code }) => code),
    search.get('topic'),
  ),
  domain: several(termIn(HYBRID_DOMAINS), search.get('domain')),
  reliability: several(among(RELIABILITIES), search.get('source')),
  originator: several((code) => /^[A-Z]{3}$/.test(code), search.get('by')),
  from: day(search.get('from')),
  to: day(search.get('to')),
  unread: search.get('unread') === '1' ? '1' : '',
  ...readMore(search),
});

const NAMES = [
  ['q', 'text'],
  ['topic', 'topic'],
  ['domain', 'domain'],
  ['source', 'reliability'],
  ['by', 'originator'],
  ['from', 'from'],
  ['to', 'to'],
  ['unread', 'unread'],
  ['region', 'region'],
  ['area', 'area'],
  ['baseline', 'baseline'],
  ['technique', 'technique'],
  ['credibility', 'credibility'],
  ['withdrawn', 'withdrawn'],
] as const;

/** A filter as the address says it. */
export const searchOf = (filter: ShownFilter): URLSearchParams =>
  new URLSearchParams(
    NAMES.flatMap(([name, field]) => (filter[field] === '' ? [] : [[name, filter[field]]])),
  );

/** What of the picture is shown, as the address says it, and how to ask for something else. */
export const useNoteFilter = (): readonly [ShownFilter, (next: Partial<ShownFilter>) => void] => {
  const [search, setSearch] = useSearchParams();
  const filter = read(search);
  const ask = (part: Partial<ShownFilter>): void => {
    setSearch(searchOf({ ...filter, ...part }), { replace: true });
  };
  return [filter, ask];
};

const DAY = 86_400_000;

/** The filter as the server takes it: days become instants, the last day whole. */
export const filterInput = (filter: ShownFilter): NoteFilter => ({
  ...(filter.text === '' ? {} : { text: filter.text }),
  ...(filter.topic === '' ? {} : { topic: filter.topic }),
  ...(filter.domain === '' ? {} : { hybridDomains: [...codesIn(filter.domain)] }),
  ...(filter.originator === '' ? {} : { originators: [...codesIn(filter.originator)] }),
  ...(filter.from === '' ? {} : { observedAfter: new Date(filter.from).toISOString() }),
  ...(filter.to === '' ? {} : { observedBefore: new Date(Date.parse(filter.to) + DAY).toISOString() }),
  ...(filter.unread === '' ? {} : { unread: true }),
  ...gradesInput(filter),
  ...moreInput(filter),
});

const gradesInput = (filter: ShownFilter): NoteFilter => {
  const reliability = RELIABILITIES.filter((one) => codesIn(filter.reliability).includes(one));
  const credibility = CREDIBILITIES.filter((one) => codesIn(filter.credibility).includes(one));
  return {
    ...(reliability.length === 0 ? {} : { reliability }),
    ...(credibility.length === 0 ? {} : { credibility }),
  };
};

const moreInput = (filter: ShownFilter): NoteFilter => {
  const regions = REGIONS.filter((one) => codesIn(filter.region).includes(one));
  return {
    ...(regions.length === 0 ? {} : { regions }),
    ...(filter.area === '' ? {} : { areas: [...codesIn(filter.area)] }),
    ...(filter.baseline === '' ? {} : { baselineRequirements: [...codesIn(filter.baseline)] }),
    ...(filter.technique === '' ? {} : { disarmTechniques: [...codesIn(filter.technique)] }),
    ...(filter.withdrawn === '' ? {} : { withdrawn: filter.withdrawn === 'yes' }),
  };
};
