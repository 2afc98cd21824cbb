import type { InvitationLineFragment } from '@parley/api-client';

/** The invitation of a delegation among those of a session; `undefined` when it is not invited, or there is no seat. */
export const ownInvitation = (
  invitations: readonly InvitationLineFragment[],
  code: string | undefined,
): InvitationLineFragment | undefined => invitations.find(({ delegation }) => delegation.code === code);
