import type { DelegationCode, Label } from '@parley/kernel';
import type { Confidence } from '../vocabulary/likelihood';
import type { Credibility, Reliability } from '../vocabulary/admiralty';
import type { Box, Place } from '../geometry';

/** What a note says. */
export interface NoteContent {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** The same as it is shown; `null` for plain text of before notes were Markdown. */
  readonly html: string | null;
  /** A code of the list of topics. */
  readonly topic: string;
  readonly observedFrom: Date;
  /** The same instant where it was seen at one; never before {@link observedFrom}. */
  readonly observedTo: Date;
  readonly place: Place | null;
  readonly placeName: string | null;
  /** A sea area by its code; its name is the reader's. */
  readonly area: string | null;
  /** A country by its alpha-2 code of ISO 3166-1. */
  readonly country: string | null;
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  /** A term of the yardstick; kept apart from {@link confidence}. */
  readonly likelihood: string | null;
  readonly confidence: Confidence | null;
  readonly hybridDomains: readonly string[];
  readonly baselineRequirements: readonly string[];
  readonly disarmTechniques: readonly string[];
  readonly sources: readonly string[];
}

/** A note: what one delegation tells of what it knows. It stays that delegation's, whoever reads or assesses it. */
export interface Note extends NoteContent {
  readonly key: string;
  readonly originator: DelegationCode;
  /** Delegations that the originator lets write in it. */
  readonly editors: readonly DelegationCode[];
  readonly version: number;
  /** What it covers on the map; `null` without a place. */
  readonly box: Box | null;
  /** The note of which this one is the version for a wider audience. */
  readonly tearLineOf: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly withdrawnAt: Date | null;
  /** `null` while it stands, and of a tear-line that went with its note. */
  readonly withdrawReason: string | null;
  /** Whether its readers are told which delegations read it; the originator’s to say, and no part of what is hashed. */
  readonly showsReaders: boolean;
  readonly label: Label;
}

/** A delegation agrees with a note, contests it, or says something of it. */
export const ASSESSMENT_KINDS = ['CORROBORATE', 'DISPUTE', 'COMMENT'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** What another delegation says of a note, with its own rating. */
export interface Assessment {
  readonly key: string;
  readonly noteKey: string;
  readonly delegation: DelegationCode;
  readonly kind: AssessmentKind;
  readonly text: string;
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
  /** The version of the note that it is about. */
  readonly noteVersion: number;
  readonly at: Date;
}
