import {
  type DelegationView,
  delegationView,
  delegationViews,
  personByKey,
  type PersonView,
} from '@parley/delegations/server';
import type { Label } from '@parley/kernel';
import { type Operation, type ReadScope, Unauthenticated } from '@parley/platform';
import {
  aggregateLabel,
  type Answer,
  currentItem,
  invitationsOf,
  projectedEnd,
  type SessionAbilities,
  sessionAbilities,
} from '@parley/sessions/model';
import { agendaBySession } from '../reading/agenda-loaders';
import { sessionAgendaFields } from './agenda-fields';
import type { AgendaItemView, AgendaView } from '../reading/agenda-view';
import { answersBySession } from '../reading/answers-by-session';
import { databaseNow } from '../reading/database-now';
import { readDossier } from '../reading/read-dossier';
import { sessionCount, type SessionPage } from '../reading/session-page';
import type { SessionView } from '../reading/session-view';
import { itemOf } from '../rows/item-row';
import { sessionOf } from '../rows/session-row';

const agendaFor = (scope: ReadScope, key: string): Promise<AgendaView> =>
  scope.loader(agendaBySession).load(key);

/** An invitation as the API shows it, with the session that it is to. */
export type InvitationView = Answer & { readonly sessionKey: string };

const Session = {
  ...sessionAgendaFields,

  participants: ({ participantCodes }: SessionView): DelegationView[] => delegationViews(participantCodes),

  async chair({ held }: SessionView, _: unknown, { scope }: Operation): Promise<PersonView | null> {
    return held.chair_id === null ? null : ((await scope.loader(personByKey).load(held.chair_id)) ?? null);
  },

  async aggregateLabel({ key, held }: SessionView, _: unknown, { scope }: Operation): Promise<Label> {
    return aggregateLabel(sessionOf(held), (await agendaFor(scope, key)).items);
  },

  async invitations(
    { key, participantCodes }: SessionView,
    _: unknown,
    { scope }: Operation,
  ): Promise<InvitationView[]> {
    const answers = await scope.loader(answersBySession).load(key);
    const all = invitationsOf({ participants: participantCodes }, answers);
    return all.map((answer) => ({ ...answer, sessionKey: key }));
  },

  async agenda({ key }: SessionView, _: unknown, { scope }: Operation): Promise<readonly AgendaItemView[]> {
    return (await agendaFor(scope, key)).items;
  },

  async currentItem({ key }: SessionView, _: unknown, { scope }: Operation): Promise<AgendaItemView | null> {
    const { items } = await agendaFor(scope, key);
    const current = currentItem(items.map(({ held }) => itemOf(held)));
    return items.find((item) => item.key === current?.key) ?? null;
  },

  async projectedEnd({ key, held }: SessionView, _: unknown, { scope }: Operation): Promise<Date | null> {
    if (held.state !== 'OPEN') return null;
    const [{ items }, now] = await Promise.all([
      agendaFor(scope, key),
      scope.loader(databaseNow).load('now'),
    ]);
    return projectedEnd(
      held,
      items.map((item) => itemOf(item.held)),
      now,
    );
  },

  async viewerCan({ key }: SessionView, _: unknown, { scope }: Operation): Promise<SessionAbilities | null> {
    const [actor, dossier] = await Promise.all([scope.actor(), scope.loader(readDossier).load(key)]);
    if (actor === undefined) throw new Unauthenticated();
    return dossier === undefined ? null : sessionAbilities(actor, dossier);
  },
};

const Invitation = {
  delegation: ({ delegation }: Answer): DelegationView | undefined => delegationView(delegation),

  async attending({ attending }: Answer, _: unknown, { scope }: Operation): Promise<PersonView[]> {
    const people = await Promise.all(attending.map(({ id }) => scope.loader(personByKey).load(id)));
    return people.filter((person) => person !== undefined);
  },
};

const SessionConnection = {
  totalCount: ({ filter }: SessionPage, _: unknown, { scope }: Operation): Promise<number> =>
    sessionCount(scope, filter),
};

/** Fields of a session that are more than a column; plain functions, because a page asks for many of them. */
export const sessionFields = { Session, Invitation, SessionConnection };
