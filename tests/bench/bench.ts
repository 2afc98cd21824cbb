import type { Running } from './support/processes';

/** The forum that is measured. */
export interface Bench {
  readonly base: string;
  readonly serverPid: number;
  readonly databaseUrl: string;
  readonly databasePid: number;
  /** A few seconds for each scenario, for CI; the figures are rough then. */
  readonly short: boolean;
  /** Lower-case codes of the seats. */
  readonly seats: readonly string[];
  /** Bearer token of a demonstration person, fetched once. */
  token(email: string): Promise<string>;
  /** Starts another node of the same forum. */
  anotherNode(): Promise<Running>;
  /** Path of a bundled program of the bench. */
  script(name: string): string;
}
