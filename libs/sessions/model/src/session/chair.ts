import type { Person } from '@parley/delegations/model';
import { refuse, type Result, standingOf } from '@parley/kernel';

/** Who holds a session: a person of the secretariat, under the name that they had when they were named. */
export interface Chair {
  readonly id: string;
  readonly name: string;
}

/** What naming a chair takes from outside. */
export interface ChairMeans {
  /** The person whom the input names, if there is one. */
  readonly named: Person | null;
  /** Who chairs where the input says nothing: of those with the post of chair, one who is free then. */
  readonly free: Chair | null;
}

/** Where nobody is asked for and nobody is at hand. */
export const NO_CHAIRS: ChairMeans = { named: null, free: null };

const notOfSecretariat = (): Result<never> =>
  refuse(
    'INVALID',
    {
      en: 'A session is chaired by somebody of the secretariat who is accredited now. Choose another person, or nobody for the time being.',
      fr: 'Une session est présidée par un membre du secrétariat actuellement accrédité. Choisissez quelqu’un d’autre, ou personne pour le moment.',
    },
    'chairId',
  );

/**
 * The chair that an input gives a session (sessions): left out, the one by default; `null`, nobody. Whoever chairs it already
 * may stay. Refuses as INVALID at `chairId` anybody who is not of the secretariat, or no longer accredited.
 */
export const checkChair = (
  chairId: string | null | undefined,
  byDefault: Chair | null,
  { named }: Pick<ChairMeans, 'named'>,
): Result<Chair | null> => {
  if (chairId === undefined || chairId === byDefault?.id) return byDefault;
  if (chairId === null) return null;
  const fits =
    named?.id === chairId && named.active && !named.pending && standingOf(named.role) === 'SECRETARIAT';
  return fits ? { id: named.id, name: named.name } : notOfSecretariat();
};
