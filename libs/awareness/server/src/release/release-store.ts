import {
  type AskedRelease,
  endReleases,
  type Note,
  type ReleaseGround,
  type ReleaseRequest,
} from '@parley/awareness/model';
import type { ForumEvent } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';
import { familyOf, type Family, noteForAdding, noteForWriting } from '../notes/note-store';
import { NOTE_COLUMNS, noteOf, type NoteRow } from '../notes/note-row';
import { RELEASE_COLUMNS, releaseOf, type ReleaseRow } from './release-row';

/** Kind of what becomes due when somebody has to be written to. */
export const RELEASE_LETTERS_KIND = 'release-letters';

const PLACE =
  'select r.note_id, t.tear_line_of from release_request r join note t on t.id = r.note_id where r.id = $1';
const REQUEST = `select ${RELEASE_COLUMNS} from release_request r where r.id = $1 for update`;
const SEES = 'select from note where id = $1';
const WAITS = `select from release_request where note_id = $1 and delegation = $2 and state = 'OPEN'`;
const INSERT = `insert into release_request (id, note_id, delegation, originator, reason, person_id, asked_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const END =
  'update release_request set state = $2, answer = $3, answered_at = $4, answered_by = $5 where id = $1';
const LETTERS = `insert into due (kind, key, at) values ('${RELEASE_LETTERS_KIND}', $1, clock_timestamp()) on conflict do nothing`;

// Of the tear-lines of a note, and of the note itself where it is one; locked in one order.
const OPEN = `select ${RELEASE_COLUMNS} from release_request r join note t on t.id = r.note_id
  where (t.id = $1 or t.tear_line_of = $1) and r.state = 'OPEN'`;
// Those to whom the label before did not release the note.
const OUTSIDE = `and ($2::text[] is null or r.delegation = any ($2)) and not exists (select from note_version v where v.note_id = $1 and v.version = $3
    and (v.releasable_to is null or r.delegation = any (v.releasable_to)))`;
const LOCKED = 'order by r.id for update of r';
const NOTES = `select ${NOTE_COLUMNS} from note n where n.id = any ($1)`;

/** A tear-line on which something is asked, its row locked; `undefined` where it is absent or out of sight. */
export const groundOf = async (
  tx: WriteTx,
  noteKey: string,
  delegation: string | null,
): Promise<ReleaseGround | undefined> => {
  const note = await noteForWriting(tx, noteKey);
  if (note === undefined) return undefined;
  const readsFuller = note.tearLineOf !== null && (await tx.query(SEES, [note.tearLineOf])).length > 0;
  const waits = (await tx.query(WAITS, [noteKey, delegation])).length > 0;
  return { note, readsFuller, waits };
};

const place = async (tx: WriteTx, key: string) =>
  (await tx.query<{ note_id: string; tear_line_of: string | null }>(PLACE, [key]))[0];

const requestForWriting = async (tx: WriteTx, key: string): Promise<ReleaseRequest | undefined> => {
  const [row] = await tx.query<ReleaseRow>(REQUEST, [key]);
  return row && releaseOf(row);
};

/** A request and its tear-line, which nobody moves meanwhile; `undefined` where it is absent or out of sight. */
export const askedRelease = async (tx: WriteTx, key: string): Promise<AskedRelease | undefined> => {
  const at = await place(tx, key);
  const tearLine = at && (await noteForAdding(tx, at.note_id));
  const request = tearLine && (await requestForWriting(tx, key));
  return request && tearLine && { request, tearLine };
};

/** A request and the fuller note with what hangs together with it, `null` where the actor does not see that. Notes are locked before requests. */
export const releaseWithFamily = async (
  tx: WriteTx,
  key: string,
): Promise<{ readonly request: ReleaseRequest; readonly family: Family | null } | undefined> => {
  const at = await place(tx, key);
  if (at === undefined) return undefined;
  const family = at.tear_line_of === null ? null : ((await familyOf(tx, at.tear_line_of)) ?? null);
  const request = await requestForWriting(tx, key);
  return request && { request, family };
};

const write = (tx: WriteTx, { key, state }: ReleaseRequest) => tx.query(LETTERS, [`${key} ${state}`]);

/** Stores a new request, and has its originator written to. */
export const insertRelease = async (
  tx: WriteTx,
  request: ReleaseRequest,
  personKey: string | null,
): Promise<void> => {
  const { key, noteKey, delegation, originator, reason, askedAt } = request;
  await tx.query(INSERT, [key, noteKey, delegation, originator, reason, personKey, askedAt]);
  await write(tx, request);
};

/** Stores how a request ended, and has the delegation that asked written to where that is an answer. */
export const endRelease = async (
  tx: WriteTx,
  request: ReleaseRequest,
  personKey: string | null,
): Promise<void> => {
  await tx.query(END, [request.key, request.state, request.answer, request.answeredAt, personKey]);
  if (request.state === 'GRANTED' || request.state === 'REFUSED') await write(tx, request);
};

const endAll = async (
  tx: WriteTx,
  rows: readonly ReleaseRow[],
  state: 'GRANTED' | 'CLOSED',
  { personKey, now }: { readonly personKey: string | null; readonly now: Date },
): Promise<ForumEvent[]> => {
  if (rows.length === 0) return [];
  const notes = await tx.query<NoteRow>(NOTES, [rows.map(({ note_id }) => note_id)]);
  const tearLines = new Map(notes.map((row) => [row.id, noteOf(row)]));
  const asked = rows.flatMap((row) => {
    const tearLine = tearLines.get(row.note_id);
    return tearLine === undefined ? [] : [{ request: releaseOf(row), tearLine }];
  });
  const ended = endReleases(asked, state, now);
  for (const { request } of ended) await endRelease(tx, request, personKey);
  return ended.flatMap(({ events }) => events);
};

/**
 * Requests that a moved label grants: of the delegations to which the note is released now and was not before, on whichever tear-line they were made.
 * Answers with what is to be told of that.
 */
export const grantedByLabel = async (
  tx: WriteTx,
  note: Note,
  by: { readonly personKey: string | null; readonly now: Date },
): Promise<ForumEvent[]> => {
  const values = [note.key, note.label.releasableTo, note.version - 1];
  const rows = await tx.query<ReleaseRow>(`${OPEN} ${OUTSIDE} ${LOCKED}`, values);
  return endAll(tx, rows, 'GRANTED', by);
};

/** Requests that end because the note, or the tear-line on which they were made, was withdrawn; answers with what is to be told of that. */
export const closedByWithdrawal = async (
  tx: WriteTx,
  noteKey: string,
  by: { readonly personKey: string | null; readonly now: Date },
): Promise<ForumEvent[]> =>
  endAll(tx, await tx.query<ReleaseRow>(`${OPEN} ${LOCKED}`, [noteKey]), 'CLOSED', by);
