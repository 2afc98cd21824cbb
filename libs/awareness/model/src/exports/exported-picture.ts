import { aggregate, type Label, type Language } from '@parley/kernel';
import type { SourceFlag } from '../pictures/source-flags';
import type { PictureState } from '../pictures/picture-state';
import type { StixPicture, StixSource } from '../stix/report';
import type { ExportedNote } from './exported-note';
import { labelOfAll } from './label-of-all';

/** A note under a picture as it is taken along: in which version the picture rests on it, and what became of it since, as far as its reader sees. */
export interface ExportedSource extends StixSource {
  readonly title: string;
  readonly flags: readonly SourceFlag[];
}

/** The decision by which a picture was agreed. */
export interface AgreedBy {
  readonly reference: string;
  readonly title: string;
  readonly adopted: Date;
  readonly label: Label;
}

/** A picture as it is taken along, in whatever form: what its reader sees of it. */
export interface ExportedPicture extends StixPicture {
  readonly language: Language;
  readonly version: number;
  readonly state: PictureState;
  readonly sources: readonly ExportedSource[];
  /** `null` where it was not agreed, or its decision is not in the register yet or out of sight. */
  readonly decision: AgreedBy | null;
}

/**
 * The label of a picture that is taken along with its notes, with all that was said of them, and with the decision that it names: highest level, all caveats,
 * released to those who may have every part.
 */
export const labelWithPicture = (
  { label, decision }: ExportedPicture,
  notes: readonly ExportedNote[],
): Label => {
  const others = [labelOfAll(notes), decision?.label].filter((one) => one !== undefined);
  return aggregate([label, ...others]) ?? label;
};
