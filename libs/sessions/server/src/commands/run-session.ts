import type { Actor, Result } from '@parley/kernel';
import { command, idOf } from '@parley/platform';
import {
  closeSession as close,
  conveneSession as convene,
  type Dossier,
  openSession as open,
  type SessionDecision,
  suspendSession as suspend,
} from '@parley/sessions/model';
import { z } from 'zod';
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

/** Sends the invitations: from now on the participants see the session. */
export const conveneSession = stepOf('session.convene', convene);
/** Opens a convened session, or resumes a suspended one. */
export const openSession = stepOf('session.open', open);
/** Suspends an open session, with the clocks of its items. */
export const suspendSession = stepOf('session.suspend', suspend);
/** Closes a session whose opened items all have their outcome. */
export const closeSession = stepOf('session.close', close);
