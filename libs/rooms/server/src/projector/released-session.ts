import { type Operation, oneByKey } from '@parley/platform';
import { sessionByKey, type SessionView } from '@parley/sessions/server';

const sessionOfRelease = oneByKey<{ readonly id: string; readonly session_id: string }>(
  'select id, session_id from projector_release where id = any ($1)',
  ({ id }) => id,
);

/** The session that a release is of, as far as the reader sees it. */
export const releasedSession = async (
  { scope }: Operation,
  releaseKey: string,
): Promise<SessionView | undefined> => {
  const row = await scope.loader(sessionOfRelease).load(releaseKey);
  return row && scope.loader(sessionByKey).load(row.session_id);
};
