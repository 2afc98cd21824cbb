import { type DelegationCode, refuse, type Refusal, type Result } from '@parley/kernel';
import { groupOf, inOrder, namesOf } from '@parley/delegations/model';
import type { Format } from './session';

const refuseNamed = (en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, 'named');

const checkSeated = (named: readonly DelegationCode[], roster: readonly DelegationCode[]): Refusal | null => {
  const unseated = namesOf(named.filter((code) => !roster.includes(code)));
  if (unseated.en === '') return null;
  return refuseNamed(
    `Without a seat on the day of the session: ${unseated.en}.`,
    `Sans siège le jour de la session : ${unseated.fr}.`,
  );
};

const checkPartners = (named: readonly DelegationCode[]): Refusal | null => {
  const others = namesOf(named.filter((code) => groupOf(code) !== 'PARTNER'));
  if (others.en === '') return null;
  return refuseNamed(
    `Allies and named partners: name partners only. Every Ally is invited anyway: ${others.en}.`,
    `Alliés et partenaires désignés : ne désignez que des partenaires. Tous les Alliés sont invités : ${others.fr}.`,
  );
};

/**
 * The named seats in English order, each once; none with ALL and ALLIES (formats). Refuses as INVALID names with a format
 * that takes none, a format that needs names without any, seats not on the roster, and with ALLIES_PLUS an Ally.
 */
export const checkNamed = (
  format: Format,
  named: readonly DelegationCode[],
  roster: readonly DelegationCode[],
): Result<DelegationCode[]> => {
  const takesNames = format === 'NAMED' || format === 'ALLIES_PLUS';
  if (!takesNames && named.length > 0) {
    return refuseNamed(
      'This format invites its seats by itself. Leave the named delegations empty, or choose another format.',
      'Ce format invite ses sièges de lui-même. Ne désignez aucune délégation, ou choisissez un autre format.',
    );
  }
  if (takesNames && named.length === 0) {
    return refuseNamed(
      'This format needs the delegations by name.',
      'Ce format demande que les délégations soient désignées.',
    );
  }
  const refusal = checkSeated(named, roster) ?? (format === 'ALLIES_PLUS' ? checkPartners(named) : null);
  return refusal ?? inOrder(named, 'EN');
};
