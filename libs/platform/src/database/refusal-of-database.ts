import { forbidden, type Refusal, refuse } from '@parley/kernel';
import { QueryFailedError } from 'typeorm';

const UNIQUE = '23505';
const EXCLUSION = '23P01';
const RLS = '42501';
const BUSY = ['55P03', '40001', '40P01'];

const said = (error: unknown, what: 'code' | 'constraint'): string | undefined => {
  if (!(error instanceof QueryFailedError)) return undefined;
  const value: unknown = Reflect.get(error.driverError as object, what);
  return typeof value === 'string' ? value : undefined;
};

const byConstraint = new Map<string, Refusal>();

/** Names the refusal that stands behind a constraint of the database: a domain says in its own words what to do. */
export const refuseOnConstraint = (constraint: string, refusal: Refusal): void => {
  byConstraint.set(constraint, refusal);
};

/**
 * The refusal behind a constraint that the database held where two callers met: the loser is told what a slower caller
 * would have been told. `undefined` for a fault.
 */
export const refusalOfDatabase = (error: unknown): Refusal | undefined => {
  const code = said(error, 'code');
  const named = byConstraint.get(said(error, 'constraint') ?? '');
  if (named !== undefined) return named;
  if (code === UNIQUE || code === EXCLUSION) {
    return refuse('DUPLICATE', { en: 'There is one already.', fr: 'Il en existe déjà un.' });
  }
  if (code === RLS) return forbidden();
  if (code !== undefined && BUSY.includes(code)) {
    return refuse('CONFLICT', {
      en: 'Someone else is changing this just now. Try again.',
      fr: 'Quelqu’un d’autre le modifie en ce moment. Réessayez.',
    });
  }
  return undefined;
};
