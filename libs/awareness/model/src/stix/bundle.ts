import { commonOf } from './common';
import { AWARENESS_EXTENSION, FORUM } from './extension';
import { identityOf } from './identity';
import { stixId } from './ids';
import { locationOf } from './location';
import { markingsOf } from './marking';
import { noteOf } from './note';
import { opinionOf } from './opinion';
import type { StixBundle, StixNote, StixObject } from './stix-note';
import { tearLineOf } from './tear-line';
import { techniquesOf } from './techniques';

const objectsOf = (note: StixNote): readonly StixObject[] => {
  const markings = markingsOf(note.label);
  const common = commonOf(note, markings);
  const places = locationOf(note, common);
  return [
    ...markings,
    ...[note.originator, ...note.assessments.map(({ by }) => by)].map(identityOf),
    ...places,
    noteOf(note, common, places),
    ...note.assessments.flatMap(({ label }) => markingsOf(label)),
    ...note.assessments.map(opinionOf(note, common.spec_version)),
    ...techniquesOf(note, common, places),
  ];
};

/**
 * Notes as a bundle of STIX 2.1: delegations as identities, places as locations, assessments as opinions, techniques as attack
 * patterns with their sightings, label and TLP as markings, ratings in an extension that the bundle defines. Ids and order are the
 * same from export to export, an object that two notes share stands in it once, and the bundle's own id follows from its contents.
 * Whoever asks gives only notes and assessments that the reader may see; `whole` is what stands over them: a grouping, a report.
 */
export const stixBundle = (notes: readonly StixNote[], whole: readonly StixObject[] = []): StixBundle => {
  const known = new Map(notes.map((note) => [note.id, note]));
  const each = [...notes.flatMap(objectsOf), ...notes.flatMap(tearLineOf(known))];
  const all = [FORUM, AWARENESS_EXTENSION, ...each, ...whole];
  const objects = [...new Map(all.map((object) => [object.id, object])).values()];
  return { type: 'bundle', id: stixId('bundle', JSON.stringify(objects)), objects };
};
