import { forbidden, type Refusal, refuse } from '@parley/kernel';
import { QueryFailedError } from 'typeorm';

const UNIQUE = '23505';
const RLS = '42501';
const BUSY = ['55P03', '40001', '40P01'];

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof QueryFailedError)) return undefined;
  const code: unknown = Reflect.get(error.driverError as object, 'code');
  return typeof code === 'string' ? code : undefined;
};

/**
 * The refusal behind a constraint that the database held where two callers met: the loser is told what a slower caller
 * would have been told. `undefined` for a fault.
 */
export const refusalOfDatabase = (error: unknown): Refusal | undefined => {
  const code = codeOf(error);
  if (code === UNIQUE) {
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
