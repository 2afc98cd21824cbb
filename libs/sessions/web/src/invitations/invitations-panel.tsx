import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { InvitationLineFragment, SessionWholeFragment } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { EmptyState, Panel, PanelBody, SeatChip } from '@parley/ui';
import { LateAnswers } from '../bookings/late-answers';
import { RemindPart } from '../bookings/remind-part';
import { ANSWERS, useAnswerWords } from '../wording/use-answer-words';
import { AnswerSentence } from './answer-sentence';
import { countAnswers } from './count-answers';
import styles from './invitations.module.css';

/** Who is invited, and how they answered: one sentence, then the seats by answer. Before convening, only who will be. */
export const InvitationsPanel = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { t } = useLingui();
  const { invitations, participants } = session;
  const convened = session.state !== 'DRAFT';
  if (participants.length === 0)
    return (
      <Panel title={t`Participants`}>
        <EmptyState title={t`Nobody is invited`} />
      </Panel>
    );
  return (
    <Panel
      title={t`Participants`}
      aside={<Plural value={participants.length} one="# seat" other="# seats" />}
    >
      <PanelBody>
        {convened ? (
          <AnswerSentence count={countAnswers(invitations)} />
        ) : (
          <Trans>The invitations go out when the session is convened.</Trans>
        )}
      </PanelBody>
      {convened ? <ByAnswer invitations={invitations} /> : <Seats invitations={invitations} />}
      <LateAnswers invitations={invitations} />
      {session.viewerCan.remind && <RemindPart sessionId={session.id} invitations={invitations} />}
      <Attendance invitations={invitations} />
    </Panel>
  );
};

interface InvitationsProps {
  readonly invitations: readonly InvitationLineFragment[];
}

const ByAnswer = ({ invitations }: InvitationsProps) => {
  const words = useAnswerWords();
  return ANSWERS.map((answer) => {
    const those = invitations.filter((one) => one.answer === answer);
    if (those.length === 0) return null;
    return (
      <div key={answer} className={styles.group}>
        <h3>
          {words.answer(answer)} · {those.length}
        </h3>
        <Chips invitations={those} />
      </div>
    );
  });
};

const Seats = ({ invitations }: InvitationsProps) => (
  <div className={styles.group}>
    <Chips invitations={invitations} />
  </div>
);

/** Seats as chips, the reader's own marked. */
export const Chips = ({ invitations }: InvitationsProps) => {
  const own = useViewer().person?.delegation?.code;
  return (
    <ul className={styles.chips}>
      {invitations.map(({ delegation }) => (
        <li key={delegation.code}>
          <SeatChip seat={delegation} mine={delegation.code === own} />
        </li>
      ))}
    </ul>
  );
};

const Attendance = ({ invitations }: InvitationsProps) => {
  const named = invitations.filter(({ attending }) => attending.length > 0);
  const people = named.reduce((sum, { attending }) => sum + attending.length, 0);
  if (named.length === 0) return null;
  return (
    <details className={styles.attending}>
      <summary>
        <Plural value={people} one="# person will attend" other="# people will attend" />
      </summary>
      <dl>
        {named.map(({ delegation, attending }) => (
          <div key={delegation.code} className={styles.pair}>
            <dt>{delegation.name}</dt>
            <dd>{attending.map(({ name }) => name).join('; ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
