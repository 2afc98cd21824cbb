import { membersAt, reachedBy, type Silence, type ToldFact, type ToldMembers } from '@parley/decisions/model';
import type { Seat } from '@parley/delegations/model';

/** Facts of who was told before a time; the application and the runner of what is due may both ask. */
export const TOLD_BEFORE = `select t.subject_id, t.delegation, t.placed, t.seen, t.mailed, t.failed
  from unnest($1::uuid[], $2::timestamptz[]) as a(id, expires), lateral told_before(a.id, a.expires) t`;

/** A row of {@link TOLD_BEFORE}. */
export type ToldRow = ToldFact & { readonly subject_id: string };

/** Nobody asks who was told before the expiry has passed. */
export const NOT_ASKED: ToldMembers = { counting: [], reached: [] };

/** Which members count at the expiry, and which of them were told before it. */
export const toldMembers = (
  { key, members, expiresAt }: Pick<Silence, 'key' | 'members' | 'expiresAt'>,
  seats: readonly Seat[],
  facts: readonly ToldRow[],
): ToldMembers => ({
  counting: membersAt(members, seats, expiresAt),
  reached: reachedBy(facts.filter(({ subject_id }) => subject_id === key)),
});
