import { stixId } from './ids';
import type { StixNote, StixObject } from './stix-note';

/** What every object that a delegation wrote has in common. */
export interface Common {
  readonly spec_version: '2.1';
  readonly created: string;
  readonly modified: string;
  readonly created_by_ref: string;
  readonly object_marking_refs: readonly string[];
}

export const commonOf = (note: StixNote, markings: readonly StixObject[]): Common => ({
  spec_version: '2.1',
  created: note.created.toISOString(),
  modified: note.modified.toISOString(),
  created_by_ref: stixId('identity', note.originator.code),
  object_marking_refs: markings.map(({ id }) => id),
});

const GRADES = { ONE: '1', TWO: '2', THREE: '3', FOUR: '4', FIVE: '5', SIX: '6' } as const;
/** The Admiralty scale of the STIX specification (appendix A); 6 cannot be judged, so nothing is said. */
const CONFIDENCE = { ONE: 90, TWO: 70, THREE: 50, FOUR: 30, FIVE: 10, SIX: null } as const;

const graded = (credibility: string | null): credibility is keyof typeof GRADES =>
  credibility !== null && credibility in GRADES;

/** A credibility as its digit. */
export const gradeOf = (credibility: string | null): string | null =>
  graded(credibility) ? GRADES[credibility] : null;

/** A credibility as STIX's number from 0 to 100. */
export const confidenceOf = (credibility: string | null): number | null =>
  graded(credibility) ? CONFIDENCE[credibility] : null;
