import {
  type DelegationView,
  delegationView,
  delegationViews,
  personByKey,
  type PersonView,
} from '@parley/delegations/server';
import { isoDuration } from '@parley/kernel';
import { type Operation, type ReadScope, Unauthenticated } from '@parley/platform';
import {
  type RequestAbilities,
  requestAbilities,
  type RequestStanding,
  standingAt,
} from '@parley/sessions/model';
import { databaseNow } from '../reading/database-now';
import { sessionByKey, type SessionView } from '../reading/session-view';
import { requestCount, type RequestPage } from './request-page';
import { requestBySession, type RequestView } from './request-view';

const standing = async ({ held }: RequestView, scope: ReadScope): Promise<RequestStanding> =>
  standingAt(held, await scope.loader(databaseNow).load('now'));

const remaining = (ms: number | null): string | null => (ms === null ? null : isoDuration(ms / 1000));

const ConsultationRequest = {
  delegation: ({ held }: RequestView): DelegationView | undefined => delegationView(held.delegation),

  named: ({ held }: RequestView): DelegationView[] => delegationViews(held.named),

  requestedBy: ({ held }: RequestView, _: unknown, { scope }: Operation): Promise<PersonView | undefined> =>
    scope.loader(personByKey).load(held.requestedBy),

  async acknowledgeRemaining(view: RequestView, _: unknown, { scope }: Operation): Promise<string | null> {
    return remaining((await standing(view, scope)).acknowledge.remainingMs);
  },

  async acknowledgeOverdue(view: RequestView, _: unknown, { scope }: Operation): Promise<boolean> {
    return (await standing(view, scope)).acknowledge.overdue;
  },

  async conveneRemaining(view: RequestView, _: unknown, { scope }: Operation): Promise<string | null> {
    return remaining((await standing(view, scope)).convene.remainingMs);
  },

  async conveneOverdue(view: RequestView, _: unknown, { scope }: Operation): Promise<boolean> {
    return (await standing(view, scope)).convene.overdue;
  },

  async session({ sessionKey }: RequestView, _: unknown, { scope }: Operation): Promise<SessionView | null> {
    return sessionKey === null ? null : ((await scope.loader(sessionByKey).load(sessionKey)) ?? null);
  },

  async viewerCan({ held }: RequestView, _: unknown, { scope }: Operation): Promise<RequestAbilities> {
    const actor = await scope.actor();
    if (actor === undefined) throw new Unauthenticated();
    return requestAbilities(actor, held);
  },
};

const Session = {
  async request({ key }: SessionView, _: unknown, { scope }: Operation): Promise<RequestView | null> {
    return (await scope.loader(requestBySession).load(key)) ?? null;
  },
};

const ConsultationRequestConnection = {
  totalCount: ({ filter }: RequestPage, _: unknown, { scope }: Operation): Promise<number> =>
    requestCount(scope, filter),
};

/** Fields of a request that are more than a column, and the way from a session to its request. */
export const requestFields = { ConsultationRequest, ConsultationRequestConnection, Session };
