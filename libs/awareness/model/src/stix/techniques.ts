import type { Common } from './common';
import { FORUM } from './extension';
import { stixId } from './ids';
import { EVER, wellFormed } from './parts';
import type { StixNote, StixObject } from './stix-note';

const CREDIT =
  'DISARM Framework, DISARM Foundation (https://www.disarm.foundation/), licensed under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)';

/** The credit that the catalogue’s licence asks for goes wherever its names go. */
const creditMarking: StixObject = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: stixId('marking-definition', 'disarm'),
  created: EVER,
  created_by_ref: FORUM.id,
  definition_type: 'statement',
  definition: { statement: CREDIT },
};

/**
 * The techniques that a note sees at work: each as an attack pattern, which is the same in every note, and the seeing of it as a
 * sighting with time and place.
 */
export const techniquesOf = (
  note: StixNote,
  common: Common,
  places: readonly StixObject[],
): readonly StixObject[] => {
  const techniques = [...new Map(note.techniques.map((technique) => [technique.id, technique])).values()];
  const where = [...places.map(({ id }) => id), common.created_by_ref];
  const objects = techniques.flatMap(({ id, name }): StixObject[] => {
    const pattern = stixId('attack-pattern', 'disarm', id);
    return [
      {
        type: 'attack-pattern',
        spec_version: '2.1',
        id: pattern,
        created: EVER,
        modified: EVER,
        created_by_ref: FORUM.id,
        name: wellFormed(name),
        external_references: [{ source_name: 'DISARM', external_id: wellFormed(id) }],
        object_marking_refs: [creditMarking.id],
      },
      {
        type: 'sighting',
        id: stixId('sighting', note.id, id),
        ...common,
        first_seen: note.observedFrom.toISOString(),
        last_seen: note.observedTo.toISOString(),
        sighting_of_ref: pattern,
        where_sighted_refs: where,
      },
    ];
  });
  return objects.length === 0 ? [] : [creditMarking, ...objects];
};
