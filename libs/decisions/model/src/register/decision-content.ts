import { referenceOf } from '@parley/papers/model';
import { type Adoption, type Decision, yearOfDecision } from './decision';

/** The reference of a decision: of the series of decision sheets, without a suffix ever. */
export const decisionReference = (year: number, number: number): string =>
  referenceOf({ prefix: 'DS', year, number }, 0);

const sorted = <T>(list: readonly T[], by: (one: T) => string): T[] =>
  [...list].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));

/**
 * What a decision says, as one text with one form: JSON with its members in this order, lists in the order of codes, instants
 * in UTC. Its SHA-256 names the decision in the record and on its sheet, so that who holds either can tell a changed one. What
 * is said after the adoption (statements, associations) is not in it.
 */
export const decisionContent = (decision: Adoption & Pick<Decision, 'reference'>): string =>
  JSON.stringify({
    reference: decision.reference,
    title: decision.title,
    textSha256: decision.text?.sha256 ?? null,
    adoptedAt: decision.adoptedAt.toISOString(),
    basis: decision.basis,
    members: sorted(decision.members, (code) => code),
    reachedBy: decision.reachedBy.kind,
    result: decision.reachedBy.kind === 'POLL' ? decision.reachedBy.result : null,
    positions: sorted(decision.positions, ({ delegation }) => delegation).map(
      ({ delegation, position, reason, at, counts }) => ({
        delegation,
        position,
        reason,
        at: at.toISOString(),
        counts,
      }),
    ),
  });

/** The decision with the number that it got; `sha256` hashes text. */
export const numberedDecision = (
  adoption: Adoption,
  number: number,
  sha256: (text: string) => string,
): Decision => {
  const year = yearOfDecision(adoption);
  const reference = decisionReference(year, number);
  const named = { ...adoption, year, number, reference };
  return { ...named, sha256: sha256(decisionContent(named)) };
};
