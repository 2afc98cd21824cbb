import { Trans, useLingui } from '@lingui/react/macro';
import type { InvitationAnswer, InvitationLineFragment, SessionWholeFragment } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { Panel, PanelBody, RefusalAlert } from '@parley/ui';
import { AnswerTag } from '../parts/answer-tag';
import { useAnswerWords } from '../wording/use-answer-words';
import { AnswerButtons } from './answer-buttons';
import { AttendanceForm } from './attendance-form';
import { ownInvitation } from './own-invitation';
import { useAnswer } from './use-answer';
import styles from './invitations.module.css';

/** Where a delegate answers for the own delegation and says who will come. Shown only to those who may. */
export const OwnAnswerPanel = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { t } = useLingui();
  const words = useAnswerWords();
  const delegation = useViewer().person?.delegation;
  const [answer, state] = useAnswer(session.id);
  const invitation = ownInvitation(session.invitations, delegation?.code);
  if (!session.viewerCan.answerInvitation || !delegation || invitation === undefined) return null;
  const attending = invitation.attending.map(({ id }) => id);
  const give = (given: InvitationAnswer) => void answer(given, attending);
  const { name } = delegation;
  return (
    <Panel title={t`Answer of ${name}`} aside={<AnswerTag answer={invitation.answer} />}>
      <PanelBody>
        <div className={styles.own}>
          <RefusalAlert outcome={state.outcome} />
          <AnswerButtons
            to={session.title}
            given={invitation.answer}
            pending={state.pending}
            onAnswer={give}
          />
          <p role="status" className="visually-hidden">
            {state.outcome?.kind === 'done' && words.answer(invitation.answer)}
          </p>
          <Attendance
            delegation={delegation.code}
            invitation={invitation}
            pending={state.pending}
            onSave={answer}
          />
        </div>
      </PanelBody>
    </Panel>
  );
};

interface AttendanceProps {
  readonly delegation: string;
  readonly invitation: InvitationLineFragment;
  readonly pending: boolean;
  readonly onSave: (answer: InvitationAnswer, people: readonly string[]) => Promise<boolean>;
}

const Attendance = ({ delegation, invitation, pending, onSave }: AttendanceProps) => {
  const attending = invitation.attending.map(({ id }) => id);
  return comes(invitation.answer) ? (
    <AttendanceForm
      key={attending.join()}
      delegation={delegation}
      attending={attending}
      pending={pending}
      onSave={(people) => onSave(invitation.answer, people)}
    />
  ) : (
    <p className="small muted">
      <Trans>After accepting, name who will attend.</Trans>
    </p>
  );
};

const comes = (answer: InvitationAnswer): boolean => answer === 'ACCEPTED' || answer === 'TENTATIVE';
