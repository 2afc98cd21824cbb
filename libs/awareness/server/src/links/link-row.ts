import type { LinkEnd, NoteLink, NoteLinkKind } from '@parley/awareness/model';

/** A link as it is stored. */
export interface LinkRow {
  readonly id: string;
  readonly kind: NoteLinkKind;
  readonly note_id: string;
  readonly to_note_id: string | null;
  readonly paper_id: string | null;
  readonly item_id: string | null;
  readonly delegation: string;
  readonly reason: string | null;
  readonly at: Date | string;
}

/** Columns of {@link LinkRow}, of a link named `l`. */
export const LINK_COLUMNS =
  'l.id, l.kind, l.note_id, l.to_note_id, l.paper_id, l.item_id, l.delegation, l.reason, l.at';

const endOf = ({ to_note_id, paper_id, item_id }: LinkRow): Pick<LinkEnd, 'type' | 'key'> => {
  if (to_note_id !== null) return { type: 'Note', key: to_note_id };
  return paper_id === null ? { type: 'AgendaItem', key: item_id ?? '' } : { type: 'Paper', key: paper_id };
};

/** The link that a row stores. */
export const linkOf = (row: LinkRow): NoteLink => ({
  ...{ key: row.id, kind: row.kind, noteKey: row.note_id, to: endOf(row) },
  ...{ delegation: row.delegation, reason: row.reason, at: new Date(row.at) },
});
