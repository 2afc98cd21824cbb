import { banner, globalId, type Label } from '@parley/kernel';
import type { StixAssessment } from '../stix/stix-note';
import { creditOf, type ExportedNote, fullerIn, gradesOf } from './exported-note';

const byCode = (code: string): string => code;

/** A label as a cell: its marking, and how recipients may share. */
export const markingOfRow = (label: Label): string =>
  `${banner(label, 'EN', byCode)}${label.tlp === null ? '' : ` TLP:${label.tlp.replace('_STRICT', '+STRICT')}`}`;

const saidOf = (one: StixAssessment): string => {
  const rating = gradesOf(one);
  return `${one.by.code} ${one.kind}${rating === '' ? '' : ` ${rating}`} [${markingOfRow(one.label)}]: ${one.text}`;
};

type Column = readonly [head: string, of: (note: ExportedNote) => string];

const list = (words: readonly string[]): string => words.join('\n');

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => globalId('Note', id)],
  ['title', ({ title }) => title],
  ['body', ({ body }) => body],
  ['topic', ({ topic }) => topic],
  ['originator', ({ originator }) => originator.code],
  ['observedFrom', ({ observedFrom }) => observedFrom.toISOString()],
  ['observedTo', ({ observedTo }) => observedTo.toISOString()],
  ['placeName', ({ placeName }) => placeName ?? ''],
  ['area', ({ area }) => area ?? ''],
  ['country', ({ country }) => country ?? ''],
  ['place', ({ place }) => (place === null ? '' : JSON.stringify(place))],
  ['rating', gradesOf],
  ['likelihood', ({ likelihood }) => likelihood ?? ''],
  ['confidence', ({ confidence }) => confidence ?? ''],
  ['hybridDomains', ({ hybridDomains }) => list(hybridDomains)],
  ['baselineRequirements', ({ baselineRequirements }) => list(baselineRequirements)],
  ['techniques', ({ techniques }) => list(techniques.map(({ id, name }) => `${id} ${name}`))],
  ['techniquesCredit', (note) => creditOf([note]) ?? ''],
  ['sources', ({ sources }) => list(sources)],
  ['assessments', ({ assessments }) => list(assessments.map(saidOf))],
  ['version', ({ version }) => String(version)],
  ['createdAt', ({ created }) => created.toISOString()],
  ['changedAt', ({ modified }) => modified.toISOString()],
  ['withdrawnAt', ({ withdrawn }) => withdrawn?.toISOString() ?? ''],
  ['withdrawReason', ({ withdrawReason }) => withdrawReason ?? ''],
  ['isTearLine', ({ isTearLine }) => (isTearLine ? 'yes' : '')],
];

/**
 * Notes as rows of text under a row of names: codes and instants as the API has them, lists one to a line. Each row says its own marking
 * and that of the whole file, which a row that is copied out of it keeps.
 */
export const tableOf = (notes: readonly ExportedNote[], label: Label): readonly (readonly string[])[] => {
  const fullerOf = fullerIn(notes);
  const whole = markingOfRow(label);
  return [
    [...COLUMNS.map(([head]) => head), 'tearLineOf', 'label', 'labelOfFile'],
    ...notes.map((note) => {
      const fuller = fullerOf(note);
      return [
        ...COLUMNS.map(([, of]) => of(note)),
        ...[fuller === null ? '' : globalId('Note', fuller), markingOfRow(note.label), whole],
      ];
    }),
  ];
};
