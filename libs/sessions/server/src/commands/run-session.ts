import type { Actor, Result } from '@parley/kernel';
import { command, idOf, instant, optional } from '@parley/platform';
import {
  closeSession as close,
  conveneSession as convene,
  type Dossier,
  openSession as open,
  recordSession as record,
  type SessionDecision,
  suspendSession as suspend,
} from '@parley/sessions/model';
import { z } from 'zod';
import { factsIn, weigh, whenOf } from '../bookings/weigh-decision';
import { loadDossier } from '../store/load-dossier';
import { byManagers, stored, taken } from './taken';

type Step = (dossier: Dossier, actor: Actor, now: Date) => Result<SessionDecision>;

const stepOf = (action: string, step: Step) =>
  command({
    ...stored,
    action,
    input: z.object({ id: idOf('Session') }),
    load: (tx, { id }) => loadDossier(tx, id),
    may: byManagers,
    decide: (dossier, { id }, { actor, now }) => taken(dossier, id, step(dossier, actor, now)),
  });

/**
 * Sends the invitations: from now on the participants see the session. What is in its way needs a reason, or cannot be
 * overridden at all.
 */
export const conveneSession = command({
  ...stored,
  action: 'session.convene',
  input: z.object({ id: idOf('Session'), overrideReason: optional(z.string()) }),
  load: async (tx, { id }) => {
    const dossier = await loadDossier(tx, id);
    return dossier && { dossier, facts: await factsIn(tx, whenOf(dossier.session)) };
  },
  may: byManagers,
  decide: ({ dossier, facts }, { id, overrideReason: reason }, { actor, now }) =>
    taken(dossier, id, weigh(dossier, convene(dossier, actor, now), facts, { actor, reason })),
});
/** Opens a convened session, or resumes a suspended one. */
export const openSession = stepOf('session.open', open);
/** Suspends an open session, with the clocks of its items; all who see it are told why and until when. */
export const suspendSession = command({
  ...stored,
  action: 'session.suspend',
  input: z.object({ id: idOf('Session'), reason: optional(z.string()), resumesAt: optional(instant) }),
  load: (tx, { id }) => loadDossier(tx, id),
  may: byManagers,
  decide: (dossier, { id, ...input }, { actor, now }) =>
    taken(dossier, id, suspend(dossier, input, actor, now)),
});
/** Closes a session whose opened items all have their outcome. */
export const closeSession = stepOf('session.close', close);
/** The chair approves the journal of a closed session. */
export const recordSession = stepOf('session.record', record);
