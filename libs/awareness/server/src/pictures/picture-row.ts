import type { Picture, Source } from '@parley/awareness/model';
import type { Language, Tlp } from '@parley/kernel';
import { type LabelColumns, labelOf } from '@parley/platform';

type At = Date | string;

/** A picture as selected by {@link PICTURE_COLUMNS}: instants are dates to writers and text to readers. */
export interface PictureRow extends LabelColumns {
  readonly id: string;
  readonly originator: string;
  readonly editors: string[];
  readonly version: number;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly html: string;
  readonly numbers: number;
  readonly created_at: At;
  readonly changed_at: At;
  readonly put_at: At | null;
  readonly put_version: number | null;
  readonly put_paper_id: string | null;
  readonly tlp: Tlp | null;
}

/** What is known of a picture named `p` in a statement. */
export const PICTURE_COLUMNS = `p.id, p.originator, p.editors, p.version, p.language, p.title, p.text, p.html, p.numbers, p.created_at,
  p.changed_at, p.put_at, p.put_version, p.put_paper_id, p.tlp, p.level, p.releasable_to, p.observers, p.caveats`;

const putOf = ({ put_at: at, put_version: version, put_paper_id: paperKey }: PictureRow): Picture['put'] =>
  at === null || version === null || paperKey === null ? null : { paperKey, version, at: new Date(at) };

/** The picture that a row stores. */
export const pictureOf = (row: PictureRow): Picture => ({
  ...{ key: row.id, originator: row.originator, editors: row.editors, version: row.version },
  ...{ language: row.language, title: row.title, text: row.text, html: row.html, numbers: row.numbers },
  createdAt: new Date(row.created_at),
  changedAt: new Date(row.changed_at),
  put: putOf(row),
  label: labelOf(row, row.tlp),
});

/** What a picture rests on, as a command reads it. */
export interface SourceRow extends LabelColumns {
  readonly note_id: string;
  readonly number: number;
  readonly rests_on: number;
  readonly sha256: string;
  readonly title: string | null;
  readonly tlp: Tlp | null;
}

/** The source that a row stores. */
export const sourceOf = (row: SourceRow): Source => ({
  ...{ noteKey: row.note_id, number: row.number, restsOn: row.rests_on, sha256: row.sha256 },
  ...{ title: row.title, label: labelOf(row, row.tlp) },
});
