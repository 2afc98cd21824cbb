import { confidenceOf, gradeOf, type Common } from './common';
import { extended } from './extension';
import { stixId } from './ids';
import { markingsOf } from './marking';
import { said, wellFormed } from './parts';
import type { StixAssessment, StixNote, StixObject } from './stix-note';

const OPINION = { CORROBORATE: 'agree', DISPUTE: 'disagree', COMMENT: 'neutral' } as const;

/** What another delegation said of the note, under the label that this bears and in that delegation's name. */
export const opinionOf =
  (note: StixNote, specVersion: Common['spec_version']) =>
  (assessment: StixAssessment): StixObject => ({
    type: 'opinion',
    id: stixId('opinion', assessment.id),
    spec_version: specVersion,
    created: assessment.at.toISOString(),
    modified: assessment.at.toISOString(),
    created_by_ref: stixId('identity', assessment.by.code),
    object_marking_refs: markingsOf(assessment.label).map(({ id }) => id),
    opinion: OPINION[assessment.kind],
    authors: [wellFormed(assessment.by.name)],
    object_refs: [stixId('note', note.id)],
    ...said({ explanation: wellFormed(assessment.text), confidence: confidenceOf(assessment.credibility) }),
    ...extended(
      said({
        admiralty_reliability: assessment.reliability,
        admiralty_credibility: gradeOf(assessment.credibility),
      }),
    ),
  });
