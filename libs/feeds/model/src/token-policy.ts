import { type Actor, type Label, visible } from '@parley/kernel';
import { canAdminister, LABEL_FOR_SECRETARIAT } from '@parley/delegations/model';
import type { FeedToken } from './feed-token';

/** May issue a token: whoever speaks for a seat for that delegation, an administrator for any and for observers. */
export const canIssueToken = (actor: Actor): boolean =>
  canAdminister(actor) || (actor.speaksForSeat && actor.delegation !== null && actor.personId !== null);

/** Who may know of a token: its delegation and the secretariat. */
export const tokenLabel = (token: Pick<FeedToken, 'delegation'>): Label => ({
  ...LABEL_FOR_SECRETARIAT,
  originator: token.delegation,
});

/** May revoke this token, and so sees it in the list: whoever speaks for its delegation's seat, or an administrator. */
export const mayRevoke = (actor: Actor, token: Pick<FeedToken, 'delegation'>): boolean =>
  visible(actor, tokenLabel(token)) &&
  (canAdminister(actor) || (canIssueToken(actor) && actor.delegation === token.delegation));

/** Whether the token still opens anything: neither revoked nor expired. The instant of expiry itself is too late. */
export const isUsable = (token: Pick<FeedToken, 'revokedAt' | 'expiresAt'>, now: Date): boolean =>
  token.revokedAt === null && now.getTime() < token.expiresAt.getTime();
