import { type Actor, forbidden, isRefusal, refuse, type Result } from '@parley/kernel';
import type { Person } from '@parley/delegations/model';
import type { Dossier, SessionDecision } from '../dossier';
import { sessionEvent } from '../events/make-events';
import { answerSheet } from '../events/sheets';
import { mayAnswer } from '../session/session-gates';
import type { Answer, Attendee, InvitationAnswer } from './answer';

/** An answer as the API takes it in. */
export interface AnswerInput {
  readonly answer: InvitationAnswer;
  /** Ids of people of the delegation. */
  readonly attending?: readonly string[] | null;
}

const attendees = (ids: readonly string[], people: readonly Person[], actor: Actor): Result<Attendee[]> => {
  const own = people.filter(
    ({ active, pending, delegation, role }) =>
      active && !pending && delegation === actor.delegation && role !== 'OBSERVER',
  );
  const found = [...new Set(ids)].map((id) => own.find((person) => person.id === id));
  const known = found.filter((person) => person !== undefined).map(({ id, name }) => ({ id, name }));
  if (known.length === found.length) return known;
  return refuse(
    'INVALID',
    {
      en: 'Name people who are accredited to your delegation now.',
      fr: 'Désignez des personnes actuellement accréditées auprès de votre délégation.',
    },
    'attending',
  );
};

const LATE_MS = 24 * 3_600_000;

const isLate = ({ session, answers }: Dossier, actor: Actor, now: Date): boolean => {
  const ahead = session.startsAt.getTime() - now.getTime();
  const changes = answers.some(({ delegation }) => delegation === actor.delegation);
  return session.openedAt !== null || ahead <= 0 || (changes && ahead < LATE_MS);
};

/**
 * A delegate answers the invitation of the own delegation, as often as they like while the session is to come or going on
 * (sessions). After the session was to begin, and for a change in the last 24 hours before, it is marked late. AWAITED takes an answer back; it and DECLINED name nobody. `people` holds those whom the input names.
 */
export const answerInvitation = (
  state: Dossier & { readonly people: readonly Person[] },
  input: AnswerInput,
  actor: Actor,
  now: Date,
): Result<SessionDecision> => {
  const { session } = state;
  const { delegation } = actor;
  const refusal = mayAnswer(actor, session);
  if (refusal !== null || delegation === null) return refusal ?? forbidden();
  const comes = input.answer === 'ACCEPTED' || input.answer === 'TENTATIVE';
  const attending = attendees(comes ? (input.attending ?? []) : [], state.people, actor);
  if (isRefusal(attending)) return attending;
  const answer: Answer = {
    delegation,
    answer: input.answer,
    attending,
    answeredAt: input.answer === 'AWAITED' ? null : now,
    late: isLate(state, actor, now),
  };
  const event = sessionEvent('invitation.answered', session, answerSheet(answer));
  return { session, items: [], answers: [answer], events: [event] };
};
