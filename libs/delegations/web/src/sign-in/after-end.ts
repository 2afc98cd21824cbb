import type { RoomEnd } from '@parley/api-client';
import { signInPath } from './return-path';

/** Why somebody finds themselves at the sign-in screen. */
export const SIGN_IN_REASONS = ['SIGNED_OUT', 'REVOKED', 'ACCREDITATION_CHANGED'] as const;
export type SignInReason = (typeof SIGN_IN_REASONS)[number];

const asSignInReason = (reason: string | null): SignInReason | null =>
  SIGN_IN_REASONS.find((known) => known === reason) ?? null;

/** The reason in a sign-in address; `null` when the person simply came. */
export const signInReason = (search: URLSearchParams): SignInReason | null =>
  asSignInReason(search.get('why'));

/**
 * Where a room that ended leads: to sign in again and back to `path`, with the reason, or `null` where the person is still
 * signed in and only this room is closed to them.
 */
export const pathAfterEnd = (end: RoomEnd, path: string): string | null => {
  switch (end.why) {
    case 'UNAUTHENTICATED':
      return signInPath(path);
    case 'REFUSED':
      return null;
    case 'REVOKED': {
      const reason = asSignInReason(end.reason);
      return reason === null ? null : signInPath(path, reason);
    }
  }
};
