import { useLingui } from '@lingui/react/macro';
import type { RevocationReason, RoomEnd } from '@parley/api-client';

/** Why a connection was ended, in the reader's language. */
export const useReasonWording = (): ((reason: RevocationReason) => string) => {
  const { t } = useLingui();
  return (reason) => {
    switch (reason) {
      case 'SIGNED_OUT':
        return t`You have signed out.`;
      case 'REVOKED':
        return t`Your sign-in was ended. Sign in again to go on.`;
      case 'ACCREDITATION_CHANGED':
        return t`Your accreditation was changed. Sign in again to go on.`;
      case 'LABEL_RAISED':
        return t`The label of this session was changed, and it is no longer released to you.`;
      case 'NOT_INVITED':
        return t`Your delegation no longer takes part in this session.`;
      case 'SERVER_STOPS':
        return t`The server is restarting.`;
    }
  };
};

/** Why a room is over for this person, in the reader's language. */
export const useEndWording = (): ((end: RoomEnd) => string) => {
  const { t } = useLingui();
  const wording = useReasonWording();
  return (end) => {
    switch (end.why) {
      case 'REVOKED':
        return wording(end.reason);
      case 'REFUSED':
        return end.refusal.message;
      case 'UNAUTHENTICATED':
        return t`Sign in to go on.`;
    }
  };
};
