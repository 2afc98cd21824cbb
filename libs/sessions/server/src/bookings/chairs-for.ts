import type { WriteTx } from '@parley/platform';
import type { Chair, ChairMeans } from '@parley/sessions/model';
import { peopleNamed } from '../store/people-named';

interface Wanted {
  readonly chairId?: string | null | undefined;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

// Those who chair are locked in it, so that of two sessions at once the second sees whom the first has taken.
const FREE = 'select id, name from free_chairs($1)';

/** Whoever the input names to chair; where it says nothing, one who chairs and is free then. */
export const chairsFor = async (tx: WriteTx, { chairId, startsAt, endsAt }: Wanted): Promise<ChairMeans> => {
  if (chairId === null) return { named: null, free: null };
  if (chairId !== undefined) return { named: (await peopleNamed(tx, [chairId]))[0] ?? null, free: null };
  const plan = { plan: 0, starts_at: startsAt.toISOString(), ends_at: endsAt.toISOString() };
  const [free] = await tx.query<Chair>(FREE, [JSON.stringify([plan])]);
  return { named: null, free: free ?? null };
};

/** As {@link chairsFor}, for a change: left out, whoever chairs goes on. */
export const chairNamed = async (tx: WriteTx, chairId: string | null | undefined): Promise<ChairMeans> => ({
  named: chairId == null ? null : ((await peopleNamed(tx, [chairId]))[0] ?? null),
  free: null,
});
