import { stixId } from './ids';
import { EVER } from './parts';
import type { StixObject } from './stix-note';

const SCHEMA = `One extension of properties, used on note, opinion, location, report and marking-definition.
note, opinion: admiralty_reliability (A to F) and admiralty_credibility (1 to 6), graded independently (AJP-2.1); likelihood (a term of the PHIA yardstick) and analytic_confidence (low, moderate, high), kept apart; topic; hybrid_domains; baseline_requirements; observed_from, observed_to and withdrawn_at (RFC 3339); sea_area (a code: its name is each reader's).
location: geometry (GeoJSON, RFC 7946), where the place is an area.
report: picture_state (draft, put, agreed, not_agreed); decision and decided_at (number in the register, and RFC 3339) of the decision by which it was agreed; rests_on (of each note that the report rests on its number in the text, its id, version and SHA-256).
marking-definition: policy (APP), classification (UNCLASSIFIED, RESTRICTED, CONFIDENTIAL, SECRET), releasable_to (alpha-3 codes; without it every seat unless releasable_to_nobody is true), releasable_to_nobody, releasable_to_observers, caveats (all must be held), originator (alpha-3), marking_en and marking_fr.`;

/** The forum itself, as the author of what it defines. */
export const FORUM: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: stixId('identity', 'forum'),
  created: EVER,
  modified: EVER,
  name: 'Parley',
  identity_class: 'organization',
};

/** What STIX has no words for: the Admiralty rating, likelihood apart from confidence, areas, and the forum's label. */
export const AWARENESS_EXTENSION: StixObject = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: stixId('extension-definition', 'awareness'),
  created: EVER,
  modified: EVER,
  created_by_ref: FORUM.id,
  name: 'Ratings, places and labels of a consultative forum',
  description: 'Admiralty rating, likelihood, areas and the label that says who may see an object.',
  schema: SCHEMA,
  version: '1.2.0',
  extension_types: ['property-extension'],
};

/** The extension's property on an object; none where it would say nothing. */
export const extended = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.keys(properties).length === 0
    ? {}
    : { extensions: { [AWARENESS_EXTENSION.id]: { extension_type: 'property-extension', ...properties } } };
