import { dayOf, rosterAt } from '@parley/delegations/model';
import { seatsIn } from '@parley/delegations/server';
import {
  canIssueToken,
  type FeedToken,
  issueToken as issue,
  mayRevoke,
  revokeToken as revoke,
} from '@parley/feeds/model';
import {
  type Actor,
  CLASSIFICATIONS,
  classificationOf,
  forbidden,
  isRefusal,
  notFound,
  rank,
} from '@parley/kernel';
import { command, hashOf, idOf, instant, newSecret, optional, type WriteTx } from '@parley/platform';
import { z } from 'zod';
import { FeedTokenEntity } from '../entities/feed-token.entity';

const tokenOf = (row: FeedTokenEntity): FeedToken => ({
  key: row.id,
  name: row.name,
  delegation: row.delegation,
  ceiling: classificationOf(row.ceiling),
  issuedBy: row.issuedBy,
  issuedAt: row.issuedAt,
  expiresAt: row.expiresAt,
  lastUsedAt: null,
  revokedAt: row.revokedAt,
});

const rowOf = (token: FeedToken): FeedTokenEntity => ({
  id: token.key,
  name: token.name,
  delegation: token.delegation,
  ceiling: rank(token.ceiling),
  issuedBy: token.issuedBy,
  issuedAt: token.issuedAt,
  expiresAt: token.expiresAt,
  revokedAt: token.revokedAt,
});

const openCredential = (tx: WriteTx, token: FeedToken, secret: string): Promise<object[]> =>
  tx.query(
    `insert into credential (id, hash, kind, delegation, ceiling, expires_at) values ($1, $2, 'FEED', $3, $4, $5)`,
    [token.key, hashOf(secret), token.delegation, rank(token.ceiling), token.expiresAt],
  );

/** Issues a token. The decision carries the secret out to the one answer that shows it; only its hash is stored. */
export const issueFeedToken = command({
  action: 'token.issue',
  input: z.object({
    name: z.string(),
    delegation: optional(z.string()),
    ceiling: z.enum(CLASSIFICATIONS),
    expiresAt: instant,
  }),
  load: async (tx, _input, { key }) => ({ key, roster: rosterAt(await seatsIn(tx), dayOf(new Date())) }),
  may: (actor: Actor) => (canIssueToken(actor) ? undefined : forbidden()),
  decide: (state, input, { actor, now }) => {
    const decision = issue(state, input, actor, now);
    return isRefusal(decision) ? decision : { ...decision, secret: newSecret() };
  },
  save: async (tx, { token, secret }) => {
    await openCredential(tx, token, secret);
    await tx.manager.insert(FeedTokenEntity, rowOf(token));
  },
  subject: ({ token }) => token.key,
});

/** Revokes a token; a second time changes nothing. */
export const revokeFeedToken = command({
  action: 'token.revoke',
  input: z.object({ id: idOf('FeedToken') }),
  load: async (tx, { id }) => {
    const row = await tx.manager.findOne(FeedTokenEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return row === null ? undefined : tokenOf(row);
  },
  may: (actor: Actor, token: FeedToken) => (mayRevoke(actor, token) ? undefined : notFound()),
  decide: (token, _input, { actor, now }) => revoke(token, actor, now),
  save: async (tx, { token }) => {
    await tx.manager.update(FeedTokenEntity, { id: token.key }, { revokedAt: token.revokedAt });
    await tx.query('update credential set revoked_at = $2 where id = $1 and revoked_at is null', [
      token.key,
      token.revokedAt,
    ]);
  },
  subject: ({ token }) => token.key,
  takesSightAway: true,
});
