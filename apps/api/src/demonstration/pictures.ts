import { changeNote, changePicture, collectNote, createPicture, putPicture } from '@parley/awareness/server';
import { closePoll, openPoll, takePosition } from '@parley/decisions/server';
import { globalId } from '@parley/kernel';
import { circulatePaper } from '@parley/papers/server';
import type pg from 'pg';
import type { Person } from './as-person';
import type { Cast } from './hold';
import { DEMO_NOTES } from './note-texts';
import { noteInputOf } from './notes';
import { before, PICTURE_DAYS } from './past-days';
import {
  ADDED_TO_AGREED,
  AGREED_PICTURE,
  CHANGED_SINCE,
  type DemoPicture,
  DRAFT_PICTURE,
} from './picture-texts';

const OPEN = { classification: 'UNCLASSIFIED' };
const HOUR_MS = 3_600_000;

/** Where the demonstration’s pictures are played: by whom, and on which notes, by their titles. */
export interface PictureStage {
  readonly cast: Cast;
  readonly notes: ReadonlyMap<string, string>;
  readonly now: Date;
  /** Reads what no command answers with. */
  readonly system: pg.Pool;
}

const headOf = ({ heads }: Cast, seat: string): Person => {
  const head = heads.get(seat);
  if (head === undefined) throw new Error(`the demonstration has no head of ${seat}`);
  return head;
};

const begun = async ({ cast, notes }: PictureStage, one: DemoPicture, at: Date): Promise<string> => {
  const { by, editors, title, text } = one;
  const noteIds = one.notes.flatMap((name) => notes.get(name) ?? []);
  const input = { title, text, editors, noteIds, label: OPEN };
  return globalId('Picture', await headOf(cast, by)(createPicture, { input }, at));
};

const PUT = `select r.id as revision, s.id as session from picture p
  join paper_revision r on r.paper_id = p.put_paper_id
  join lateral (select s.id from session s where s.title = 'Hybrid Threats Exchange' and s.closed_at is not null
    order by s.starts_at desc limit 1) s on true where p.id = $1`;
const PAPER = 'select put_paper_id as id from picture where id = $1';

const keyIn = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';

const circulated = async (
  { cast, system, now }: PictureStage,
  id: string,
): Promise<Readonly<Record<'revisionId' | 'sessionId', string>>> => {
  const paper = await system.query<{ id: string }>(PAPER, [keyIn(id)]);
  const paperId = globalId('Paper', paper.rows[0]?.id ?? '');
  await cast.officer(circulatePaper, { id: paperId }, before(now, PICTURE_DAYS.circulated));
  const { rows } = await system.query<{ revision: string; session: string }>(PUT, [keyIn(id)]);
  return {
    revisionId: globalId('PaperRevision', rows[0]?.revision ?? ''),
    sessionId: globalId('Session', rows[0]?.session ?? ''),
  };
};

/** Members that are asked about it; one could go along, and one was not heard from. */
const ASKED = ['ISL', 'GBR', 'EST', 'NOR', 'DNK', 'JPN', 'AUS', 'CAN'];
const STANDS: Readonly<Record<string, string | null>> = { CAN: 'CAN_GO_ALONG', AUS: null };

const agreed = async (stage: PictureStage, id: string): Promise<void> => {
  const { cast, now } = stage;
  const opened = before(now, PICTURE_DAYS.opened);
  const input = {
    ...{ ...(await circulated(stage, id)), question: AGREED_PICTURE.title, basis: 'NAMED', named: ASKED },
    closesAt: before(now, PICTURE_DAYS.closed - 1).toISOString(),
    label: { classification: 'RESTRICTED' },
  };
  const pollId = globalId('Poll', await cast.chair(openPoll, { input }, opened));
  for (const [turn, seat] of ASKED.entries()) {
    const position = seat in STANDS ? STANDS[seat] : 'AGREE';
    const at = new Date(opened.getTime() + (turn + 1) * 6 * HOUR_MS);
    if (position != null) await headOf(cast, seat)(takePosition, { pollId, position }, at);
  }
  await cast.chair(closePoll, { pollId }, before(now, PICTURE_DAYS.closed));
};

const agreedPicture = async (stage: PictureStage): Promise<string> => {
  const { cast, notes, now } = stage;
  const id = await begun(stage, AGREED_PICTURE, before(now, PICTURE_DAYS.begun));
  const { by, note, text } = ADDED_TO_AGREED;
  const added = before(now, PICTURE_DAYS.added);
  const { title, editors } = AGREED_PICTURE;
  await headOf(cast, by)(collectNote, { id, noteId: notes.get(note) }, added);
  await headOf(cast, by)(changePicture, { id, version: 2, input: { title, text, editors } }, added);
  await headOf(cast, AGREED_PICTURE.by)(putPicture, { id }, before(now, PICTURE_DAYS.put));
  await agreed(stage, id);
  return id;
};

const draftPicture = async (stage: PictureStage): Promise<void> => {
  const { cast, notes, now } = stage;
  await begun(stage, DRAFT_PICTURE, before(now, PICTURE_DAYS.drafted));
  const { by, note, body } = CHANGED_SINCE;
  const written = DEMO_NOTES.find(({ title }) => title === note);
  if (written === undefined) return;
  const input = { ...noteInputOf(written, now), body };
  const id = notes.get(note);
  await headOf(cast, by)(changeNote, { id, version: 1, input }, before(now, PICTURE_DAYS.changed));
};

/** Two pictures: one that three delegations wrote and the forum agreed, and one in draft, on a note that was changed since. Answers with the id of the agreed one. */
export const demonstratePictures = async (stage: PictureStage): Promise<string> => {
  const id = await agreedPicture(stage);
  await draftPicture(stage);
  return id;
};
