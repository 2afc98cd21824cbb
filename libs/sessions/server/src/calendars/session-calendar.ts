import { keyOf } from '@parley/kernel';
import type { Operation } from '@parley/platform';
import type { Calendar } from '@parley/sessions/model';
import { answersBySession } from '../reading/answers-by-session';
import { SESSION_COLUMNS } from '../rows/session-row';
import { calendarLanguage, type RevisedRow } from './own-entry';
import { savedEntry } from './series-of-calendar';

const CONVENED = `select ${SESSION_COLUMNS}, changed_at from session where id = $1 and convened_at is not null`;

/** One session as the caller sees it; `undefined` for a draft, and for what is absent or out of sight. */
export const sessionCalendar = async (
  { scope, language }: Operation,
  id: string,
  base: string,
): Promise<Calendar | undefined> => {
  const key = keyOf('Session', id);
  const actor = key === undefined ? undefined : await scope.actor();
  if (key === undefined || actor === undefined) return undefined;
  const [row] = await scope.query<RevisedRow>(CONVENED, [key]);
  if (row === undefined) return undefined;
  const answers = await scope.loader(answersBySession).load(key);
  const own = answers.find(({ delegation }) => delegation === actor.delegation);
  const reader = { actor, base, language: calendarLanguage(language) };
  const entry = await savedEntry(scope, row, own, reader);
  return { name: null, method: null, entries: [entry] };
};
