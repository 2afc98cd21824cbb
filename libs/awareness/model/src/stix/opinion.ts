import { confidenceOf, gradeOf, type Common } from './common';
import { extended } from './extension';
import { stixId } from './ids';
import { said, wellFormed } from './parts';
import type { StixAssessment, StixNote, StixObject } from './stix-note';

const OPINION = { CORROBORATE: 'agree', DISPUTE: 'disagree', COMMENT: 'neutral' } as const;

/** What another delegation said of the note, under the note's own markings and in that delegation's name. */
export const opinionOf =
  (note: StixNote, common: Common) =>
  (assessment: StixAssessment): StixObject => ({
    type: 'opinion',
    id: stixId('opinion', assessment.id),
    spec_version: common.spec_version,
    created: assessment.at.toISOString(),
    modified: assessment.at.toISOString(),
    created_by_ref: stixId('identity', assessment.by.code),
    object_marking_refs: common.object_marking_refs,
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
