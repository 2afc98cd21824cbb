import { globalId, type Label } from '@parley/kernel';
import { wellFormed } from '../stix/parts';
import type { ExportedNote } from './exported-note';
import type { ExportedPicture, ExportedSource } from './exported-picture';
import { geoJsonOf, markingOf, type NoteFeatures } from './geo-json';

/** The notes of a picture as a FeatureCollection of RFC 7946, with the picture as a member of our own (§6.1). */
export interface PictureFeatures extends NoteFeatures {
  readonly picture: object;
}

const decisionOf = ({ decision }: ExportedPicture): object | null =>
  decision && {
    ...{ reference: decision.reference, title: wellFormed(decision.title) },
    ...{ adoptedAt: decision.adopted.toISOString(), marking: markingOf(decision.label) },
  };

const restingOn = ({ number, version, sha256, flags }: ExportedSource): object => ({
  ...{ number, version, sha256, flags },
});

/** A picture as GeoJSON under the marking of the whole: each of its notes at its place, with the number and the version by which the picture rests on it. */
export const pictureGeoJson = (
  picture: ExportedPicture,
  notes: readonly ExportedNote[],
  label: Label,
): PictureFeatures => {
  const under = new Map(picture.sources.map((one) => [globalId('Note', one.id), one]));
  const { features, ...made } = geoJsonOf(notes, label);
  return {
    ...made,
    picture: {
      ...{ id: globalId('Picture', picture.id), title: wellFormed(picture.title) },
      ...{ text: wellFormed(picture.text), language: picture.language, state: picture.state },
      ...{ originator: picture.originator.code, version: picture.version },
      ...{ createdAt: picture.created.toISOString(), changedAt: picture.modified.toISOString() },
      ...{ decision: decisionOf(picture), marking: markingOf(picture.label) },
    },
    features: features.map((feature) => {
      const source = under.get(feature.id);
      return {
        ...feature,
        properties: { ...feature.properties, restsOn: source === undefined ? null : restingOn(source) },
      };
    }),
  };
};
