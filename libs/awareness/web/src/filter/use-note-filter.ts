import { HYBRID_DOMAINS, RELIABILITIES, TOPICS, type Term } from '@parley/awareness/model';
import type { NoteFilter } from '@parley/api-client';
import { useSearchParams } from 'react-router';

const LONGEST = 200;

/** Which notes are shown, on the map, on the timeline and in the list alike; empty where it does not narrow. */
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
}

const known = (terms: readonly Term[], code: string | null): string =>
  terms.find((term) => term.code === code)?.code ?? '';

const day = (text: string | null): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(text ?? '')) ? (text ?? '') : '';

const read = (search: URLSearchParams): ShownFilter => ({
  text: (search.get('q') ?? '').trim().slice(0, LONGEST),
  topic: known(TOPICS, search.get('topic')),
  domain: known(HYBRID_DOMAINS, search.get('domain')),
  reliability: RELIABILITIES.find((grade) => grade === search.get('source')) ?? '',
  originator: /^[A-Z]{3}$/.test(search.get('by') ?? '') ? (search.get('by') ?? '') : '',
  from: day(search.get('from')),
  to: day(search.get('to')),
  unread: search.get('unread') === '1' ? '1' : '',
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
] as const;

/** What of the picture is shown, as the address says it, and how to ask for something else. */
export const useNoteFilter = (): readonly [ShownFilter, (next: Partial<ShownFilter>) => void] => {
  const [search, setSearch] = useSearchParams();
  const filter = read(search);
  const ask = (part: Partial<ShownFilter>): void => {
    const next = { ...filter, ...part };
    setSearch(
      Object.fromEntries(NAMES.flatMap(([name, field]) => (next[field] === '' ? [] : [[name, next[field]]]))),
      { replace: true },
    );
  };
  return [filter, ask];
};

const DAY = 86_400_000;

/** The filter as the server takes it: days become instants, the last day whole. */
export const filterInput = (filter: ShownFilter): NoteFilter => ({
  ...(filter.text === '' ? {} : { text: filter.text }),
  ...(filter.topic === '' ? {} : { topic: filter.topic }),
  ...(filter.domain === '' ? {} : { hybridDomains: [filter.domain] }),
  ...(filter.originator === '' ? {} : { originators: [filter.originator] }),
  ...(filter.from === '' ? {} : { observedAfter: new Date(filter.from).toISOString() }),
  ...(filter.to === '' ? {} : { observedBefore: new Date(Date.parse(filter.to) + DAY).toISOString() }),
  ...(filter.unread === '' ? {} : { unread: true }),
  ...reliabilityInput(filter.reliability),
});

const reliabilityInput = (text: string): Pick<NoteFilter, 'reliability'> => {
  const grade = RELIABILITIES.find((one) => one === text);
  return grade === undefined ? {} : { reliability: [grade] };
};
