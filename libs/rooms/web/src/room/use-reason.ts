import { useLingui } from '@lingui/react/macro';
import type { RoomEnd } from '@parley/api-client';

type Revoked = Extract<RoomEnd, { why: 'REVOKED' }>['reason'];

/** Why a room is over, in a sentence. */
export const useReason = (): ((end: RoomEnd) => string) => {
  const { t } = useLingui();
  const revoked: Record<Revoked, string> = {
    SIGNED_OUT: t`You have signed out.`,
    REVOKED: t`Your sign-in was ended. Sign in again to go on.`,
    ACCREDITATION_CHANGED: t`Your accreditation has changed. Sign in again to go on with what you may see now.`,
    LABEL_RAISED: t`The label of this session was raised. It is not released to you any more.`,
    NOT_INVITED: t`Your delegation is no longer among the participants of this session.`,
  };
  const reasonOf = (end: RoomEnd): string => {
    switch (end.why) {
      case 'UNAUTHENTICATED':
        return t`You are no longer signed in.`;
      case 'REFUSED':
        return end.refusal.message;
      case 'REVOKED':
        return revoked[end.reason];
    }
  };
  return reasonOf;
};
