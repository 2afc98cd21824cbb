import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type InvitationLineFragment, RemindInvitationDocument, useAction } from '@parley/api-client';
import { REMINDER_INTERVAL_MS } from '@parley/sessions/model';
import { RefusalAlert, SeatChip, useLocale, useNow } from '@parley/ui';
import { useRefresh } from '../parts/use-refresh';
import styles from './bookings.module.css';

export interface RemindProps {
  readonly sessionId: string;
  readonly invitations: readonly InvitationLineFragment[];
}

/** Those whose last reminder is a day old, or who have had none; the server decides again. */
const whoseTurn = (invitations: readonly InvitationLineFragment[], now: number) =>
  invitations.filter(
    ({ answer, remindedAt }) =>
      answer === 'AWAITED' && (remindedAt === null || now - Date.parse(remindedAt) >= REMINDER_INTERVAL_MS),
  );

const whoWasReminded = (invitations: readonly InvitationLineFragment[]) =>
  invitations.filter(({ answer, remindedAt }) => answer === 'AWAITED' && remindedAt !== null);

/** Reminds the delegations that have not answered and whose turn it is; nothing while there are none. */
export const RemindButton = ({ sessionId, invitations }: RemindProps) => {
  const now = useNow();
  const { language } = useLocale();
  const refresh = useRefresh();
  const [remind, { pending, outcome }] = useAction(RemindInvitationDocument);
  const turn = whoseTurn(invitations, now);
  const run = async () => {
    await remind({ sessionId, delegations: null, language });
    refresh();
  };
  return (
    <>
      {turn.length > 0 && (
        <Button variant="default" loading={pending} onClick={() => void run()}>
          <Plural value={turn.length} one="Remind # delegation" other="Remind # delegations" />
        </Button>
      )}
      <RefusalAlert outcome={outcome} />
    </>
  );
};

/** Who was reminded and has not answered yet. */
export const RemindedLine = ({ invitations }: Pick<RemindProps, 'invitations'>) => {
  const reminded = whoWasReminded(invitations);
  if (reminded.length === 0) return null;
  return (
    <p className={`small muted ${styles.reminded ?? ''}`} role="status">
      <Trans>Reminded, not answered yet:</Trans>{' '}
      {reminded.map(({ delegation }) => (
        <SeatChip key={delegation.code} seat={delegation} />
      ))}
    </p>
  );
};

/** The reminder as a part of the session's panel; nothing while everybody has answered. */
export const RemindPart = ({ sessionId, invitations }: RemindProps) =>
  invitations.every(({ answer }) => answer !== 'AWAITED') ? null : (
    <div className={styles.remind}>
      <RemindButton sessionId={sessionId} invitations={invitations} />
      <RemindedLine invitations={invitations} />
    </div>
  );
