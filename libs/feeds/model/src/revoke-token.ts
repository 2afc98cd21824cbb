import { type Actor, notFound, type Result } from '@parley/kernel';
import type { FeedToken } from './feed-token';
import { type TokenDecision, tokenEvent } from './token-decision';
import { mayRevoke } from './token-policy';

/**
 * Ends a token at once (partner client): whoever speaks for its delegation's seat, or an administrator. To all others
 * it is NOT_FOUND. Revoked before, it stays as it was and nothing is recorded.
 */
export const revokeToken = (token: FeedToken, actor: Actor, now: Date): Result<TokenDecision> => {
  if (!mayRevoke(actor, token)) return notFound();
  if (token.revokedAt !== null) return { token, events: [] };
  const revoked: FeedToken = { ...token, revokedAt: now };
  return { token: revoked, events: [tokenEvent('token.revoked', revoked)] };
};
