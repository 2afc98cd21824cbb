import { type DelegationCode, refuse, type Refusal, type Role, standingOf } from '@parley/kernel';
import { entryOf, isState } from '../catalogue/catalogue';

const refuseDelegation = (en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, 'delegation');

const mayObserveFor = (delegation: DelegationCode, roster: readonly DelegationCode[]): boolean =>
  entryOf(delegation) !== undefined && !(isState(delegation) && roster.includes(delegation));

/**
 * Whether a post goes with a delegation (who takes part): delegates need a seated one, the secretariat has none, and an
 * observer stands for an organisation or a state without a seat, or for nobody.
 */
export const checkPost = (
  role: Role,
  delegation: DelegationCode | null,
  roster: readonly DelegationCode[],
): Refusal | null => {
  switch (standingOf(role)) {
    case 'DELEGATION':
      return delegation !== null && roster.includes(delegation)
        ? null
        : refuseDelegation(
            'A delegate needs a delegation that has a seat today.',
            'Un délégué a besoin d’une délégation qui a un siège aujourd’hui.',
          );
    case 'SECRETARIAT':
      return delegation === null
        ? null
        : refuseDelegation(
            'A member of the secretariat belongs to no delegation. Leave it empty.',
            'Un membre du secrétariat n’appartient à aucune délégation. Laissez ce champ vide.',
          );
    case 'OBSERVER':
      return delegation === null || mayObserveFor(delegation, roster)
        ? null
        : refuseDelegation(
            'An observer stands for an observer organisation, a state without a seat, or nobody.',
            'Un observateur représente une organisation observatrice, un État sans siège, ou personne.',
          );
  }
};
