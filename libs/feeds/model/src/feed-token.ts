import type { Classification, DelegationCode } from '@parley/kernel';

/** A machine's right to read for one delegation, never above its ceiling (partner client). The secret is not here. */
export interface FeedToken {
  readonly key: string;
  readonly name: string;
  /** `null` for an observer's token. */
  readonly delegation: DelegationCode | null;
  readonly ceiling: Classification;
  /** The person who issued it. */
  readonly issuedBy: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}
