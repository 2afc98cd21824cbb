import type { Actor } from '@parley/kernel';
import { type ReadScope, Unauthenticated } from '@parley/platform';

/** Who asks; throws {@link Unauthenticated} without a credential that stands. */
export const actorOf = async (scope: ReadScope): Promise<Actor> => {
  const actor = await scope.actor();
  if (actor === undefined) throw new Unauthenticated();
  return actor;
};
