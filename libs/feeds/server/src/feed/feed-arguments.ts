import { keyOf, positionOf } from '@parley/kernel';
import { BadInput, type RecordFilter } from '@parley/platform';

const MAX_PAGE = 100;

/** `FeedFilter` as the API takes it. */
export interface FeedFilterInput {
  readonly types?: readonly string[] | null;
  readonly sessionId?: string | null;
  readonly delegations?: readonly string[] | null;
}

// An id that names nothing here matches nothing, like the id of a session out of sight.
const NO_SESSION = '00000000-0000-0000-0000-000000000000';

export const filterOf = (input: FeedFilterInput | null | undefined): RecordFilter => ({
  types: input?.types ?? undefined,
  delegations: input?.delegations ?? undefined,
  sessionKey: input?.sessionId ? (keyOf('Session', input.sessionId) ?? NO_SESSION) : undefined,
});

/** Position of a cursor; `undefined` without one. Throws BadInput for what this API did not give out. */
export const positionAfter = (cursor: string | null | undefined): number | undefined => {
  if (cursor === null || cursor === undefined) return undefined;
  const position = positionOf(cursor);
  if (position === undefined)
    throw new BadInput('after: this is not a cursor that the feed gave out. Leave it out to begin.');
  return position;
};

/** Size of a page: 1 to 100. */
export const pageSize = (first: number | null | undefined): number => {
  const size = first ?? 100;
  if (size < 1 || size > MAX_PAGE) throw new BadInput(`first: ask for 1 to ${MAX_PAGE} events.`);
  return size;
};
