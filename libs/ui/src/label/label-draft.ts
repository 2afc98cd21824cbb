import { CLASSIFICATIONS, rank, type Classification } from '@parley/kernel';

/** A label as a form holds it; the shape of the schema's `LabelInput`, without TLP. */
export interface LabelDraft {
  readonly classification: Classification;
  /** `null`: every delegation. An empty list: nobody but the originator and the secretariat. */
  readonly releasableTo: readonly string[] | null;
  readonly releasableToObservers: boolean;
  readonly caveats: readonly string[];
}

/** What a new thing begins with. */
export const OPEN_LABEL: LabelDraft = {
  classification: 'UNCLASSIFIED',
  releasableTo: null,
  releasableToObservers: false,
  caveats: [],
};

/** Levels that a person cleared up to `ceiling` may give. */
export const levelsUpTo = (ceiling: Classification): readonly Classification[] =>
  CLASSIFICATIONS.filter((level) => rank(level) <= rank(ceiling));

/** The draft as a mutation takes it: with lists of its own. */
export const labelInput = (draft: LabelDraft) => ({
  classification: draft.classification,
  releasableTo: draft.releasableTo === null ? null : [...draft.releasableTo],
  releasableToObservers: draft.releasableToObservers,
  caveats: [...draft.caveats],
});
