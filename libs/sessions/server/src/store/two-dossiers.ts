import type { WriteTx } from '@parley/platform';
import type { Dossier } from '@parley/sessions/model';
import { loadDossier } from './load-dossier';

/**
 * The dossiers of two sessions, both locked, always the one with the lower key first, so that nobody who takes the same two
 * waits for ever. `undefined` where either is absent, out of sight, or both are one.
 */
export const twoDossiers = async (
  tx: WriteTx,
  oneKey: string,
  otherKey: string,
): Promise<{ readonly one: Dossier; readonly other: Dossier } | undefined> => {
  const dossiers = new Map<string, Dossier | undefined>();
  for (const key of [oneKey, otherKey].sort()) dossiers.set(key, await loadDossier(tx, key));
  const [one, other] = [dossiers.get(oneKey), dossiers.get(otherKey)];
  return one === undefined || other === undefined || one === other ? undefined : { one, other };
};
