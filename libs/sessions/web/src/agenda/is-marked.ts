import type { AgendaLineFragment, SessionWholeFragment } from '@parley/api-client';
import { sameLabel } from '../parts/same-label';

/**
 * Whether an item carries its marking beside it: where it is another than the session's. Before convening an item is not
 * released to anybody, whatever its label, so that only the rest is compared.
 */
export const isMarked = (
  { label, state }: Pick<SessionWholeFragment, 'label' | 'state'>,
  item: Pick<AgendaLineFragment, 'label'>,
): boolean => {
  const unreleased = { releasableTo: [], releasableToObservers: false };
  const session = state === 'DRAFT' ? { ...label, ...unreleased } : label;
  return !sameLabel(item.label, session);
};
