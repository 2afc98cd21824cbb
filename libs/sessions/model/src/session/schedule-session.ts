import { type Actor, type DelegationCode, isRefusal, type Result } from '@parley/kernel';
import type { SessionDecision } from '../dossier';
import { sessionEvent } from '../events/make-events';
import { sessionSheet } from '../events/sheets';
import { type ChairMeans, checkChair, NO_CHAIRS } from './chair';
import { checkSession } from './check-session';
import type { Session } from './session';
import { forbiddenUnlessManager } from './session-gates';
import type { SessionInput } from './session-input';

/**
 * Schedules a session as a draft, which the secretariat alone sees until it is convened (sessions). The chair and the
 * session officers do. `roster` holds the seats on the day of the session. Refused: what `checkSession`
 * and `checkChair` refuse.
 */
export const scheduleSession = (
  state: {
    readonly key: string;
    readonly roster: readonly DelegationCode[];
    readonly chairs?: ChairMeans;
  },
  input: SessionInput,
  actor: Actor,
): Result<SessionDecision> => {
  const refusal = forbiddenUnlessManager(actor);
  if (refusal !== null) return refusal;
  const fields = checkSession(input, state.roster, actor);
  if (isRefusal(fields)) return fields;
  const { chairs = NO_CHAIRS } = state;
  const chair = checkChair(input.chairId, chairs.free, chairs);
  if (isRefusal(chair)) return chair;
  const session: Session = {
    ...fields,
    chair,
    key: state.key,
    state: 'DRAFT',
    version: 1,
    convenedAt: null,
    openedAt: null,
    closedAt: null,
    cancelReason: null,
    series: null,
    agendaAdoptedAt: null,
    suspension: null,
  };
  const event = sessionEvent('session.scheduled', session, { session: sessionSheet(session), answers: [] });
  return { session, items: [], answers: [], events: [event] };
};
