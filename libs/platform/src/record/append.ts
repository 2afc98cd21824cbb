import { type Actor, type ForumEvent, rank } from '@parley/kernel';
import type { WriteTx } from '../commands/write-tx';
import { labelColumns } from '../database/label-columns';

/**
 * Adds events to the record: the last statement before commit, because the lock it takes on the head row is what makes
 * positions dense and commit-ordered. One statement whatever the number of events.
 */
const APPEND = `
  with head as (update record_head set position = position + $3 returning position),
  added as (
    insert into record (position, at, type, version, actor_id, token_id, delegation, session_key, subject_type, subject_key,
      level, releasable_to, observers, caveats, originator,
      unless_level, unless_releasable_to, unless_observers, unless_caveats, unless_originator, parties, data)
    select head.position - $3 + event.ord, coalesce($4::timestamptz, clock_timestamp()), event.type, 1, (author.said ->> 'person')::uuid,
      (author.said ->> 'token')::uuid, author.said ->> 'delegation', event.session_key, event.subject_type, event.subject_key,
      event.level, event.releasable_to, event.observers, event.caveats, event.originator,
      event.unless_level, event.unless_releasable_to, event.unless_observers, event.unless_caveats, event.unless_originator,
      event.parties, event.data
    from head, jsonb_to_recordset($1::jsonb) as event(ord int, type text, session_key uuid, subject_type text, subject_key text,
      level smallint, releasable_to text[], observers boolean, caveats text[], originator text,
      unless_level smallint, unless_releasable_to text[], unless_observers boolean, unless_caveats text[], unless_originator text,
      parties text[], data jsonb, unattributed boolean),
      lateral (select case when event.unattributed then '{}' else $2::jsonb end as said) as author),
  kept as (
    insert into record_author (position, actor_id, token_id, delegation)
    select head.position - $3 + event.ord, ($2::jsonb ->> 'person')::uuid, ($2::jsonb ->> 'token')::uuid, $2::jsonb ->> 'delegation'
    from head, jsonb_to_recordset($1::jsonb) as event(ord int, unattributed boolean) where event.unattributed)
  select position from head`;

const unlessColumns = ({ unless }: ForumEvent): object =>
  unless === undefined
    ? {}
    : {
        unless_level: rank(unless.classification),
        unless_releasable_to: unless.releasableTo,
        unless_observers: unless.releasableToObservers,
        unless_caveats: unless.caveats,
        unless_originator: unless.originator,
      };

const asRow = (event: ForumEvent, index: number): object => ({
  ord: index + 1,
  type: event.type,
  session_key: event.sessionKey,
  subject_type: event.subject.type,
  subject_key: event.subject.key,
  ...labelColumns(event.label),
  ...unlessColumns(event),
  parties: event.parties ?? null,
  data: event.data,
  ...(event.unattributed === true ? { unattributed: true } : {}),
});

/** Who did it; `null` for the forum itself, e.g. a departure noticed by the server. */
export type Author = Pick<Actor, 'personId' | 'tokenId' | 'delegation'> | null;

type Value = string | number | Date | null;

/**
 * Values of {@link APPEND_STATEMENT}, shared by commands and the system's own writers. `at` is for a past that is played
 * (see `CommandRunner.run`); without it the database says when.
 */
export const appendValues = (author: Author, events: readonly ForumEvent[], at?: Date): readonly Value[] => [
  JSON.stringify(events.map(asRow)),
  JSON.stringify({
    person: author?.personId ?? null,
    token: author?.tokenId ?? null,
    delegation: author?.delegation ?? null,
  }),
  events.length,
  at ?? null,
];

export const APPEND_STATEMENT = APPEND;

/**
 * Appends, commits, and answers with the position of the last event. Both are sent at once: every other writer waits for the head row.
 */
export const appendAndCommit = async (
  tx: WriteTx,
  author: Author,
  events: readonly ForumEvent[],
  at?: Date,
): Promise<number> => {
  const [head] = await tx.commitWith<{ position: string }>(APPEND, appendValues(author, events, at));
  if (head === undefined) throw new Error('the record has no head');
  return Number(head.position);
};
