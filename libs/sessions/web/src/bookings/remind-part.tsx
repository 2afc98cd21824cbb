import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type InvitationLineFragment, RemindInvitationDocument, useAction } from '@parley/api-client';
import { REMINDER_INTERVAL_MS } from '@parley/sessions/model';
import { RefusalAlert, SeatChip, useLocale, useNow } from '@parley/ui';
import { useRefresh } from '../parts/use-refresh';
import styles from './bookings.module.css';

export interface RemindPartProps {
  readonly sessionId: string;
  readonly invitations: readonly InvitationLineFragment[];
}

/** Those whose last reminder is a day old, or who have had none; the server decides again. */
const whoseTurn = (invitations: readonly InvitationLineFragment[], now: number) =>
  invitations.filter(
    ({ answer, remindedAt }) =>
      answer === 'AWAITED' && (remindedAt === null || now - Date.parse(remindedAt) >= REMINDER_INTERVAL_MS),
  );

/** Reminds delegations that have not answered, and says who was reminded already. */
export const RemindPart = ({ sessionId, invitations }: RemindPartProps) => {
  const now = useNow();
  const { language } = useLocale();
  const refresh = useRefresh();
  const [remind, { pending, outcome }] = useAction(RemindInvitationDocument);
  const turn = whoseTurn(invitations, now);
  const reminded = invitations.filter(
    ({ answer, remindedAt }) => answer === 'AWAITED' && remindedAt !== null,
  );
  if (turn.length === 0 && reminded.length === 0) return null;
  const run = async () => {
    await remind({ sessionId, delegations: null, language });
    refresh();
  };
  return (
    <div className={styles.remind}>
      {turn.length > 0 && (
        <Button variant="default" loading={pending} onClick={() => void run()}>
          <Plural value={turn.length} one="Remind # delegation" other="Remind # delegations" />
        </Button>
      )}
      {reminded.length > 0 && (
        <p className="small muted">
          <Trans>Reminded, not answered yet:</Trans>{' '}
          {reminded.map(({ delegation }) => (
            <SeatChip key={delegation.code} seat={delegation} />
          ))}
        </p>
      )}
      <RefusalAlert outcome={outcome} />
    </div>
  );
};
