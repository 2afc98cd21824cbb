import type { LinkEnd, LinkGround, NoteLink, NoteLinkKind } from '@parley/awareness/model';
import type { DelegationCode } from '@parley/kernel';
import { type LabelColumns, labelOf, type WriteTx } from '@parley/platform';
import { noteForAdding } from '../notes/note-store';
import { standingOfItem } from '../brief/standing-of-item';
import { LINK_COLUMNS, linkOf, type LinkRow } from './link-row';

const LABEL = 'level, releasable_to, observers, caveats, originator';
// Nobody moves the label of an end while it is linked.
const ENDS: Readonly<Record<LinkEnd['type'], string>> = {
  Note: `select ${LABEL} from note where id = $1 for share`,
  Paper: `select ${LABEL} from paper where id = $1`,
  AgendaItem: `select ${LABEL} from agenda_item where id = $1`,
};

// Of either end, whichever has more; of links that the actor sees alone.
const COUNT = `select coalesce(max(n), 0)::int as n from (
    select count(*) as n from note_link l cross join (values ($1::uuid), ($2::uuid)) as e(id)
    where l.taken_off_at is null and e.id in (l.note_id, l.to_note_id) group by e.id) counted`;
const ON_ITEM = 'select count(*)::int as n from note_link l where l.item_id = $1 and l.taken_off_at is null';
const LINKED = `select from note_link l where l.taken_off_at is null and l.kind = $3
  and ((l.note_id = $1 and $2 in (l.to_note_id, l.paper_id, l.item_id)) or (l.kind <> 'FOLLOWS' and l.note_id = $2 and l.to_note_id = $1)) limit 1`;
// From the other end along what follows what, each note once: circles that links out of sight close are borne.
const CIRCLE = `with recursive along (id) as (
    select $2::uuid
    union
    select l.to_note_id from along a join note_link l on l.note_id = a.id and l.kind = 'FOLLOWS' and l.taken_off_at is null)
  select from along where id = $1 limit 1`;
const INSERT = `insert into note_link (id, kind, note_id, to_note_id, paper_id, item_id, delegation, person_id, reason, at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const BY_KEY = `select ${LINK_COLUMNS} from note_link l where l.id = $1 and l.taken_off_at is null for update`;
const TAKE_OFF = 'update note_link set taken_off_at = $2 where id = $1';

const endFor = async (
  tx: WriteTx,
  { type, key }: Pick<LinkEnd, 'type' | 'key'>,
): Promise<LinkEnd | undefined> => {
  const [row] = await tx.query<LabelColumns>(ENDS[type], [key]);
  return row && { type, key, label: labelOf(row) };
};

const onItem = async (
  tx: WriteTx,
  { type, key }: Pick<LinkEnd, 'type' | 'key'>,
): Promise<LinkGround['item']> => {
  const standing = type === 'AgendaItem' ? await standingOfItem(tx, key) : undefined;
  if (standing === undefined) return null;
  const [counted] = await tx.query<{ n: number }>(ON_ITEM, [key]);
  return { ...standing, put: counted?.n ?? 0 };
};

/** What is about to be linked, as far as the actor sees it; `undefined` where either end is absent or out of sight. */
export const groundOfLink = async (
  tx: WriteTx,
  noteKey: string,
  end: Pick<LinkEnd, 'type' | 'key'>,
  kind: NoteLinkKind,
): Promise<Omit<LinkGround, 'key'> | undefined> => {
  const note = await noteForAdding(tx, noteKey);
  const item = await onItem(tx, end);
  const to = note && (await endFor(tx, end));
  if (note === undefined || to === undefined) return undefined;
  const both = [noteKey, end.key];
  const [counted] = await tx.query<{ n: number }>(COUNT, both);
  const linked = (await tx.query(LINKED, [...both, kind])).length > 0;
  const closesCircle = kind === 'FOLLOWS' && (await tx.query(CIRCLE, both)).length > 0;
  return { note, to, item, links: counted?.n ?? 0, linked, closesCircle };
};

/** Stores a new link. */
export const insertLink = async (tx: WriteTx, link: NoteLink, personKey: string | null): Promise<void> => {
  const { key, kind, noteKey, to, delegation, reason, at } = link;
  const end = (type: LinkEnd['type']): string | null => (to.type === type ? to.key : null);
  await tx.query(INSERT, [
    ...[key, kind, noteKey, end('Note'), end('Paper'), end('AgendaItem'), delegation, personKey, reason, at],
  ]);
};

/** A link that is about to be taken off, with its ends and whose notes they are; `undefined` where it is absent or out of sight. */
export interface StandingLink {
  readonly link: NoteLink;
  readonly ground: Pick<LinkGround, 'note' | 'to'>;
  readonly originators: readonly (DelegationCode | null)[];
}

/** {@link StandingLink} of a key. */
export const standingLink = async (tx: WriteTx, key: string): Promise<StandingLink | undefined> => {
  const [row] = await tx.query<LinkRow>(BY_KEY, [key]);
  const link = row && linkOf(row);
  const note = link && (await noteForAdding(tx, link.noteKey));
  const to = link && (await endFor(tx, link.to));
  if (link === undefined || note === undefined || to === undefined) return undefined;
  const originators = [note.originator, to.type === 'Note' ? to.label.originator : null];
  return { link, ground: { note, to }, originators };
};

/** Takes a link off. */
export const takeLinkOff = async (tx: WriteTx, { key }: NoteLink, now: Date): Promise<void> => {
  await tx.query(TAKE_OFF, [key, now]);
};
