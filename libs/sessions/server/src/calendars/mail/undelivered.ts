import { type LoaderOf, manyByKey } from '@parley/platform';

/** An invitation by mail that was given up. */
export interface Undelivered {
  readonly personKey: string;
  readonly at: string;
  readonly problem: string;
}

interface Row {
  readonly session_id: string;
  readonly person_id: string;
  readonly next_at: string;
  readonly problem: string | null;
}

// Only where it is the last that the person was to hear: what followed and was sent makes up for it.
const rowsBySession = manyByKey<Row>(
  `select session_id, person_id, next_at, problem from (
     select distinct on (session_id, person_id) session_id, person_id, next_at, problem, state
     from mail where session_id = any ($1) and state <> 'OVERTAKEN' order by session_id, person_id, sequence desc) last
   where state = 'GIVEN_UP' order by next_at, person_id`,
  ({ session_id }) => session_id,
);

/** What was given up of a session, as far as the reader may know of it. */
export const undeliveredBySession: LoaderOf<string, readonly Undelivered[]> = {
  async batch(scope, keys) {
    const rows = await rowsBySession.batch(scope, keys);
    return Array.from(rows, (own) =>
      own.map(({ person_id, next_at, problem }) => ({
        personKey: person_id,
        at: next_at,
        problem: problem ?? 'UNKNOWN',
      })),
    );
  },
};
