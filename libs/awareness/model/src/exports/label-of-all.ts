import { aggregate, type Label } from '@parley/kernel';
import type { ExportedNote } from './exported-note';

/**
 * The label of notes that are taken along together, and of all that was said of them: highest level, all caveats, released to those who
 * may have every part; an empty intersection is nobody. `undefined` for no note.
 */
export const labelOfAll = (notes: readonly ExportedNote[]): Label | undefined =>
  aggregate(notes.flatMap(({ label, assessments }) => [label, ...assessments.map((one) => one.label)]));
