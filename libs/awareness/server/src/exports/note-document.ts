import {
  BASELINE_REQUIREMENTS,
  centroidOf,
  creditOf,
  type Credibility,
  credibilityName,
  degreesOf,
  type ExportedNote,
  gradesOf,
  HYBRID_DOMAINS,
  LIKELIHOODS,
  type Place,
  type Reliability,
  reliabilityName,
  seaArea,
  seaAreaName,
  type Term,
  TOPICS,
} from '@parley/awareness/model';
import type { Block, MarkedDocument } from '@parley/documents';
import { textAsBlocks } from '@parley/papers/server';
import type { DelegationCode, Label, Worded } from '@parley/kernel';
import { type DocumentLanguage, markingIn, namesIn, saying, utcText } from '@parley/sessions/model';
import { assessmentsTable } from './assessments-table';
import { CONFIDENCES_SAID, EXPORT_WORDS } from './export-words';
import type { ReadExport } from './read-export';

const tlpIn = ({ tlp }: Label): string => (tlp === null ? '' : ` · TLP:${tlp.replace('_STRICT', '+STRICT')}`);

/** A label as a document says it: its marking, and how recipients may share. */
export const labelIn = (label: Label, language: DocumentLanguage): string =>
  `${markingIn(label, language)}${tlpIn(label)}`;

type Row = readonly [Worded, string];

/** A row of particulars; none where there is nothing to say. */
export const row = (name: Worded, text: string | null | undefined): readonly Row[] =>
  text === null || text === undefined || text === '' ? [] : [[name, text]];

interface Reader {
  readonly language: DocumentLanguage;
  readonly code: DelegationCode | null;
}

const termsIn = (terms: readonly Term[], codes: readonly string[], language: DocumentLanguage): string =>
  codes
    .map((code) => terms.find((term) => term.code === code)?.name)
    .flatMap((name) => (name === undefined ? [] : [saying(language)(name)]))
    .join(', ');

const countryIn = ({ country }: ExportedNote, language: DocumentLanguage): string | null =>
  country === null
    ? null
    : (new Intl.DisplayNames(language.toLowerCase(), { type: 'region' }).of(country) ?? country);

// Of an area its middle, and no finer than an area is.
const positionIn = (place: Place, language: DocumentLanguage): string => {
  const say = saying(language);
  return place.type === 'Point'
    ? say(degreesOf(place.coordinates))
    : `${say(EXPORT_WORDS.areaAround)} ${say(degreesOf(centroidOf(place), 1))}`;
};

const placeOf = (note: ExportedNote, { language, code }: Reader): string => {
  const { placeName, area, place } = note;
  const sea = area === null ? undefined : seaArea(area);
  const at = place && positionIn(place, language);
  const named = [placeName, sea && saying(language)(seaAreaName(sea, code)), countryIn(note, language)];
  return [...named, at].filter(Boolean).join(' · ');
};

const observed = ({ observedFrom, observedTo }: ExportedNote, language: DocumentLanguage): string => {
  const [from, to] = [utcText(observedFrom, language), utcText(observedTo, language)];
  return from === to ? from : `${from} – ${to}`;
};

/** When it was observed, and where, each on a line. */
export const whenAndWhere = (note: ExportedNote, reader: Reader): string =>
  [observed(note, reader.language), placeOf(note, reader)].filter(Boolean).join('\n');

const isReliability = (grade: string): grade is Reliability => /^[A-F]$/.test(grade);

const ratingOf = (note: ExportedNote, language: DocumentLanguage): string => {
  const say = saying(language);
  const source = isReliability(note.reliability) ? say(reliabilityName(note.reliability)) : note.reliability;
  const grade: Credibility = note.credibility;
  return `${gradesOf(note)} (${source} · ${say(credibilityName(grade))})`;
};

const confidenceIn = ({ confidence }: ExportedNote, language: DocumentLanguage): string | null => {
  const known = (['LOW', 'MODERATE', 'HIGH'] as const).find((one) => one === confidence);
  return known === undefined ? null : saying(language)(CONFIDENCES_SAID[known]);
};

