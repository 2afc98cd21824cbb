import type { Label } from '@parley/kernel';
import { FORUM } from './extension';
import { stixId } from './ids';
import { markingsOf } from './marking';
import { EVER } from './parts';
import type { StixNote, StixObject } from './stix-note';

const latest = (notes: readonly StixNote[]): string =>
  new Date(
    Math.max(
      ...notes
        .flatMap(({ modified, assessments }) => [modified, ...assessments.map(({ at }) => at)])
        .map(Number),
    ),
  ).toISOString();

/**
 * Notes that were taken along together, as one thing under the label of the whole: a bundle itself bears no marking. None for no note.
 * The same notes are the same grouping in every export.
 */
export const groupingOf = (notes: readonly StixNote[], label: Label): readonly StixObject[] => {
  if (notes.length === 0) return [];
  const markings = markingsOf(label);
  const refs = [...new Set(notes.map(({ id }) => stixId('note', id)))].sort();
  return [
    ...markings,
    {
      type: 'grouping',
      spec_version: '2.1',
      id: stixId('grouping', ...refs),
      created: EVER,
      modified: latest(notes),
      created_by_ref: FORUM.id,
      object_marking_refs: markings.map(({ id }) => id),
      name: 'Selection of notes',
      context: 'unspecified',
      object_refs: refs,
    },
  ];
};
