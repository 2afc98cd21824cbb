import { createHash } from 'node:crypto';
import { type KnownPicture, type Picture, pictureText, type Source } from '@parley/awareness/model';
import { labelColumns, type WriteTx } from '@parley/platform';
import { PICTURE_COLUMNS, pictureOf, type PictureRow, sourceOf, type SourceRow } from './picture-row';

// Notes before the picture, wherever both are locked: whoever moves a note locks it before the pictures that rest on it.
const NOTES_HELD = `select n.id from note n where n.id in (select s.note_id from picture_note s where s.picture_id = $1)
  order by n.id for share`;
const HELD = `select ${PICTURE_COLUMNS} from picture p where p.id = $1 for no key update`;
const SOURCES = `select s.note_id, s.number, s.rests_on, s.sha256, n.title, s.tlp, s.level, s.releasable_to, s.observers, s.caveats, s.originator
  from sources_of_picture($1) s left join note n on n.id = s.note_id order by s.place, s.number`;

/** A picture that is about to be changed with what it rests on, all locked; `undefined` where it is absent or out of sight. */
export const pictureForWriting = async (tx: WriteTx, key: string): Promise<KnownPicture | undefined> => {
  await tx.query(NOTES_HELD, [key]);
  const [row] = await tx.query<PictureRow>(HELD, [key]);
  if (row === undefined) return undefined;
  const sources = await tx.query<SourceRow>(SOURCES, [key]);
  return { picture: pictureOf(row), sources: sources.map(sourceOf) };
};

interface NoteRow extends SourceRow {
  readonly withdrawn: boolean;
}

const NOTES = `select n.id as note_id, 0 as number, n.version as rests_on, v.sha256, n.title, n.tlp, n.level, n.releasable_to, n.observers,
    n.caveats, n.originator, n.withdrawn_at is not null as withdrawn
  from note n join note_version v on v.note_id = n.id and v.version = n.version where n.id = any ($1) order by n.id for share of n`;

/** Notes as they are now, in the order in which they are asked for, held so that nobody moves them; `undefined` where one is absent or out of sight. */
export const notesToCollect = async (
  tx: WriteTx,
  keys: readonly string[],
): Promise<readonly (Source & { readonly withdrawn: boolean })[] | undefined> => {
  const rows = await tx.query<NoteRow>(NOTES, [[...new Set(keys)]]);
  const found = keys.map((key) => rows.find((row) => row.note_id === key));
  const known = found.flatMap((row) =>
    row === undefined ? [] : [{ ...sourceOf(row), withdrawn: row.withdrawn }],
  );
  return known.length === keys.length ? known : undefined;
};

const INSERT = `insert into picture (id, originator, created_at, editors, version, language, title, text, html, numbers, changed_at, put_at,
    put_version, put_paper_id, tlp, level, releasable_to, observers, caveats)
  values ($1, $18, $19, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;
const UPDATE = `update picture set editors = $2, version = $3, language = $4, title = $5, text = $6, html = $7, numbers = $8, changed_at = $9,
    put_at = $10, put_version = $11, put_paper_id = $12, tlp = $13, level = $14, releasable_to = $15, observers = $16, caveats = $17
  where id = $1`;
const SOURCE = `insert into picture_note (picture_id, note_id, number, place, rests_on, sha256)
  select $1, n.note, n.number, n.place, n.rests_on, n.sha256
  from unnest($2::uuid[], $3::int[], $4::int[], $5::int[], $6::text[]) as n(note, number, place, rests_on, sha256)
  on conflict (picture_id, note_id) do update set place = excluded.place, rests_on = excluded.rests_on, sha256 = excluded.sha256`;
const DROP = 'delete from picture_note where picture_id = $1 and note_id <> all ($2)';
const VERSION = `insert into picture_version (picture_id, version, content, sha256, person_id, at, reason, level, releasable_to, observers, caveats,
    originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

const valuesOf = (picture: Picture): unknown[] => {
  const { level, releasable_to, observers, caveats } = labelColumns(picture.label);
  const { put } = picture;
  return [
    ...[picture.key, picture.editors, picture.version, picture.language, picture.title, picture.text],
    ...[picture.html, picture.numbers, picture.changedAt],
    ...[put?.at ?? null, put?.version ?? null, put?.paperKey ?? null],
    ...[picture.label.tlp, level, releasable_to, observers, caveats],
  ];
};

/** Who wrote a version, and why where a reason is asked for. */
export interface Written {
  readonly personKey: string | null;
  readonly reason: string | null;
}

const keepVersion = async (
  tx: WriteTx,
  known: KnownPicture,
  { personKey, reason }: Written,
): Promise<void> => {
  const { picture } = known;
  const content = pictureText(known);
  const sha256 = createHash('sha256').update(content, 'utf8').digest('hex');
  const { level, releasable_to, observers, caveats } = labelColumns(picture.label);
  await tx.query(VERSION, [
    ...[picture.key, picture.version, content, sha256, personKey, picture.changedAt, reason],
    ...[level, releasable_to, observers, caveats, picture.originator],
  ]);
};

// What is out of the writer's sight stays as it is.
const keepSources = async (tx: WriteTx, { picture, sources }: KnownPicture): Promise<void> => {
  const seen = sources.map((one, at) => ({ ...one, place: at + 1 })).filter(({ title }) => title !== null);
  await tx.query(SOURCE, [
    picture.key,
    seen.map(({ noteKey }) => noteKey),
    seen.map(({ number }) => number),
    seen.map(({ place }) => place),
    seen.map(({ restsOn }) => restsOn),
    seen.map(({ sha256 }) => sha256),
  ]);
};

/** Stores a new picture with what it rests on, and its first version. */
export const insertPicture = async (tx: WriteTx, known: KnownPicture, written: Written): Promise<void> => {
  const { picture } = known;
  await tx.query(INSERT, [...valuesOf(picture), picture.originator, picture.createdAt]);
  await keepSources(tx, known);
  await keepVersion(tx, known, written);
};

/** Stores a picture as it is from now on, and that version of it. What it rests on stays. */
export const savePicture = async (tx: WriteTx, known: KnownPicture, written: Written): Promise<void> => {
  await tx.query(UPDATE, valuesOf(known.picture));
  await keepVersion(tx, known, written);
};

/** Stores a picture and what it rests on from now on. */
export const saveWithSources = async (tx: WriteTx, known: KnownPicture, written: Written): Promise<void> => {
  await tx.query(DROP, [known.picture.key, known.sources.map(({ noteKey }) => noteKey)]);
  await keepSources(tx, known);
  await savePicture(tx, known, written);
};
