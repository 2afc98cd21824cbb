import { globalId } from '@parley/kernel';
import { issueFeedToken, revokeFeedToken } from '@parley/feeds/server';
import type { Person } from './as-person';

const HALF_A_YEAR_MS = 180 * 86_400_000;

/** Name of the last command of the demonstration: once it is there, all of it is. */
export const COMPLETE = 'demonstration-complete';

/** One token for each partner, one for observers, and one that was revoked. Their secrets are shown to nobody. */
export const demonstrateTokens = async (administrator: Person, now: Date): Promise<void> => {
  const issue = (name: string, delegation: string | null): Promise<string> =>
    administrator(issueFeedToken, {
      name,
      delegation,
      ceiling: 'RESTRICTED',
      expiresAt: new Date(now.getTime() + HALF_A_YEAR_MS).toISOString(),
    });
  for (const code of ['AUS', 'JPN', 'NZL', 'KOR'])
    await issue(`Ministry feed, ${code} (demonstration)`, code);
  await issue('Observers’ feed (demonstration)', null);
  const withdrawn = await issue('Former integration, AUS (demonstration)', 'AUS');
  await administrator(revokeFeedToken, { id: globalId('FeedToken', withdrawn), clientMutationId: COMPLETE });
};
