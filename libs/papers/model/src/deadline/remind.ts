import {
  type Actor,
  type DelegationCode,
  forbidden,
  type ForumEvent,
  isRefusal,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { namesOf } from '@parley/delegations/model';
import { canManageSessions, REMINDER_INTERVAL_MS } from '@parley/sessions/model';
import { sightOf, stateUnlessCirculated } from '../amendments/amendment-gates';
import type { Paper } from '../paper/paper';
import type { CommentDeadline } from './deadline';
import { commentsReminded } from './deadline-event';
import type { Responses } from './responses';

/** How long before a deadline for comments those are reminded who have not answered, in hours (papers). */
export const REMINDED_BEFORE_HOURS = [48, 24] as const;

const HOUR_MS = 3_600_000;

/** That a delegation was asked again for its answer to a text. */
export interface CommentReminder {
  readonly delegation: DelegationCode;
  readonly at: Date;
  /** So long before the deadline by the forum itself; `null` by hand. */
  readonly hours: number | null;
  /** The deadline that it named. */
  readonly commentsBy: Date;
}

/** What reminding of a text's deadline rests on. */
export interface ReminderState {
  readonly paper: Paper;
  readonly deadline: CommentDeadline | null;
  readonly responses: Responses;
  readonly reminders: readonly CommentReminder[];
}

/** Who is reminded now, and what the record says of it. */
export interface RemindCommentsDecision {
  readonly paper: Paper;
  readonly revisionKey: string;
  readonly reminders: readonly CommentReminder[];
  readonly events: readonly ForumEvent[];
}

const decisionOf = (
  paper: Paper,
  deadline: CommentDeadline,
  reminders: readonly CommentReminder[],
  hours: number,
): RemindCommentsDecision => ({
  paper,
  revisionKey: deadline.revisionKey,
  reminders,
  events: reminders.map(({ delegation }) => commentsReminded(paper, deadline, delegation, hours)),
});

const left = (deadline: CommentDeadline, now: Date): number => deadline.commentsBy.getTime() - now.getTime();

/**
 * Reminds the delegations of a paper's audience that gave neither comment nor amendment nor stance, so many hours before the
 * deadline, each once. `null` where nobody is: the paper is not circulated any more, or the deadline was moved since, and
 * another reminder is due then.
 */
export const remindOfComments = (
  { paper, deadline, responses, reminders }: ReminderState,
  { hours, now }: { readonly hours: number; readonly now: Date },
): RemindCommentsDecision | null => {
  if (deadline === null || paper.state !== 'CIRCULATED') return null;
  if (left(deadline, now) <= 0 || left(deadline, now) > hours * HOUR_MS) return null;
  const { commentsBy } = deadline;
  const wasReminded = (code: DelegationCode): boolean =>
    reminders.some(
      (one) =>
        one.delegation === code && one.hours === hours && one.commentsBy.getTime() === commentsBy.getTime(),
    );
  const made = responses.awaited
    .filter((code) => !wasReminded(code))
    .map((delegation) => ({ delegation, at: now, hours, commentsBy }));
  return made.length === 0 ? null : decisionOf(paper, deadline, made, hours);
};

/** The chair and the session officers, while the paper is circulated. */
export const mayRemindOfComments = (actor: Actor, paper: Paper): Refusal | null =>
  sightOf(actor, paper) ??
  (canManageSessions(actor)
    ? null
    : forbidden({
        en: 'The chair and the session officers send reminders. Ask the secretariat.',
        fr: 'La présidence et les responsables de session envoient les rappels. Adressez-vous au secrétariat.',
      })) ??
  stateUnlessCirculated(paper);

const refuseRecent = (codes: readonly DelegationCode[]): Refusal => {
  const names = namesOf(codes);
  return refuse('RATE_LIMITED', {
    en: `A delegation is reminded once a day at most. Reminded within the last 24 hours: ${names.en}. Try again tomorrow.`,
    fr: `Une délégation reçoit au plus un rappel par jour. Rappel envoyé dans les dernières 24 heures : ${names.fr}. Réessayez demain.`,
  });
};

const whoseTurn = (
  { responses: { awaited }, reminders }: ReminderState,
  now: Date,
): Result<readonly DelegationCode[]> => {
  if (awaited.length === 0)
    return refuse('STATE', {
      en: 'Every delegation that was asked has answered.',
      fr: 'Toutes les délégations sollicitées ont répondu.',
    });
  const due = awaited.filter(
    (code) =>
      !reminders.some(
        ({ delegation, at }) => delegation === code && now.getTime() - at.getTime() < REMINDER_INTERVAL_MS,
      ),
  );
  return due.length === 0 ? refuseRecent(awaited) : due;
};

/** Reminds by hand all that have not answered and whose last reminder is a day old: before the deadline (papers). */
export const remindByHand = (
  state: ReminderState,
  actor: Actor,
  now: Date,
): Result<RemindCommentsDecision> => {
  const { paper, deadline } = state;
  const refusal = mayRemindOfComments(actor, paper);
  if (refusal !== null) return refusal;
  if (deadline === null || left(deadline, now) <= 0)
    return refuse('STATE', {
      en: 'No deadline for comments is running. Set one that is to come first.',
      fr: 'Aucune échéance ne court pour les commentaires. Fixez-en d’abord une à venir.',
    });
  const codes = whoseTurn(state, now);
  if (isRefusal(codes)) return codes;
  const { commentsBy } = deadline;
  const made = codes.map((delegation) => ({ delegation, at: now, hours: null, commentsBy }));
  return decisionOf(paper, deadline, made, Math.ceil(left(deadline, now) / HOUR_MS));
};
