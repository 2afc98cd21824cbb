import { Trans } from '@lingui/react/macro';
import type { InvitationLineFragment } from '@parley/api-client';
import styles from './bookings.module.css';

/** Who answered after the session was to begin, or changed the answer in the last day before. */
export const LateAnswers = ({ invitations }: { readonly invitations: readonly InvitationLineFragment[] }) => {
  const late = invitations.filter((invitation) => invitation.late);
  if (late.length === 0) return null;
  const names = late.map(({ delegation }) => delegation.name).join(', ');
  return (
    <p className={`small ${styles.remind ?? ''}`}>
      <Trans>Answered late: {names}</Trans>
    </p>
  );
};
