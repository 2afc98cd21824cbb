import { banner, globalId, type Label } from '@parley/kernel';
import type { Place } from '../geometry/place';
import { wellFormed } from '../stix/parts';
import type { StixAssessment } from '../stix/stix-note';
import { creditOf, type ExportedNote, fullerIn, gradesOf } from './exported-note';

/** A note as a feature of RFC 7946; one without a place has no geometry (§3.2). */
export interface NoteFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Place | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Notes as a FeatureCollection of RFC 7946, with members of our own (§6.1) for the marking and for whose the techniques are. */
export interface NoteFeatures {
  readonly type: 'FeatureCollection';
  readonly marking: object;
  readonly attribution?: string;
  readonly features: readonly NoteFeature[];
}

const byCode = (code: string): string => code;

/** A label as a member of a file: its marking in both languages, and what it says. */
export const markingOf = (label: Label): object => ({
  en: banner(label, 'EN', byCode),
  fr: banner(label, 'FR', byCode),
  classification: label.classification,
  releasableTo: label.releasableTo,
  releasableToObservers: label.releasableToObservers,
  caveats: label.caveats,
  tlp: label.tlp,
});

const said = (one: StixAssessment): object => ({
  delegation: one.by.code,
  kind: one.kind,
  text: wellFormed(one.text),
  rating: gradesOf(one),
  at: one.at.toISOString(),
  marking: markingOf(one.label),
});

const judged = (note: ExportedNote): object => ({
  rating: gradesOf(note),
  reliability: note.reliability,
  credibility: gradesOf({ ...note, reliability: null }),
  likelihood: note.likelihood,
  confidence: note.confidence,
});

const featureOf =
  (fullerOf: (note: ExportedNote) => string | null) =>
  (note: ExportedNote): NoteFeature => {
    const fuller = fullerOf(note);
    return {
      type: 'Feature',
      id: globalId('Note', note.id),
      geometry: note.place,
      properties: {
        ...{ title: wellFormed(note.title), body: wellFormed(note.body), topic: note.topic },
        ...{ originator: note.originator.code, version: note.version },
        ...{ observedFrom: note.observedFrom.toISOString(), observedTo: note.observedTo.toISOString() },
        ...{ placeName: note.placeName === null ? null : wellFormed(note.placeName), area: note.area },
        country: note.country,
        ...judged(note),
        ...{ hybridDomains: note.hybridDomains, baselineRequirements: note.baselineRequirements },
        techniques: note.techniques.map(({ id, name }) => ({ id, name })),
        sources: note.sources.map(wellFormed),
        assessments: note.assessments.map(said),
        ...{ createdAt: note.created.toISOString(), changedAt: note.modified.toISOString() },
        ...{ withdrawnAt: note.withdrawn?.toISOString() ?? null, withdrawReason: note.withdrawReason },
        ...{ isTearLine: note.isTearLine, tearLineOf: fuller === null ? null : globalId('Note', fuller) },
        marking: markingOf(note.label),
      },
    };
  };

/** Notes as GeoJSON under the marking of the whole. */
export const geoJsonOf = (notes: readonly ExportedNote[], label: Label): NoteFeatures => {
  const credit = creditOf(notes);
  return {
    type: 'FeatureCollection',
    marking: markingOf(label),
    ...(credit === null ? {} : { attribution: credit }),
    features: notes.map(featureOf(fullerIn(notes))),
  };
};
