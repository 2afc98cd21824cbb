import { randomUUID } from 'node:crypto';
import { dayOf, rosterAt } from '@parley/delegations/model';
import { seatsIn } from '@parley/delegations/server';
import { isRefusal, type Result } from '@parley/kernel';
import { command } from '@parley/platform';
import {
  conveneSession,
  type Dossier,
  type RequestedDecision,
  scheduleRequested as schedule,
  type SessionDecision,
} from '@parley/sessions/model';
import { chairsFor } from '../bookings/chairs-for';
import { factsIn, weigh } from '../bookings/weigh-decision';
import { byManagers, stored } from '../commands/taken';
import { requestedSession } from './request-inputs';
import { loadRequest, saveRequest } from './request-store';

interface Decision extends RequestedDecision {
  /** The draft as the convening finds it, and the convening; `null` where it stays a draft. */
  readonly convened: { readonly before: Dossier; readonly decision: SessionDecision } | null;
}

const draftOf = ({ session, items, answers }: SessionDecision): Dossier => ({ session, items, answers });

/**
 * Makes a session of a request in one step and, if asked, sends its invitations with it. What is in the way of the convening
 * and what follows from it, for the request too, is as with the ordinary command.
 */
export const scheduleRequested = command({
  action: 'request.schedule',
  input: requestedSession,
  load: async (tx, { requestId, startsAt, endsAt, place, chairId }, { key }) => {
    const request = await loadRequest(tx, requestId);
    if (request === undefined) return undefined;
    const roster = rosterAt(await seatsIn(tx), dayOf(startsAt));
    const chairs = await chairsFor(tx, { chairId, startsAt, endsAt });
    const chair = chairs.named ?? chairs.free;
    const facts = await factsIn(tx, { key, startsAt, endsAt, place, chairId: chair?.id ?? null });
    return { request, roster, facts, chairs, sessionKey: key, itemKey: randomUUID() };
  },
  may: byManagers,
  decide: (
    state,
    { requestId: _, convene, overrideReason: reason, ...given },
    { actor, now },
  ): Result<Decision> => {
    const made = schedule(state, given, actor, now);
    if (isRefusal(made)) return made;
    if (convene !== true) return { ...made, convened: null };
    const before = draftOf(made.draft);
    const decision = weigh(before, conveneSession(before, actor, now), state.facts, { actor, reason });
    if (isRefusal(decision)) return decision;
    return { ...made, events: [...made.events, ...decision.events], convened: { before, decision } };
  },
  async save(tx, { draft, request, convened }, moment) {
    const about = draft.session.key;
    const drafted = await stored.save(tx, { ...draft, before: undefined, about }, moment);
    await saveRequest(tx, request);
    if (convened === null) return drafted;
    const { before, decision } = convened;
    return [...drafted, ...(await stored.save(tx, { ...decision, before, about }, moment))];
  },
  subject: ({ request }) => request.key,
});
