import { aggregate, banner, type Classification, type Label, type Language, type Tlp } from '@parley/kernel';
import type { Marking, Seat } from '@parley/ui';

/** A label as the API gives it. */
export interface GivenLabel {
  readonly classification: Classification;
  readonly releasableTo: readonly string[] | null;
  readonly releasableToObservers: boolean;
  readonly caveats: readonly string[];
  readonly tlp: Tlp | null;
}

/** A given label as the kernel takes it. The originator, which the API does not give, plays no part in its wording. */
export const labelOf = (given: GivenLabel): Label => ({ ...given, originator: null });

/**
 * The marking of a screen that shows several labelled things at once (aggregates): highest level, all caveats, released to
 * those to whom all of it is released. `null` for a screen that shows none.
 */
export const markingOf = (
  labels: readonly GivenLabel[],
  language: Language,
  seats: readonly Seat[],
): Marking | null => {
  const whole = aggregate(labels.map(labelOf));
  if (whole === undefined) return null;
  const nameOf = (code: string) => seats.find((seat) => seat.code === code)?.name ?? code;
  return { classification: whole.classification, banner: banner(whole, language, nameOf) };
};
