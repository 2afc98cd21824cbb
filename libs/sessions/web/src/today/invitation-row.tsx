import { Trans } from '@lingui/react/macro';
import type { InvitationLineFragment } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { Countdown, Instant, RefusalAlert } from '@parley/ui';
import { AnswerButtons } from '../invitations/answer-buttons';
import { ownInvitation } from '../invitations/own-invitation';
import { useAnswer } from '../invitations/use-answer';
import { SessionRow } from '../parts/session-row';
import { useAnswerWords } from '../wording/use-answer-words';
import type { AheadSession } from './arrangement';

export interface InvitationRowProps {
  readonly session: AheadSession;
  /** Told when it is answered, with the session's id. */
  readonly onAnswer: (id: string) => void;
}

/** An invitation that awaits the delegation's answer, which is given in place. */
export const InvitationRow = ({ session, onAnswer }: InvitationRowProps) => {
  const code = useViewer().person?.delegation?.code;
  const words = useAnswerWords();
  const [answer, state] = useAnswer(session.id);
  const invitation = ownInvitation(session.invitations, code);
  const given = invitation?.answer ?? 'AWAITED';
  const attending = invitation?.attending.map(({ id }) => id) ?? [];
  return (
    <SessionRow
      session={session}
      actions={
        <AnswerButtons
          to={session.title}
          given={given}
          pending={state.pending}
          onAnswer={(next) => {
            onAnswer(session.id);
            void answer(next, attending);
          }}
        />
      }
    >
      <span>
        <Trans>
          begins in <Countdown to={session.startsAt} />
        </Trans>
      </span>
      <AskedAgain invitation={invitation} zone={session.timeZone} />
      <span role="status" className="visually-hidden">
        {state.outcome?.kind === 'done' && words.answer(given)}
      </span>
      <RefusalAlert outcome={state.outcome} />
    </SessionRow>
  );
};

interface AskedAgainProps {
  readonly invitation: InvitationLineFragment | undefined;
  readonly zone: string;
}

/** That the secretariat has reminded the delegation. */
const AskedAgain = ({ invitation, zone }: AskedAgainProps) => {
  const at = invitation?.remindedAt;
  if (at == null) return null;
  return (
    <strong>
      <Trans>
        The secretariat asked again for your answer: <Instant at={at} zone={zone} />
      </Trans>
    </strong>
  );
};
