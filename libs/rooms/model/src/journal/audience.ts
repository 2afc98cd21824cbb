import { type Label, rank } from '@parley/kernel';

const sorted = (values: readonly string[]): string => [...new Set(values)].sort().join(' ');

/**
 * The readers of a label, as text that is the same for the same readers: journals are numbered apart for each, so that a
 * reader of one of them is a reader of all in its sequence, and no gap tells of another (record).
 */
export const audienceOf = (label: Label): string =>
  [
    String(rank(label.classification)),
    label.releasableTo === null ? '*' : sorted(label.releasableTo),
    label.releasableToObservers ? 'observers' : '',
    sorted(label.caveats),
  ].join('|');
