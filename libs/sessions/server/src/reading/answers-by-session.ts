import { type LoaderOf, manyByKey } from '@parley/platform';
import type { Answer } from '@parley/sessions/model';
import { ANSWER_COLUMNS, answerOf, type AnswerRow } from '../rows/answer-row';

const rowsBySession = manyByKey<AnswerRow>(
  `select ${ANSWER_COLUMNS} from invitation where session_id = any ($1)`,
  ({ session_id }) => session_id,
);

/** The answers given to a session's invitations. */
export const answersBySession: LoaderOf<string, readonly Answer[]> = {
  async batch(scope, keys) {
    const rows = await rowsBySession.batch(scope, keys);
    return Array.from(rows, (own) => own.map(answerOf));
  },
};
