import type { Bench } from '../bench';
import { ask } from '../support/client';
import { PLAIN } from './notes.sql';

const LINE = `id title topic observedFrom observedTo place box placeName area { code name } country rating reliability credibility hybridDomains
  corroborated disputed withdrawnAt isTearLine viewerReading originator { id code name group }
  label { classification releasableTo releasableToObservers caveats tlp banner }`;
const LIST = `query ($filter: NoteFilter, $after: String, $counted: Boolean!) { notes(first: 100, after: $after, filter: $filter) {
  totalCount @include(if: $counted) pageInfo { hasNextPage endCursor } nodes { ${LINE} } } }`;
const MAP = `query ($bbox: [Float!]!) { noteMap(bbox: $bbox) { totalCount notes { ${LINE} } clusters { longitude latitude count } } }`;
const HEAT = `{ noteHeat(until: "2041-06", months: 12) { months cells { domain region month count } } }`;
const TIMELINE = `{ noteTimeline { totalCount unit stretches { from to count } } }`;
const SEARCH = `query ($text: String!) { search(text: $text, first: 20) { edges { excerpt { text hit } } nodes { __typename ... on Note { id title } } } }`;

const SIMILAR = `query ($draft: NoteBegun!) { similarNotes(draft: $draft) { likeness likeWords kilometresApart secondsApart note { ${LINE} } } }`;

/** Half of the notes were observed before. */
export const MIDDLE = '2041-01-01T00:00:00Z';
const WORLD = [-180, -90, 180, 90];
const SEA = [105, 0, 120, 20];
/** Of so few notes even among 50,000 that the map shows each. */
const BAY = [-40, 0, -30, 8];
const [COMMON, RARE] = ['trawler', 'hydrophone'];

/** A note as somebody begins it: some four hundred of 50,000 begin or end within a week of it by day and night, and most share a word with it. */
const BEGUN = {
  ...{
    title: 'Trawler near the reef',
    body: 'A trawler without signal was seen off the coast near the reef by a patrol.',
  },
  ...{ observedFrom: MIDDLE, place: { type: 'Point', coordinates: [112, 10] } },
};
const WORDS_BEGUN = 'trawler or near or reef or without or signal or seen or coast or patrol';
/** Within 200 km of it. */
const NEAR_BEGUN = [110.17, 8.2, 113.83, 11.8];

/** A plain statement with its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What a screen asks, and the plain statements that answer the same. */
export interface Question {
  readonly name: string;
  readonly put: (token: string) => Promise<unknown>;
  readonly plain: readonly Statement[];
  /** How it may grow when the notes do. */
  readonly aim: 'with the notes' | 'hardly';
}

const plain = (sql: string, ...values: readonly unknown[]): Statement => ({ sql, values });
const mapped = (box: readonly number[]): Statement =>
  plain(PLAIN.map, ...box, Math.max((box[2] ?? 0) - (box[0] ?? 0), (box[3] ?? 0) - (box[1] ?? 0)) / 24);

/** The notes from then on as a bundle; fails where they are not so many. */
const bundle = async (bench: Bench, token: string, from: string, count: number): Promise<void> => {
  const filter = encodeURIComponent(JSON.stringify({ observedAfter: from }));
  const answer = await fetch(`${bench.base}/notes/notes.stix.json?filter=${filter}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await answer.text();
  const notes = text.match(/"type":"note"/g)?.length ?? 0;
  if (notes !== count) throw new Error(`${answer.status}: ${notes} notes in the bundle instead of ${count}`);
};

/** All that is asked; `after` is the place in the list from which it is read on, `latest` what is exported. */
export const questionsOf = (
  bench: Bench,
  after: string,
  latest: { readonly from: string; readonly count: number },
): readonly Question[] => {
  const put =
    (query: string, variables: object = {}) =>
    (token: string): Promise<unknown> =>
      ask(bench.base, token, query, variables);
  const list = (variables: object, counted: boolean) => put(LIST, { ...variables, counted });
  const whole = plain(PLAIN.count);
  const words = (text: string): readonly Statement[] => [
    plain(PLAIN.words, text),
    plain(PLAIN.wordsCount, text),
  ];
  return [
    {
      name: 'map of the world',
      put: put(MAP, { bbox: WORLD }),
      plain: [mapped(WORLD)],
      aim: 'with the notes',
    },
    { name: 'map of a sea', put: put(MAP, { bbox: SEA }), plain: [mapped(SEA)], aim: 'with the notes' },
    {
      name: 'map of a bay, note by note',
      put: put(MAP, { bbox: BAY }),
      plain: [mapped(BAY), plain(PLAIN.singles, ...BAY)],
      aim: 'with the notes',
    },
    { name: 'first page', put: list({}, false), plain: [plain(PLAIN.page)], aim: 'hardly' },
    {
      name: 'first page and the count of all',
      put: list({}, true),
      plain: [plain(PLAIN.page), whole],
      aim: 'with the notes',
    },
    {
      name: 'page in the middle',
      put: list({ after }, false),
      plain: [plain(PLAIN.deep, MIDDLE)],
      aim: 'hardly',
    },
    {
      name: 'timeline of all',
      put: put(TIMELINE),
      plain: [plain(PLAIN.span), plain(PLAIN.months)],
      aim: 'with the notes',
    },
    {
      name: 'heat of twelve months',
      put: put(HEAT),
      plain: [plain(PLAIN.heat, '2040-07-01', '2041-06-01')],
      aim: 'with the notes',
    },
    {
      name: `list of “${COMMON}” (one in nine)`,
      put: list({ filter: { text: COMMON } }, true),
      plain: words(COMMON),
      aim: 'with the notes',
    },
    {
      name: `list of “${RARE}” (one in a thousand)`,
      put: list({ filter: { text: RARE } }, true),
      plain: words(RARE),
      aim: 'with the notes',
    },
    {
      name: `search for “${COMMON}”`,
      put: put(SEARCH, { text: COMMON }),
      plain: [plain(PLAIN.best, COMMON)],
      aim: 'with the notes',
    },
    {
      name: 'notes likely of the same event as a draft',
      put: put(SIMILAR, { draft: BEGUN }),
      plain: [plain(PLAIN.similar, WORDS_BEGUN, ...NEAR_BEGUN, MIDDLE)],
      aim: 'with the notes',
    },
    {
      name: `STIX of the last ${latest.count}`,
      put: (token) => bundle(bench, token, latest.from, latest.count),
      plain: [plain(PLAIN.latest, latest.from)],
      aim: 'hardly',
    },
  ];
};
