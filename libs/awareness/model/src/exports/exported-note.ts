import { CREDIBILITIES } from '../vocabulary/admiralty';
import type { StixAssessment, StixNote } from '../stix/stix-note';

/** A note as it is taken along, in whatever form: what its reader sees of it. */
export interface ExportedNote extends StixNote {
  readonly version: number;
  readonly isTearLine: boolean;
  readonly withdrawReason: string | null;
}

/** The credit that the licence of DISARM asks for wherever its techniques are named. */
export const TECHNIQUES_CREDIT =
  'Techniques: DISARM Framework, DISARM Foundation (https://www.disarm.foundation/), CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)';

/** The credit where techniques are named; `null` where none is. */
export const creditOf = (notes: readonly ExportedNote[]): string | null =>
  notes.some(({ techniques }) => techniques.length > 0) ? TECHNIQUES_CREDIT : null;

/** A grade as the Admiralty system writes it: `B2`, or a half of it where only that is given. */
export const gradesOf = ({
  reliability,
  credibility,
}: Pick<StixAssessment, 'reliability' | 'credibility'>): string =>
  `${reliability ?? ''}${credibility === null ? '' : CREDIBILITIES.findIndex((one) => one === credibility) + 1}`;

/** The fuller note of a tear-line, where it is taken along too: a file never tells which note a tear-line is of to who has that alone. */
export const fullerIn = (notes: readonly ExportedNote[]): ((note: ExportedNote) => string | null) => {
  const ids = new Set(notes.map(({ id }) => id));
  return ({ tearLineOf }) => (tearLineOf !== null && ids.has(tearLineOf) ? tearLineOf : null);
};
