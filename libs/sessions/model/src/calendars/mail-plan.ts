import type { Person } from '@parley/delegations/model';
import { type Actor, type Classification, standingOf, visible } from '@parley/kernel';
import type { Answer } from '../invitations/answer';
import { effectiveLabel } from '../session/effective-label';
import type { Session } from '../session/session';
import type { CalendarMethod } from './calendar-text';
import { underCeiling } from './session-entry';

/** Somebody to whom mail about sessions may go; `active` while they could sign in. */
export type Addressee = Pick<
  Person,
  | 'id'
  | 'name'
  | 'email'
  | 'role'
  | 'delegation'
  | 'clearance'
  | 'caveats'
  | 'speaksForSeat'
  | 'language'
  | 'active'
>;

/** What a person was last told by mail of a session. */
export interface ToldMail {
  readonly personId: string;
  readonly method: CalendarMethod;
  readonly sequence: number;
  /** Of {@link toldText}; any digest, as long as it is the same function every time. */
  readonly digest: string;
}

/** A mail to be sent. */
export type PlannedMail = ToldMail;

const sightOfPerson = (person: Addressee): Actor => ({
  standing: standingOf(person.role),
  personId: person.id,
  tokenId: null,
  credentialId: person.id,
  role: person.role,
  delegation: person.delegation,
  clearance: person.clearance,
  caveats: person.caveats,
  speaksForSeat: person.speaksForSeat,
  language: person.language,
});

/** Whether a person sees a session, once it has been convened. */
export const seesSession = (person: Addressee, session: Session): boolean =>
  session.convenedAt !== null && person.active && visible(sightOfPerson(person), effectiveLabel(session));

/**
 * Who is invited by mail: the heads of the delegations invited and those whom a delegation has named, as far as they see
 * the session. `people` holds at least them.
 */
export const invitedPeople = (
  session: Session,
  answers: readonly Answer[],
  people: readonly Addressee[],
): Addressee[] => {
  const comes = answers.filter(
    ({ delegation, answer }) =>
      session.participants.includes(delegation) && (answer === 'ACCEPTED' || answer === 'TENTATIVE'),
  );
  const named = new Set(comes.flatMap(({ attending }) => attending.map(({ id }) => id)));
  return people.filter((person) => {
    const ofSeat = person.delegation !== null && session.participants.includes(person.delegation);
    return ofSeat && (person.role === 'HEAD' || named.has(person.id)) && seesSession(person, session);
  });
};

/** All that a mail says of a session, as one text: equal texts, nothing new to tell. */
export const toldText = (session: Session, ceiling: Classification): string => {
  const { startsAt, endsAt, timeZone, label } = session;
  const open = underCeiling(label, ceiling);
  return JSON.stringify([
    startsAt.toISOString(),
    endsAt.toISOString(),
    timeZone,
    label.classification,
    ...(open ? [session.title, session.place, session.onlineUrl, label] : []),
  ]);
};

/** Whether mail is sent about a session at all: convened, and neither held nor past. */
export const isTold = ({ state, convenedAt, endsAt }: Session, now: Date): boolean =>
  convenedAt !== null &&
  endsAt.getTime() > now.getTime() &&
  ['CONVENED', 'OPEN', 'SUSPENDED', 'CANCELLED'].includes(state);

/**
 * What to send so that everybody invited has been told what the session is now, and everybody else who was told before has
 * been told that it is off for them: a REQUEST or a CANCEL (RFC 5546), each with a sequence above the last. Planned twice
 * it is planned once. `told` holds the last mail to each person that was sent, or is on its way.
 */
export const planMails = (
  session: Session,
  digest: string,
  invited: readonly Addressee[],
  told: readonly ToldMail[],
): PlannedMail[] => {
  const last = new Map(told.map((mail) => [mail.personId, mail]));
  const sequenceFor = (personId: string): number =>
    Math.max(session.version, (last.get(personId)?.sequence ?? -1) + 1);
  const wanted = session.state === 'CANCELLED' ? [] : invited;
  const requests = wanted.filter(({ id }) => {
    const before = last.get(id);
    return before === undefined || before.method === 'CANCEL' || before.digest !== digest;
  });
  const still = new Set(wanted.map(({ id }) => id));
  const cancels = told.filter(({ personId, method }) => method === 'REQUEST' && !still.has(personId));
  return [
    ...requests.map(({ id }): PlannedMail => ({
      personId: id,
      method: 'REQUEST',
      sequence: sequenceFor(id),
      digest,
    })),
    ...cancels.map(({ personId }): PlannedMail => ({
      personId,
      method: 'CANCEL',
      sequence: sequenceFor(personId),
      digest,
    })),
  ];
};
