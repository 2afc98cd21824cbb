import { createHash } from 'node:crypto';
import { type Assessment, type Note, noteText } from '@parley/awareness/model';
import { labelColumns, type WriteTx } from '@parley/platform';
import { NOTE_COLUMNS, noteOf, type NoteRow } from './note-row';

const BY_KEY = `select ${NOTE_COLUMNS} from note n where n.id = $1`;
const TEAR_LINES = `select ${NOTE_COLUMNS} from note n where n.tear_line_of = $1 order by n.id for update`;
const FAMILY = 'select tear_line_of from note where id = $1';

const INSERT = `insert into note (id, originator, tear_line_of, created_at, editors, version, title, body, topic, observed_from, observed_to,
    place, place_name, area, west, south, east, north, reliability, credibility, likelihood, confidence, hybrid_domains, baselines,
    techniques, sources, changed_at, withdrawn_at, withdraw_reason, tlp, level, releasable_to, observers, caveats, country, html, shows_readers)
  values ($1, $34, $35, $36, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26,
    $27, $28, $29, $30, $31, $32, $33, $37)`;

const UPDATE = `update note set editors = $2, version = $3, title = $4, body = $5, topic = $6, observed_from = $7, observed_to = $8,
    place = $9, place_name = $10, area = $11, west = $12, south = $13, east = $14, north = $15, reliability = $16, credibility = $17,
    likelihood = $18, confidence = $19, hybrid_domains = $20, baselines = $21, techniques = $22, sources = $23, changed_at = $24,
    withdrawn_at = $25, withdraw_reason = $26, tlp = $27, level = $28, releasable_to = $29, observers = $30, caveats = $31, country = $32, html = $33
  where id = $1`;

const VERSION = `insert into note_version (note_id, version, content, sha256, person_id, at, reason, tlp, level, releasable_to, observers,
    caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

const ASSESSMENT = `insert into note_assessment (id, note_id, delegation, person_id, kind, text, reliability, credibility, note_version, at,
    level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

// Who wrote a version has read it.
const READ = `insert into note_reading as m (person_id, note_id, version, read_at)
  select $1, n.id, n.version, $3 from note n where n.id = $2
  on conflict (person_id, note_id) do update set version = excluded.version, read_at = excluded.read_at`;

/** A note that is about to be changed, its row locked; `undefined` where it is absent or out of sight. */
export const noteForWriting = async (tx: WriteTx, key: string): Promise<Note | undefined> => {
  const [row] = await tx.query<NoteRow>(`${BY_KEY} for update`, [key]);
  return row && noteOf(row);
};

/** A note to which something is added: nobody moves its label meanwhile, while others add to it as well. */
export const noteForAdding = async (tx: WriteTx, key: string): Promise<Note | undefined> => {
  const [row] = await tx.query<NoteRow>(`${BY_KEY} for share`, [key]);
  return row && noteOf(row);
};

/** A note with what hangs together with it, all locked: the fuller one first, so that nobody waits in a circle. */
export interface Family {
  readonly note: Note;
  readonly fuller: Note | null | 'HIDDEN';
  readonly tearLines: readonly Note[];
}

/** {@link Family} of a note; `undefined` where that is absent or out of sight. */
export const familyOf = async (tx: WriteTx, key: string): Promise<Family | undefined> => {
  const [held] = await tx.query<{ tear_line_of: string | null }>(FAMILY, [key]);
  if (held === undefined) return undefined;
  const above = held.tear_line_of;
  const fuller = above === null ? null : ((await noteForAdding(tx, above)) ?? 'HIDDEN');
  const note = await noteForWriting(tx, key);
  if (note === undefined) return undefined;
  const tearLines = await tx.query<NoteRow>(TEAR_LINES, [key]);
  return { note, fuller, tearLines: tearLines.map(noteOf) };
};

const NO_BOX = [null, null, null, null];

const valuesOf = (note: Note): unknown[] => {
  const { level, releasable_to, observers, caveats } = labelColumns(note.label);
  return [
    ...[note.key, note.editors, note.version, note.title, note.body, note.topic],
    ...[note.observedFrom, note.observedTo, note.place === null ? null : JSON.stringify(note.place)],
    ...[note.placeName, note.area, ...(note.box ?? NO_BOX)],
    ...[note.reliability, note.credibility, note.likelihood, note.confidence],
    ...[note.hybridDomains, note.baselineRequirements, note.disarmTechniques, note.sources],
    ...[note.changedAt, note.withdrawnAt, note.withdrawReason],
    ...[note.label.tlp, level, releasable_to, observers, caveats],
    ...[note.country, note.html],
  ];
};

/** Who wrote a version, and why where a reason is asked for. */
export interface Written {
  readonly personKey: string | null;
  readonly reason: string | null;
}

const keepVersion = async (tx: WriteTx, note: Note, { personKey, reason }: Written): Promise<void> => {
  const content = noteText(note);
  const sha256 = createHash('sha256').update(content, 'utf8').digest('hex');
  const { level, releasable_to, observers, caveats } = labelColumns(note.label);
  await tx.query(VERSION, [
    ...[note.key, note.version, content, sha256, personKey, note.changedAt, reason],
    ...[note.label.tlp, level, releasable_to, observers, caveats, note.originator],
  ]);
  if (personKey !== null) await tx.query(READ, [personKey, note.key, note.changedAt]);
};

/** Stores a new note, and its first version. */
export const insertNote = async (tx: WriteTx, note: Note, written: Written): Promise<void> => {
  await tx.query(INSERT, [
    ...valuesOf(note),
    note.originator,
    note.tearLineOf,
    note.createdAt,
    note.showsReaders,
  ]);
  await keepVersion(tx, note, written);
};

/** Stores a note as it is from now on, and that version of it. */
export const saveNote = async (tx: WriteTx, note: Note, written: Written): Promise<void> => {
  await tx.query(UPDATE, valuesOf(note));
  await keepVersion(tx, note, written);
};

/** Stores what a delegation makes of a note, under the label that the note bears. */
export const insertAssessment = async (
  tx: WriteTx,
  { note, assessment }: { readonly note: Note; readonly assessment: Assessment },
  personKey: string | null,
): Promise<void> => {
  const { level, releasable_to, observers, caveats } = labelColumns(note.label);
  const { key, delegation, kind, text, reliability, credibility, noteVersion, at } = assessment;
  await tx.query(ASSESSMENT, [
    ...[key, note.key, delegation, personKey, kind, text, reliability, credibility, noteVersion, at],
    ...[level, releasable_to, observers, caveats, note.originator],
  ]);
};
