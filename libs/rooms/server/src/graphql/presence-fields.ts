import {
  type DelegationView,
  delegationViews,
  personByKey,
  type PersonView,
} from '@parley/delegations/server';
import type { Operation } from '@parley/platform';
import { presentSeats, type Quorum, quorumOf } from '@parley/rooms/model';
import type { SessionView } from '@parley/sessions/server';
import { presenceBySession, type PresenceRow } from '../presence/present-people';

const inRoom = ({ key }: SessionView, { scope }: Operation): Promise<PresenceRow[]> =>
  scope.loader(presenceBySession).load(key);

const Session = {
  async present(session: SessionView, _: unknown, operation: Operation): Promise<DelegationView[]> {
    return delegationViews(presentSeats(await inRoom(session, operation), session.participantCodes));
  },

  async presentPeople(session: SessionView, _: unknown, operation: Operation): Promise<PersonView[]> {
    const rows = await inRoom(session, operation);
    const people = operation.scope.loader(personByKey);
    const found = await Promise.all(rows.map(({ person_id }) => people.load(person_id)));
    return found.filter((person) => person !== undefined);
  },

  async quorum(session: SessionView, _: unknown, operation: Operation): Promise<Quorum> {
    const { participantCodes } = session;
    return quorumOf(participantCodes, presentSeats(await inRoom(session, operation), participantCodes));
  },
};

/** Who is in the room, and whether they are enough. */
export const presenceFields = { Session };
