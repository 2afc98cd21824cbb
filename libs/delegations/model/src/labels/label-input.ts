import type { Classification, DelegationCode, Tlp } from '@parley/kernel';

/** A label as an author asks for it. */
export interface LabelInput {
  readonly classification: Classification;
  /** `null` or absent: every delegation; an empty list: nobody but the originator and the secretariat. */
  readonly releasableTo?: readonly DelegationCode[] | null;
  readonly releasableToObservers?: boolean | null;
  readonly caveats?: readonly string[] | null;
  readonly tlp?: Tlp | null;
}
