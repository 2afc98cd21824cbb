import { combine, type Label } from '@parley/kernel';
import type { AgendaItem } from '../agenda/agenda-item';
import type { Session } from './session';

/**
 * Who sees a session: those whom its label allows, but before it has been convened the secretariat alone, which also holds
 * for one that was cancelled as a draft.
 */
export const effectiveLabel = (session: Pick<Session, 'label' | 'convenedAt'>): Label =>
  session.convenedAt === null
    ? { ...session.label, releasableTo: [], releasableToObservers: false }
    : session.label;

/** The label of a session shown with these items: give those that the reader sees (aggregates). */
export const aggregateLabel = (
  session: Pick<Session, 'label' | 'convenedAt'>,
  items: readonly Pick<AgendaItem, 'label'>[],
): Label => items.map(({ label }) => label).reduce(combine, effectiveLabel(session));
