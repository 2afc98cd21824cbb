import {
  type Actor,
  type DelegationCode,
  type ForumEvent,
  isRefusal,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { namesOf } from '@parley/delegations/model';
import type { Dossier } from '../dossier';
import { aboutSession } from '../events/make-events';
import { effectiveLabel } from '../session/effective-label';
import type { Session } from '../session/session';
import { mayRemind } from '../session/session-gates';
import { type Reminder, REMINDER_INTERVAL_MS } from './reminder';

/** Who is reminded now, and what the record says of it. */
export interface RemindDecision {
  readonly session: Session;
  readonly reminders: readonly Reminder[];
  readonly events: readonly ForumEvent[];
}

type State = Dossier & { readonly reminders: readonly Reminder[] };

const awaitedOf = ({ session, answers }: Dossier): DelegationCode[] => {
  const answered = new Set(answers.filter(({ answer }) => answer !== 'AWAITED').map((one) => one.delegation));
  return session.participants.filter((code) => !answered.has(code));
};

const isRecent = ({ reminders }: State, code: DelegationCode, now: Date): boolean =>
  reminders.some(
    ({ delegation, at }) => delegation === code && now.getTime() - at.getTime() < REMINDER_INTERVAL_MS,
  );

/** For the delegation reminded and the secretariat alone. */
const reminded = (session: Session, { delegation, at, automatic }: Reminder): ForumEvent => ({
  ...aboutSession('invitation.reminded', session),
  label: { ...effectiveLabel(session), releasableTo: [delegation], releasableToObservers: false },
  data: { delegation, remindedAt: at.toISOString(), automatic },
});

const decisionOf = (
  session: Session,
  codes: readonly DelegationCode[],
  at: Date,
  automatic: boolean,
): RemindDecision => {
  const reminders = codes.map((delegation) => ({ delegation, at, automatic }));
  return { session, reminders, events: reminders.map((reminder) => reminded(session, reminder)) };
};

const refuseAnswered = (codes: readonly DelegationCode[]): Refusal => {
  const names = namesOf(codes);
  return refuse(
    'INVALID',
    {
      en: `Only delegations that are invited and have not answered are reminded. Leave out: ${names.en}.`,
      fr: `Seules les délégations invitées qui n’ont pas répondu reçoivent un rappel. À retirer : ${names.fr}.`,
    },
    'delegations',
  );
};

const refuseRecent = (codes: readonly DelegationCode[]): Refusal => {
  const names = namesOf(codes);
  return refuse(
    'RATE_LIMITED',
    {
      en: `A delegation is reminded once a day at most. Reminded within the last 24 hours: ${names.en}.`,
      fr: `Une délégation reçoit au plus un rappel par jour. Rappel envoyé dans les dernières 24 heures : ${names.fr}.`,
    },
    'delegations',
  );
};

const chosen = (state: State, asked: readonly DelegationCode[] | null, now: Date): Result<string[]> => {
  const awaited = awaitedOf(state);
  const wanted = [...new Set(asked ?? awaited)];
  const answered = wanted.filter((code) => !awaited.includes(code));
  if (answered.length > 0) return refuseAnswered(answered);
  const due = wanted.filter((code) => !isRecent(state, code, now));
  // Whoever names delegations wants just those; whoever names none wants all whose turn it is.
  if (asked !== null && due.length < wanted.length)
    return refuseRecent(wanted.filter((code) => !due.includes(code)));
  if (due.length > 0) return due;
  return wanted.length > 0
    ? refuseRecent(wanted)
    : refuse(
        'STATE',
        { en: 'Every delegation has answered.', fr: 'Toutes les délégations ont répondu.' },
        'delegations',
      );
};

/**
 * Reminds delegations that have not answered their invitation (sessions): those named, or all whose last reminder is a day
 * old. The chair and the session officers do, while the session is convened and has not been opened.
 */
export const remindInvitation = (
  state: State,
  input: { readonly delegations: readonly DelegationCode[] | null },
  actor: Actor,
  now: Date,
): Result<RemindDecision> => {
  const refusal = mayRemind(actor, state.session);
  if (refusal !== null) return refusal;
  const codes = chosen(state, input.delegations, now);
  return isRefusal(codes) ? codes : decisionOf(state.session, codes, now, false);
};

/** What the forum does by itself two days before a session: every delegation once, and none that was reminded lately. */
export const remindByItself = (state: State, now: Date): RemindDecision => {
  const { session, reminders } = state;
  const done = new Set(reminders.filter(({ automatic }) => automatic).map(({ delegation }) => delegation));
  const codes =
    session.state === 'CONVENED'
      ? awaitedOf(state).filter((code) => !done.has(code) && !isRecent(state, code, now))
      : [];
  return decisionOf(session, codes, now, true);
};
