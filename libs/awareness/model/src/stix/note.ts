import { confidenceOf, gradeOf, type Common } from './common';
import { extended } from './extension';
import { stixId } from './ids';
import { distinct, said, wellFormed } from './parts';
import type { StixNote, StixObject } from './stix-note';

const CUT = 200;

const sourceOf = (source: string): Record<string, unknown> => ({
  // “cve” and “capec” are words that STIX keeps for itself, so a source is never called by its own text.
  source_name: `Source: ${[...source].slice(0, CUT).join('')}`,
  description: source,
});

const ratings = (note: StixNote): Record<string, unknown> =>
  said({
    admiralty_reliability: note.reliability,
    admiralty_credibility: gradeOf(note.credibility),
    likelihood: note.likelihood,
    analytic_confidence: note.confidence?.toLowerCase(),
    topic: wellFormed(note.topic),
    hybrid_domains: distinct(note.hybridDomains),
    baseline_requirements: distinct(note.baselineRequirements),
    observed_from: note.observedFrom.toISOString(),
    observed_to: note.observedTo.toISOString(),
    sea_area: note.area,
    withdrawn_at: note.withdrawn?.toISOString(),
  });

/** The note, about its place; one without a place is about the delegation that says it, for STIX wants an object. */
export const noteOf = (note: StixNote, common: Common, about: readonly StixObject[]): StixObject => ({
  type: 'note',
  id: stixId('note', note.id),
  ...common,
  // What was taken back is still told of, and is relied on no more.
  ...(note.withdrawn === null ? {} : { revoked: true }),
  abstract: wellFormed(note.title),
  content: wellFormed(note.body),
  authors: [wellFormed(note.originator.name)],
  object_refs: about.length === 0 ? [common.created_by_ref] : about.map(({ id }) => id),
  ...said({
    labels: distinct([note.topic, ...note.hybridDomains, ...note.baselineRequirements]),
    confidence: confidenceOf(note.credibility),
    external_references: distinct(note.sources).map(sourceOf),
  }),
  ...extended(ratings(note)),
});
