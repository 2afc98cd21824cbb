import { combine } from '@parley/kernel';
import { commonOf } from './common';
import { stixId } from './ids';
import { markingsOf } from './marking';
import type { StixNote, StixObject } from './stix-note';

/**
 * That a note is a version of another for a wider audience, where both are exported: under the narrower label, for who sees the tear-line
 * alone is never told of which note it is one.
 */
export const tearLineOf =
  (notes: ReadonlyMap<string, StixNote>) =>
  (note: StixNote): readonly StixObject[] => {
    const fuller = note.tearLineOf === null ? undefined : notes.get(note.tearLineOf);
    if (fuller === undefined) return [];
    const markings = markingsOf(combine(note.label, fuller.label));
    return [
      ...markings,
      {
        type: 'relationship',
        id: stixId('relationship', 'tear-line', note.id),
        ...commonOf(note, markings),
        relationship_type: 'derived-from',
        source_ref: stixId('note', note.id),
        target_ref: stixId('note', fuller.id),
      },
    ];
  };
