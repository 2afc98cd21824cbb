import type { Label } from '@parley/kernel';
import { extended } from './extension';
import { identityOf } from './identity';
import { stixId } from './ids';
import { markingsOf } from './marking';
import { said, wellFormed } from './parts';
import type { StixObject, StixSeat } from './stix-note';

/** A note under a picture, by the key that {@link StixNote.id} names. */
export interface StixSource {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly sha256: string;
}

/** All that is exported of a picture besides its notes; its words are taken as they are, and harm nothing. */
export interface StixPicture {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly originator: StixSeat;
  readonly state: string;
  readonly created: Date;
  readonly modified: Date;
  /** When it was put to the forum; before that, when it was changed last. */
  readonly published: Date;
  readonly label: Label;
  /** The decision by which it was agreed, where the reader sees that. */
  readonly decision: { readonly reference: string; readonly adopted: Date } | null;
  /** What it rests on, as far as the reader sees the notes. */
  readonly sources: readonly StixSource[];
}

/** The picture as a report on its notes; without any it is about the delegation that says it, for STIX wants an object. */
export const reportOf = (picture: StixPicture): readonly StixObject[] => {
  const markings = markingsOf(picture.label);
  const by = identityOf(picture.originator);
  const refs = picture.sources.map(({ id }) => stixId('note', id));
  return [
    ...markings,
    by,
    {
      type: 'report',
      spec_version: '2.1',
      id: stixId('report', picture.id),
      created_by_ref: by.id,
      created: picture.created.toISOString(),
      modified: picture.modified.toISOString(),
      published: picture.published.toISOString(),
      object_marking_refs: markings.map(({ id }) => id),
      name: wellFormed(picture.title),
      report_types: ['threat-report'],
      object_refs: refs.length === 0 ? [by.id] : refs,
      ...said({ description: wellFormed(picture.text) }),
      ...extended(
        said({
          picture_state: picture.state.toLowerCase(),
          decision: picture.decision?.reference,
          decided_at: picture.decision?.adopted.toISOString(),
          rests_on: picture.sources.map(({ id, number, version, sha256 }) => ({
            ...{ number, note_ref: stixId('note', id), version, sha256 },
          })),
        }),
      ),
    },
  ];
};
