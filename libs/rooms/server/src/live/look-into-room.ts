import { personByKey } from '@parley/delegations/server';
import {
  type Actor,
  forbidden,
  isRefusal,
  notFound,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { type Entry, type ReadScope, readRecord } from '@parley/platform';
import type { Present } from '@parley/rooms/model';
import { checkJoin } from '@parley/sessions/model';
import { sessionByKey, sessionOf } from '@parley/sessions/server';
import { presenceBySession, presentOf } from '../presence/present-people';

const PAGE = 500;
/** More than this is not told one by one: reading everything anew is the shorter way. */
const MOST_MISSED = 20_000;

/** What a person finds who is about to enter a room, all of one moment. */
export interface RoomFound {
  readonly actor: Actor;
  readonly person: Present;
  readonly participants: readonly string[];
  readonly people: readonly Present[];
  /** The end of the record at that moment. */
  readonly head: number;
  /** What happened in the session after a position until then, as far as this person may see it. */
  readonly missed: readonly Entry[];
}

const missedSince = async (
  scope: ReadScope,
  sessionKey: string,
  after: number | undefined,
): Promise<Result<Entry[]>> => {
  const missed: Entry[] = [];
  if (after === undefined) return missed;
  for (let at = after; ; at = missed.at(-1)?.position ?? at) {
    const page = await readRecord(scope, at, { sessionKey }, PAGE);
    missed.push(...page);
    if (missed.length > MOST_MISSED) return tooOld();
    if (page.length < PAGE) return missed;
  }
};

const notYetGiven = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'after: this forum has not given out such a cursor.',
      fr: 'after : ce forum n’a pas émis un tel curseur.',
    },
    'after',
  );

const tooOld = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: `after: more than ${MOST_MISSED} entries have come since. Join without a cursor and read the room again.`,
      fr: `after : plus de ${MOST_MISSED} entrées sont arrivées depuis. Rejoignez sans curseur et relisez la salle.`,
    },
    'after',
  );

const refusalFor = (actor: Actor): Refusal =>
  actor.tokenId === null
    ? notFound()
    : forbidden({
        en: 'A room is for people; a machine reads the feed.',
        fr: 'Une salle est pour des personnes ; une machine lit le fil.',
      });

/**
 * Whether a person may enter the room of a session, and what they find there; `after` is the position from which they want
 * to know what they missed. What was missed comes from the table and not from memory: a label may have risen since.
 */
export const lookIntoRoom = async (
  scope: ReadScope,
  sessionKey: string,
  after: number | undefined,
): Promise<Result<RoomFound>> => {
  const [actor, view] = await Promise.all([scope.actor(), scope.loader(sessionByKey).load(sessionKey)]);
  if (actor === undefined || view === undefined) return notFound();
  const refusal = checkJoin(sessionOf(view.held), actor);
  if (refusal !== null) return refusal;
  const [self, rows, [end]] = await Promise.all([
    actor.personId === null ? undefined : scope.loader(personByKey).load(actor.personId),
    scope.loader(presenceBySession).load(sessionKey),
    scope.query<{ position: number }>('select position from record_head'),
  ]);
  if (self === undefined || end === undefined) return refusalFor(actor);
  if (after !== undefined && after > end.position) return notYetGiven();
  const missed = await missedSince(scope, sessionKey, after);
  if (isRefusal(missed)) return missed;
  return {
    actor,
    person: { id: self.key, name: self.name, delegation: self.code },
    participants: view.participantCodes,
    people: rows.map(presentOf),
    head: end.position,
    missed,
  };
};
