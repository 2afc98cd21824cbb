import { classificationOf, type Label, rank, type Tlp } from '@parley/kernel';

/** The label in force, as columns that row-level security reads. */
export interface LabelColumns {
  readonly level: number;
  readonly releasable_to: string[] | null;
  readonly observers: boolean;
  readonly caveats: string[];
  readonly originator: string | null;
}

/** TLP is no column: it says how to share onward and decides nothing here. */
export const labelOf = (row: LabelColumns, tlp: Tlp | null = null): Label => ({
  classification: classificationOf(row.level),
  releasableTo: row.releasable_to,
  releasableToObservers: row.observers,
  caveats: row.caveats,
  tlp,
  originator: row.originator,
});

export const labelColumns = (label: Label): LabelColumns => ({
  level: rank(label.classification),
  releasable_to: label.releasableTo === null ? null : [...label.releasableTo],
  observers: label.releasableToObservers,
  caveats: [...label.caveats],
  originator: label.originator,
});
