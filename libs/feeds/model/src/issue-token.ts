import {
  type Actor,
  type Classification,
  type DelegationCode,
  forbidden,
  isRefusal,
  rank,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { canAdminister } from '@parley/delegations/model';
import type { FeedToken } from './feed-token';
import { type TokenDecision, tokenEvent } from './token-decision';
import { canIssueToken } from './token-policy';

/** A token as the API takes it in. */
export interface TokenInput {
  readonly name: string;
  /** Absent or `null`: the issuer's own delegation; for an administrator, observers. */
  readonly delegation?: DelegationCode | null;
  readonly ceiling: Classification;
  readonly expiresAt: Date;
}

const LONGEST_NAME = 100;
const LONGEST_LIFE_MS = 366 * 24 * 3_600_000;

const forWhom = (
  actor: Actor,
  wanted: DelegationCode | null,
  roster: readonly DelegationCode[],
): Result<{ readonly delegation: DelegationCode | null }> => {
  if (!canIssueToken(actor)) {
    return forbidden({
      en: 'Those who speak for a seat issue tokens for their delegation; an administrator issues all others.',
      fr: 'Ceux qui parlent au nom d’un siège émettent les jetons de leur délégation ; un administrateur émet tous les autres.',
    });
  }
  if (!canAdminister(actor)) {
    const own = wanted === null || wanted === actor.delegation;
    return own ? { delegation: actor.delegation } : forbidden();
  }
  if (wanted === null || roster.includes(wanted)) return { delegation: wanted };
  const en = `“${wanted}” has no seat today.`;
  return refuse('INVALID', { en, fr: `« ${wanted} » n’a pas de siège aujourd’hui.` }, 'delegation');
};

const checkName = (name: string): Refusal | null =>
  name !== '' && name.length <= LONGEST_NAME
    ? null
    : refuse(
        'INVALID',
        {
          en: `A token has a name of 1 to ${LONGEST_NAME} characters, such as the client it is for.`,
          fr: `Un jeton porte un nom de 1 à ${LONGEST_NAME} caractères, par exemple le client auquel il est destiné.`,
        },
        'name',
      );

const checkExpiry = (expiresAt: Date, now: Date): Refusal | null => {
  const life = expiresAt.getTime() - now.getTime();
  return life > 0 && life <= LONGEST_LIFE_MS
    ? null
    : refuse(
        'INVALID',
        {
          en: 'A token expires in the future, and within 366 days.',
          fr: 'Un jeton expire dans le futur, et dans les 366 jours.',
        },
        'expiresAt',
      );
};

const checkCeiling = (actor: Actor, ceiling: Classification): Refusal | null =>
  rank(ceiling) <= rank(actor.clearance)
    ? null
    : refuse(
        'LABEL_CEILING',
        {
          en: `A token’s ceiling is no higher than your own clearance. Choose ${actor.clearance} or lower.`,
          fr: `Le plafond d’un jeton ne dépasse pas votre propre habilitation. Choisissez ${actor.clearance} ou un niveau inférieur.`,
        },
        'ceiling',
      );

/**
 * Issues a token (partner client): for the own delegation by whoever speaks for its seat; for any seated delegation, or
 * with none for observers, by an administrator. Never above the issuer's clearance, nor for longer than 366 days.
 */
export const issueToken = (
  state: { readonly key: string; readonly roster: readonly DelegationCode[] },
  input: TokenInput,
  actor: Actor,
  now: Date,
): Result<TokenDecision> => {
  const whose = forWhom(actor, input.delegation ?? null, state.roster);
  if (isRefusal(whose)) return whose;
  const name = input.name.trim();
  const refusal = checkName(name) ?? checkExpiry(input.expiresAt, now) ?? checkCeiling(actor, input.ceiling);
  if (refusal !== null || actor.personId === null) return refusal ?? forbidden();
  const token: FeedToken = {
    key: state.key,
    name,
    delegation: whose.delegation,
    ceiling: input.ceiling,
    issuedBy: actor.personId,
    issuedAt: now,
    expiresAt: input.expiresAt,
    lastUsedAt: null,
    revokedAt: null,
  };
  return { token, events: [tokenEvent('token.issued', token)] };
};
