import type {
  Assessment,
  AssessmentKind,
  Box,
  Confidence,
  Credibility,
  Place,
  Note,
  Reliability,
} from '@parley/awareness/model';
import type { Label, Tlp } from '@parley/kernel';
import { type LabelColumns, labelOf } from '@parley/platform';

type At = Date | string;

/** A note as selected by {@link NOTE_COLUMNS}: instants are dates to writers and text to readers. */
export interface NoteRow extends LabelColumns {
  readonly id: string;
  readonly originator: string;
  readonly editors: string[];
  readonly version: number;
  readonly title: string;
  readonly body: string;
  readonly html: string | null;
  readonly topic: string;
  readonly observed_from: At;
  readonly observed_to: At;
  readonly place: Place | null;
  readonly place_name: string | null;
  readonly area: string | null;
  readonly country: string | null;
  readonly west: number | null;
  readonly south: number | null;
  readonly east: number | null;
  readonly north: number | null;
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  readonly likelihood: string | null;
  readonly confidence: Confidence | null;
  readonly hybrid_domains: string[];
  readonly baselines: string[];
  readonly techniques: string[];
  readonly sources: string[];
  readonly tear_line_of: string | null;
  readonly created_at: At;
  readonly changed_at: At;
  readonly withdrawn_at: At | null;
  readonly withdraw_reason: string | null;
  readonly shows_readers: boolean;
  readonly tlp: Tlp | null;
}

/** What is known of a note named `n` in a statement. */
export const NOTE_COLUMNS = `n.id, n.originator, n.editors, n.version, n.title, n.body, n.html, n.topic, n.observed_from, n.observed_to, n.place,
  n.place_name, n.area, n.country, n.west, n.south, n.east, n.north, n.reliability, n.credibility, n.likelihood, n.confidence, n.hybrid_domains,
  n.baselines, n.techniques, n.sources, n.tear_line_of, n.created_at, n.changed_at, n.withdrawn_at, n.withdraw_reason, n.shows_readers, n.tlp,
  n.level, n.releasable_to, n.observers, n.caveats`;

const boxOf = ({ west, south, east, north }: NoteRow): Box | null =>
  west === null || south === null || east === null || north === null ? null : [west, south, east, north];

/** The note that a row stores. */
export const noteOf = (row: NoteRow): Note => ({
  ...{ key: row.id, originator: row.originator, editors: row.editors, version: row.version },
  ...{ title: row.title, body: row.body, html: row.html, topic: row.topic },
  observedFrom: new Date(row.observed_from),
  observedTo: new Date(row.observed_to),
  ...{ place: row.place, placeName: row.place_name, area: row.area, country: row.country, box: boxOf(row) },
  ...{ reliability: row.reliability, credibility: row.credibility },
  ...{ likelihood: row.likelihood, confidence: row.confidence },
  ...{ hybridDomains: row.hybrid_domains, baselineRequirements: row.baselines },
  ...{ disarmTechniques: row.techniques, sources: row.sources, tearLineOf: row.tear_line_of },
  createdAt: new Date(row.created_at),
  changedAt: new Date(row.changed_at),
  withdrawnAt: row.withdrawn_at === null ? null : new Date(row.withdrawn_at),
  withdrawReason: row.withdraw_reason,
  showsReaders: row.shows_readers,
  label: labelOf(row, row.tlp),
});

/** An assessment as it is stored. */
export interface AssessmentRow extends LabelColumns {
  readonly id: string;
  readonly note_id: string;
  readonly delegation: string;
  readonly kind: AssessmentKind;
  readonly text: string;
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
  readonly note_version: number;
  readonly at: At;
}

/** Columns of {@link AssessmentRow}. */
export const ASSESSMENT_COLUMNS = `id, note_id, delegation, kind, text, reliability, credibility, note_version, at, originator,
  level, releasable_to, observers, caveats`;

/** The assessment that a row stores, with the label that it bears: as narrow as its note's ever was since. */
export const assessmentOf = (row: AssessmentRow): Assessment & { readonly label: Label } => ({
  ...{ key: row.id, noteKey: row.note_id, delegation: row.delegation, kind: row.kind, text: row.text },
  ...{ reliability: row.reliability, credibility: row.credibility, noteVersion: row.note_version },
  at: new Date(row.at),
  label: labelOf(row),
});