const judgedRows = (note: ExportedNote, { language }: Reader): readonly Row[] => [
  ...row(EXPORT_WORDS.rating, ratingOf(note, language)),
  ...row(EXPORT_WORDS.likelihood, termsIn(LIKELIHOODS, [note.likelihood ?? ''], language)),
  ...row(EXPORT_WORDS.confidence, confidenceIn(note, language)),
  ...row(EXPORT_WORDS.domains, termsIn(HYBRID_DOMAINS, note.hybridDomains, language)),
  ...row(EXPORT_WORDS.baselines, termsIn(BASELINE_REQUIREMENTS, note.baselineRequirements, language)),
  ...row(EXPORT_WORDS.techniques, note.techniques.map(({ id, name }) => `${id} ${name}`).join('\n')),
  ...row(EXPORT_WORDS.sources, note.sources.join('\n')),
];

const withdrawnIn = (
  { withdrawn, withdrawReason }: ExportedNote,
  language: DocumentLanguage,
): string | null => withdrawn && [utcText(withdrawn, language), withdrawReason].filter(Boolean).join('\n');

/** Particulars by their names, one under the other. */
export const factTable = (rows: readonly Row[], language: DocumentLanguage): Block => ({
  kind: 'table',
  head: ['', ''],
  rows: rows.map(([name, text]) => [saying(language)(name), text]),
  widths: [1, 3],
});

const facts = (note: ExportedNote, reader: Reader): Block => {
  const { language } = reader;
  const rows = [
    ...row(EXPORT_WORDS.label, labelIn(note.label, language)),
    ...row(EXPORT_WORDS.withdrawn, withdrawnIn(note, language)),
    ...row(EXPORT_WORDS.originator, namesIn([note.originator.code], language)),
    ...row(EXPORT_WORDS.topic, termsIn(TOPICS, [note.topic], language)),
    ...row(EXPORT_WORDS.observed, observed(note, language)),
    ...row(EXPORT_WORDS.place, placeOf(note, reader)),
    ...judgedRows(note, reader),
    ...row(EXPORT_WORDS.changed, `${note.version} · ${utcText(note.modified, language)}`),
  ];
  return factTable(rows, language);
};

// As on its page: a note of one paragraph has nothing to be counted.
const textOf = async ({ body }: ExportedNote, language: DocumentLanguage): Promise<readonly Block[]> => {
  const blocks = await textAsBlocks(body, language);
  const [only, ...others] = blocks;
  return only?.kind === 'rich' && only.as === 'text' && others.length === 0
    ? [{ ...only, number: null }]
    : blocks;
};

/**
 * One note as parts of a document: what is told, how far it is to be relied on, and what others make of it; `heading` is `null` where the
 * document is called as the note is.
 */
export const noteBlocks = async (
  note: ExportedNote,
  reader: Reader,
  heading: string | null = note.title,
): Promise<readonly Block[]> => {
  const say = saying(reader.language);
  return [
    ...(heading === null ? [] : [{ kind: 'heading', level: 1, text: heading } as const]),
    ...(note.isTearLine
      ? [{ kind: 'paragraph', quiet: true, text: say(EXPORT_WORDS.tearLine) } as const]
      : []),
    facts(note, reader),
    ...(await textOf(note, reader.language)),
    ...assessmentsTable(note, reader.language),
  ];
};

/** The moment of the last thing that is told of notes, and of what stands over them. */
export const latestOf = (notes: readonly ExportedNote[], others: readonly Date[] = []): Date =>
  new Date(
    Math.max(
      ...others.map(Number),
      ...notes.flatMap(({ modified, assessments }) => [+modified, ...assessments.map(({ at }) => +at)]),
    ),
  );

/** The credit that is owed, at the end. */
export const creditBlocks = (credit: string | null): readonly Block[] =>
  credit === null ? [] : [{ kind: 'paragraph', quiet: true, text: credit }];

/** Notes as a document under the marking of the whole; the same notes as the same reader sees them give the same bytes. */
export const noteDocument = async (
  { notes, label, reader, title }: ReadExport,
  language: DocumentLanguage,
): Promise<MarkedDocument> => {
  const called = title ?? `${saying(language)(EXPORT_WORDS.selection)} (${notes.length})`;
  // A document of one note bears its title already.
  const headingOf = (note: ExportedNote, at: number): string | null =>
    at === 0 && title === note.title ? null : note.title;
  const set = await Promise.all(
    notes.map((note, at) => noteBlocks(note, { language, code: reader }, headingOf(note, at))),
  );
  return {
    title: called,
    language,
    marking: labelIn(label, language),
    footer: called,
    at: latestOf(notes),
    blocks: [
      ...set.flatMap((blocks, at): readonly Block[] => [
        ...(at === 0 ? [] : [{ kind: 'rule', quiet: true } as const]),
        ...blocks,
      ]),
      ...creditBlocks(creditOf(notes)),
    ],
  };
};
