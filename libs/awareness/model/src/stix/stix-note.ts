import type { Label } from '@parley/kernel';
import type { Place } from '../geometry/place';

/** A delegation as STIX names it: countries by their alpha-2 code (ISO 3166-1), releasability by alpha-3. */
export interface StixSeat {
  readonly code: string;
  readonly name: string;
}

/** A technique of DISARM by its number and its name in the catalogue. */
export interface StixTechnique {
  readonly id: string;
  readonly name: string;
}

/** What a delegation said of another's note. */
export interface StixAssessment {
  readonly id: string;
  readonly by: StixSeat;
  readonly kind: 'CORROBORATE' | 'DISPUTE' | 'COMMENT';
  readonly text: string;
  readonly reliability: string | null;
  readonly credibility: string | null;
  readonly at: Date;
  /** Who may see it: sometimes fewer than see the note now. */
  readonly label: Label;
}

/** All that is exported of a note; its words are taken as they are, and harm nothing. */
export interface StixNote {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly topic: string;
  readonly originator: StixSeat;
  readonly created: Date;
  readonly modified: Date;
  readonly observedFrom: Date;
  readonly observedTo: Date;
  readonly place: Place | null;
  readonly placeName: string | null;
  /** The alpha-2 code of the country, where the place is one. */
  readonly country: string | null;
  /** A sea area by its code: its name is each reader's. */
  readonly area: string | null;
  readonly reliability: string;
  readonly credibility: 'ONE' | 'TWO' | 'THREE' | 'FOUR' | 'FIVE' | 'SIX';
  readonly likelihood: string | null;
  readonly confidence: string | null;
  readonly hybridDomains: readonly string[];
  readonly baselineRequirements: readonly string[];
  readonly techniques: readonly StixTechnique[];
  readonly sources: readonly string[];
  readonly label: Label;
  /** When it was taken back. */
  readonly withdrawn: Date | null;
  /** The id of the fuller note; told only where that is exported with it. */
  readonly tearLineOf: string | null;
  readonly assessments: readonly StixAssessment[];
}

/** An object of STIX 2.1, as JSON. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** A bundle of STIX 2.1. */
export interface StixBundle {
  readonly type: 'bundle';
  readonly id: string;
  readonly objects: readonly StixObject[];
}
