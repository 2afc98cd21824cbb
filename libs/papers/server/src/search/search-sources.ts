import type { LoaderOf } from '@parley/platform';

/** Things of one kind that later domains let be found. All statements run as the reader, under row-level security. */
export interface SearchSource {
  /** The type in the API that they are. */
  readonly kind: string;
  /**
   * Rows of `kind`, `id`, `rank` and `at` for the words `a.words`, among `from asked a`. The rank is that of `ts_rank` with a title
   * that weighs A and a text that weighs D, so that there is one order across all kinds.
   */
  readonly byWords: string;
  /**
   * Where they bear references: rows of `id`, `reference` and `at` of those like the pattern `$2`. They come before all that only
   * says the words.
   */
  readonly byReference: string | null;
  /** Rows of `id`, `language` (`EN`, `FR`) and `text`, in which the words `search_query($1)` are shown, for the keys `$2`. */
  readonly texts: string;
  /** What the API shows of one. */
  readonly views: LoaderOf<string, object | undefined>;
}

const sources = new Map<string, SearchSource>();

/** Has things of another kind found with all else; once for each kind, by the domain that they belong to. */
export const keepSearchSource = (source: SearchSource): void => {
  sources.set(source.kind, source);
};

/** What is found besides sessions, items and papers, in the order of the names of their kinds. */
export const searchSources = (): readonly SearchSource[] =>
  [...sources.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));

/** The source of things of a kind. */
export const searchSourceOf = (kind: string): SearchSource | undefined => sources.get(kind);
