import {
  type Actor,
  isRefusal,
  notFound,
  parseGlobalId,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import type { LoaderOf } from '../reading/loader';
import type { ReadScope } from '../reading/read-scope';
import { type Entry, entryOf, RECORD_COLUMNS, type RecordRow } from '../record/record-row';

/** More than this is not told one by one: reading the page again is the shorter way. */
const MOST_MISSED = 200;

const SINCE = `select ${RECORD_COLUMNS} from record where subject_key = $1 and subject_type = $2 and position > $3
  order by position limit ${MOST_MISSED + 1}`;

interface Subject {
  readonly type: string;
  readonly key: string;
}

/** What is found by one who begins to follow something, all of one moment. */
export interface Found {
  readonly actor: Actor;
  /** The end of the record at that moment. */
  readonly head: number;
  /** What happened to it after a position until then, as far as this person may see it. */
  readonly missed: readonly Entry[];
}

const wrongCursor = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'after: too much has happened since, or this forum has not given out such a cursor. Follow without one and read it again.',
      fr: 'after : trop d’événements sont survenus depuis, ou ce forum n’a pas émis un tel curseur. Suivez sans curseur et relisez.',
    },
    'after',
  );

const missedSince = async (
  scope: ReadScope,
  { type, key }: Subject,
  after: number | undefined,
  head: number,
): Promise<Result<Entry[]>> => {
  if (after === undefined) return [];
  if (after > head) return wrongCursor();
  const rows = await scope.query<RecordRow>(SINCE, [key, type, after]);
  return rows.length > MOST_MISSED ? wrongCursor() : rows.map(entryOf);
};

/**
 * Whether somebody may follow something, and what they missed; for one out of sight, or of a kind that is not followed, as if
 * there were none.
 */
export const lookAt = async (
  scope: ReadScope,
  kinds: ReadonlyMap<string, LoaderOf<string, object | undefined>>,
  id: string,
  after: number | undefined,
): Promise<Result<Found>> => {
  const subject = parseGlobalId(id);
  const loader = subject && kinds.get(subject.type);
  if (subject === undefined || loader === undefined) return notFound();
  const [actor, seen, [end]] = await Promise.all([
    scope.actor(),
    scope.loader(loader).load(subject.key),
    scope.query<{ position: number }>('select position from record_head'),
  ]);
  if (actor === undefined || seen === undefined || end === undefined) return notFound();
  const missed = await missedSince(scope, subject, after, end.position);
  return isRefusal(missed) ? missed : { actor, head: end.position, missed };
};
