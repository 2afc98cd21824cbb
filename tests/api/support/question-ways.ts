import type { Thing } from '@parley/testkit';

interface Listed {
  readonly nodes: readonly Thing[];
  readonly totalCount: number;
}
/** Polls and procedures that are told of under something else. */
export interface QuestionsUnder {
  readonly polls: readonly Thing[];
  readonly silences?: readonly Thing[];
}
/** What {@link QUESTION_WAYS} answers. */
export interface AskedOfQuestion
  extends Record<'poll' | 'silence' | 'node', Thing | null>, Record<'polls' | 'silences', Listed> {
  readonly session: (QuestionsUnder & { readonly agenda: readonly QuestionsUnder[] }) | null;
  readonly revision: QuestionsUnder | null;
}

/** Asks for one poll or procedure on every way that a query has. */
export const QUESTION_WAYS = `query ($id: ID!, $session: ID!, $revision: ID!) { poll(id: $id) { id } silence(id: $id) { id } node(id: $id) { id }
  polls(first: 100) { totalCount nodes { id } } silences(first: 100) { totalCount nodes { id } }
  session(id: $session) { polls { id } silences { id } agenda { polls { id } } }
  revision: node(id: $revision) { ... on PaperRevision { polls { id } silences { id } } } }`;

/** Whether a list has it. */
export const lies = (list: readonly Thing[] | undefined, id: string): boolean =>
  (list ?? []).some((one) => one.id === id);
