import { type Actor, isRefusal, notFound, refuse, type Refusal, type Result } from '@parley/kernel';
import { type Entry, entryOf, type ReadScope, RECORD_COLUMNS, type RecordRow } from '@parley/platform';
import { paperByKey } from '../reading/paper-view';

/** More than this is not told one by one: reading the page anew is the shorter way. */
const MOST_MISSED = 200;

const SINCE = `select ${RECORD_COLUMNS} from record where subject_key = $1 and subject_type = 'Paper' and position > $2
  order by position limit ${MOST_MISSED + 1}`;

/** What is found by one who begins to follow a paper, all of one moment. */
export interface PaperFound {
  readonly actor: Actor;
  /** The end of the record at that moment. */
  readonly head: number;
  /** What happened to the paper after a position until then, as far as this person may see it. */
  readonly missed: readonly Entry[];
}

const wrongCursor = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'after: too much has happened since, or this forum has not given out such a cursor. Follow without one and read the paper again.',
      fr: 'after : trop d’événements sont survenus depuis, ou ce forum n’a pas émis un tel curseur. Suivez sans curseur et relisez le document.',
    },
    'after',
  );

const missedSince = async (
  scope: ReadScope,
  paperKey: string,
  after: number | undefined,
  head: number,
): Promise<Result<Entry[]>> => {
  if (after === undefined) return [];
  if (after > head) return wrongCursor();
  const rows = await scope.query<RecordRow>(SINCE, [paperKey, after]);
  return rows.length > MOST_MISSED ? wrongCursor() : rows.map(entryOf);
};

/** Whether somebody may follow a paper, and what they missed; for one out of sight, as if there were none. */
export const lookAtPaper = async (
  scope: ReadScope,
  paperKey: string,
  after: number | undefined,
): Promise<Result<PaperFound>> => {
  const [actor, paper, [end]] = await Promise.all([
    scope.actor(),
    scope.loader(paperByKey).load(paperKey),
    scope.query<{ position: number }>('select position from record_head'),
  ]);
  if (actor === undefined || paper === undefined || end === undefined) return notFound();
  const missed = await missedSince(scope, paperKey, after, end.position);
  return isRefusal(missed) ? missed : { actor, head: end.position, missed };
};
