import type { ForumEvent } from '@parley/kernel';
import type { Decision } from '@parley/delegations/model';
import type { FeedToken } from './feed-token';
import { tokenLabel } from './token-policy';

/** The token as it stands afterwards. */
export interface TokenDecision extends Decision {
  readonly token: FeedToken;
}

/** What happens to a token. Its use is no event. */
export const TOKEN_EVENT_TYPES = ['token.issued', 'token.revoked'] as const;
export type TokenEventType = (typeof TOKEN_EVENT_TYPES)[number];

/** What both events carry. */
export type TokenData = Readonly<{
  name: string;
  delegation: FeedToken['delegation'];
  ceiling: FeedToken['ceiling'];
  expiresAt: string;
  revoked: boolean;
}>;

/** The event of a token, under its label and without its secret. */
export const tokenEvent = (type: TokenEventType, token: FeedToken): ForumEvent => {
  const data: TokenData = {
    name: token.name,
    delegation: token.delegation,
    ceiling: token.ceiling,
    expiresAt: token.expiresAt.toISOString(),
    revoked: token.revokedAt !== null,
  };
  return {
    type,
    subject: { type: 'FeedToken', key: token.key },
    sessionKey: null,
    label: tokenLabel(token),
    data,
  };
};
