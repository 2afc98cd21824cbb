import type { Session } from '../session/session';
import type { Answer } from './answer';

/** One invitation for each participant, in their order; AWAITED where none has answered. */
export const invitationsOf = (
  session: Pick<Session, 'participants'>,
  answers: readonly Answer[],
): Answer[] => {
  const given = new Map(answers.map((answer) => [answer.delegation, answer]));
  return session.participants.map(
    (delegation) =>
      given.get(delegation) ?? {
        delegation,
        answer: 'AWAITED',
        attending: [],
        answeredAt: null,
        late: false,
      },
  );
};
