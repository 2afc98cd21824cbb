import type { Actor, Language } from '@parley/kernel';
import type { FeedToken } from './feed-token';

/**
 * Who is asking when a token asks (partner client): its delegation, or an observer, up to the ceiling and without any
 * caveat. It speaks for nobody. Whether the token is usable and its delegation still has a seat is asked before.
 */
export const tokenActor = (
  token: Pick<FeedToken, 'key' | 'delegation' | 'ceiling'>,
  language: Language = 'EN',
): Actor => ({
  standing: token.delegation === null ? 'OBSERVER' : 'DELEGATION',
  personId: null,
  tokenId: token.key,
  credentialId: token.key,
  role: null,
  delegation: token.delegation,
  clearance: token.ceiling,
  caveats: [],
  speaksForSeat: false,
  language,
});
