import { dayOf, rosterAt } from '@parley/delegations/model';
import { seatsIn } from '@parley/delegations/server';
import { type DelegationCode, isRefusal } from '@parley/kernel';
import { command, idOf, optional, type WriteTx } from '@parley/platform';
import {
  cancelSession as cancel,
  changeSession as change,
  meetsAnew,
  scheduleSession as schedule,
} from '@parley/sessions/model';
import { z } from 'zod';
import { chairNamed, chairsFor } from '../bookings/chairs-for';
import { factsIn, weigh } from '../bookings/weigh-decision';
import { loadDossier } from '../store/load-dossier';
import { sessionInput } from './inputs';
import { byManagers, stored, taken } from './taken';

const rosterOn = async (tx: WriteTx, startsAt: Date): Promise<DelegationCode[]> =>
  rosterAt(await seatsIn(tx), dayOf(startsAt));

/** Schedules a session as a draft, with the participants by the roster on its day. */
export const scheduleSession = command({
  ...stored,
  action: 'session.schedule',
  input: z.object({ input: sessionInput }),
  load: async (tx, { input }, { key }) => ({
    key,
    roster: await rosterOn(tx, input.startsAt),
    chairs: await chairsFor(tx, input),
  }),
  may: byManagers,
  decide: (state, { input }, { actor }) => taken(undefined, state.key, schedule(state, input, actor)),
});

/** Changes a session before it opens; CONFLICT for a version that is no longer the present one. */
export const changeSession = command({
  ...stored,
  action: 'session.change',
  input: z.object({
    id: idOf('Session'),
    version: z.int(),
    input: sessionInput,
    overrideReason: optional(z.string()),
  }),
  load: async (tx, { id, input }) => {
    const dossier = await loadDossier(tx, id);
    if (dossier === undefined) return undefined;
    const chairId = input.chairId === undefined ? (dossier.session.chair?.id ?? null) : input.chairId;
    const { startsAt, endsAt, place } = input;
    const facts = await factsIn(tx, { key: id, startsAt, endsAt, place, chairId });
    const chairs = await chairNamed(tx, input.chairId);
    return { dossier, facts, chairs, roster: await rosterOn(tx, startsAt) };
  },
  may: byManagers,
  decide: ({ dossier, facts, roster, chairs }, { id, version, input, overrideReason: reason }, { actor }) => {
    const changed = change({ ...dossier, roster, chairs }, { ...input, version }, actor);
    const anew = !isRefusal(changed) && meetsAnew(dossier.session, changed.session);
    return taken(dossier, id, anew ? weigh(dossier, changed, facts, { actor, reason }) : changed);
  },
  takesSightAway: true,
});

/** Calls a session off before it opens, with a reason. */
export const cancelSession = command({
  ...stored,
  action: 'session.cancel',
  input: z.object({ id: idOf('Session'), reason: z.string() }),
  load: (tx, { id }) => loadDossier(tx, id),
  may: byManagers,
  decide: (dossier, { id, reason }, { actor }) => taken(dossier, id, cancel(dossier, { reason }, actor)),
});
