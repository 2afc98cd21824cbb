import {
  type Actor,
  conflict,
  type DelegationCode,
  type ForumEvent,
  isRefusal,
  type Result,
} from '@parley/kernel';
import { retraction } from '@parley/delegations/model';
import type { AgendaItem } from '../agenda/agenda-item';
import { itemTold, relabelled } from '../agenda/relabel';
import { sameLabel, sameSet } from '@parley/delegations/model';
import type { Dossier, SessionDecision } from '../dossier';
import { aboutSession, sessionEvent } from '../events/make-events';
import { answerSheet, sessionSheet } from '../events/sheets';
import type { Answer } from '../invitations/answer';
import { type ChairMeans, checkChair, NO_CHAIRS } from './chair';
import { checkSession, type SessionFields } from './check-session';
import { checkUnderWay, isUnderWay } from './check-under-way';
import { effectiveLabel } from './effective-label';
import type { Session } from './session';
import { mayRelabelSession } from './session-gates';
import type { SessionInput } from './session-input';

const withSponsorsInvited = (item: AgendaItem, participants: readonly DelegationCode[]): AgendaItem => {
  const sponsors = item.sponsors.filter((code) => participants.includes(code));
  return sameSet(sponsors, item.sponsors) ? item : { ...item, sponsors, version: item.version + 1 };
};

const itemsAfter = (before: readonly AgendaItem[], session: Session) => {
  const byKey = new Map(before.map((item) => [item.key, item]));
  const invited = before.map((item) => withSponsorsInvited(item, session.participants));
  return relabelled(session, invited).flatMap((item) => {
    const old = byKey.get(item.key) ?? item;
    const same = old.version === item.version && sameLabel(old.label, item.label);
    return same ? [] : [{ item, events: itemTold('item.changed', old.label, item) }];
  });
};

/** The whole session to those who see it now, a retraction to those who no longer do. */
const sessionTold = (before: Session, session: Session, answers: readonly Answer[]): ForumEvent[] => {
  const invited = answers.filter(({ delegation }) => session.participants.includes(delegation));
  const whole = { session: sessionSheet(session), answers: invited.map(answerSheet) };
  return [
    sessionEvent('session.changed', session, whole),
    ...retraction(
      aboutSession('session.retracted', session),
      effectiveLabel(before),
      effectiveLabel(session),
    ),
  ];
};

/** What a change takes from outside: the seats on the day of the session, and who may chair it. */
interface ChangeMeans {
  readonly roster: readonly DelegationCode[];
  readonly chairs?: ChairMeans;
}

const fieldsOf = (
  before: Session,
  input: SessionInput,
  { roster, chairs = NO_CHAIRS }: ChangeMeans,
  actor: Actor,
): Result<SessionFields & Pick<Session, 'chair'>> => {
  // Who takes part is settled once it has begun: a seat admitted meanwhile is not in.
  const fields = checkSession(input, isUnderWay(before) ? before.participants : roster, actor);
  if (isRefusal(fields)) return fields;
  const chair = checkChair(input.chairId, before.chair, chairs);
  if (isRefusal(chair)) return chair;
  return checkUnderWay(before, { ...fields, chair }) ?? { ...fields, chair };
};

/**
 * Changes a session that has not been opened, and of one that goes on the label alone (sessions). The chair and the session officers do, naming the version that
 * they saw. A new label reaches the items; whoever loses sight is told to forget. A seat that is no longer invited no
 * longer sponsors an item, and its answer no longer counts. An occurrence of a series stands apart from it from then on.
 */
export const changeSession = (
  state: Dossier & ChangeMeans,
  input: SessionInput & { readonly version: number },
  actor: Actor,
): Result<SessionDecision> => {
  const { session: before, answers } = state;
  const refusal = mayRelabelSession(actor, before);
  if (refusal !== null) return refusal;
  if (input.version !== before.version) return conflict(before.version);
  const fields = fieldsOf(before, input, state, actor);
  if (isRefusal(fields)) return fields;
  const series = before.series && { ...before.series, apart: true };
  const session: Session = { ...before, ...fields, series, version: before.version + 1 };
  const changes = itemsAfter(state.items, session);
  return {
    session,
    items: changes.map(({ item }) => item),
    answers: [],
    events: [...sessionTold(before, session, answers), ...changes.flatMap(({ events }) => events)],
  };
};
