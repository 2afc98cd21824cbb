import type { Label } from '@parley/kernel';

/** The label of what everybody in the forum may know, observers too: the charter, the posts of the secretariat. */
export const LABEL_FOR_ALL: Label = {
  classification: 'UNCLASSIFIED',
  releasableTo: null,
  releasableToObservers: true,
  caveats: [],
  tlp: null,
  originator: null,
};

/** The label of what stays within the secretariat. */
export const LABEL_FOR_SECRETARIAT: Label = {
  ...LABEL_FOR_ALL,
  releasableTo: [],
  releasableToObservers: false,
};
