import type { Actor } from './actor';
import { type Classification, higher, rank } from './classification';
import { type DelegationCode, intersection, includesSeat, type SeatSet } from './seat-set';

/** How recipients may share onward; it never widens who may read here (domain.md §9). Narrowest last. */
export const TLPS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'] as const;
export type Tlp = (typeof TLPS)[number];

/** Who may see a thing: a level, a permissive tag (releasable to) and restrictive tags (caveats). */
export interface Label {
  readonly classification: Classification;
  readonly releasableTo: SeatSet;
  readonly releasableToObservers: boolean;
  readonly caveats: readonly string[];
  readonly tlp: Tlp | null;
  /** The seat whose thing it is; `null` for the secretariat's. */
  readonly originator: DelegationCode | null;
}

const released = (actor: Actor, label: Label): boolean => {
  switch (actor.standing) {
    case 'SECRETARIAT':
      return true;
    case 'OBSERVER':
      return label.releasableToObservers;
    case 'DELEGATION':
      return (
        actor.delegation !== null &&
        (actor.delegation === label.originator || includesSeat(label.releasableTo, actor.delegation))
      );
  }
};

/**
 * The one rule of access (STANAG 4774 model, domain.md §9): level within clearance AND every caveat held AND released.
 * PostgreSQL enforces the same rule by row-level security; a property test holds the two together.
 */
export const visible = (actor: Actor, label: Label): boolean =>
  rank(label.classification) <= rank(actor.clearance) &&
  label.caveats.every((caveat) => actor.caveats.includes(caveat)) &&
  released(actor, label);

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();

const narrower = (a: Tlp | null, b: Tlp | null): Tlp | null => {
  if (a === null) return b;
  if (b === null) return a;
  return TLPS.indexOf(a) >= TLPS.indexOf(b) ? a : b;
};

/**
 * The label of two things shown together: highest level, union of caveats, intersection of releasability. An empty
 * intersection is nobody until a person decides, never everybody (domain.md §9).
 */
export const combine = (a: Label, b: Label): Label => ({
  classification: higher(a.classification, b.classification),
  releasableTo: intersection(a.releasableTo, b.releasableTo),
  releasableToObservers: a.releasableToObservers && b.releasableToObservers,
  caveats: union(a.caveats, b.caveats),
  tlp: narrower(a.tlp, b.tlp),
  originator: a.originator === b.originator ? a.originator : null,
});

/** The label of a whole: `undefined` for a whole without parts. */
export const aggregate = (labels: readonly Label[]): Label | undefined =>
  labels.length === 0 ? undefined : labels.reduce(combine);
