import {
  type Actor,
  CLASSIFICATIONS,
  classificationOf,
  forbidden,
  isRefusal,
  notFound,
  rank,
} from '@parley/kernel';
import { command, hashOf, idOf, newSecret } from '@parley/platform';
import {
  CALENDAR_LANGUAGES,
  type CalendarFeed,
  type CalendarLanguage,
  canMakeCalendarFeed,
  makeCalendarFeed as make,
  revokeCalendarFeed as revoke,
} from '@parley/sessions/model';
import { z } from 'zod';

interface FeedRow {
  readonly id: string;
  readonly person_id: string;
  readonly name: string;
  readonly ceiling: number;
  readonly language: CalendarLanguage;
  readonly made_at: Date;
  readonly revoked_at: Date | null;
}

const feedOf = (row: FeedRow): CalendarFeed => ({
  key: row.id,
  personId: row.person_id,
  name: row.name,
  ceiling: classificationOf(row.ceiling),
  language: row.language,
  madeAt: row.made_at,
  revokedAt: row.revoked_at,
});

/** Makes a calendar feed. The decision carries the secret out to the one answer that shows it; only its hash is stored. */
export const makeCalendarFeed = command({
  action: 'calendar-feed.make',
  input: z.object({
    name: z.string(),
    ceiling: z.enum(CLASSIFICATIONS),
    language: z.enum(CALENDAR_LANGUAGES),
  }),
  load: async (tx, _input, { actor, key }) => {
    // One at a time for a person, so that the count holds.
    await tx.query(`select pg_advisory_xact_lock(hashtext('parley.calendar-feed ' || $1))`, [
      actor.personId ?? actor.credentialId,
    ]);
    const [row] = await tx.query<{ standing: string }>(
      'select count(*) as standing from calendar_feed where revoked_at is null',
    );
    return { key, standing: Number(row?.standing ?? 0) };
  },
  may: (actor: Actor) => (canMakeCalendarFeed(actor) ? undefined : forbidden()),
  decide: (state, input, { actor, now }) => {
    const decision = make(state, input, actor, now);
    return isRefusal(decision) ? decision : { ...decision, secret: newSecret() };
  },
  save: async (tx, { feed, secret }) => {
    await tx.query(
      `insert into calendar_feed (id, person_id, hash, name, ceiling, language, made_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [feed.key, feed.personId, hashOf(secret), feed.name, rank(feed.ceiling), feed.language, feed.madeAt],
    );
  },
  subject: ({ feed }) => feed.key,
});

/** Revokes a calendar feed; a second time changes nothing. */
export const revokeCalendarFeed = command({
  action: 'calendar-feed.revoke',
  input: z.object({ id: idOf('CalendarFeed') }),
  load: async (tx, { id }) => {
    const [row] = await tx.query<FeedRow>(
      'select id, person_id, name, ceiling, language, made_at, revoked_at from calendar_feed where id = $1 for update',
      [id],
    );
    return row && feedOf(row);
  },
  may: (actor: Actor, feed: CalendarFeed) => (actor.personId === feed.personId ? undefined : notFound()),
  decide: (feed, _input, { actor, now }) => revoke(feed, actor, now),
  save: async (tx, { feed }) => {
    await tx.query('update calendar_feed set revoked_at = $2 where id = $1', [feed.key, feed.revokedAt]);
  },
  subject: ({ feed }) => feed.key,
});
