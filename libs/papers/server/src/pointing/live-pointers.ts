import { globalId, type Label } from '@parley/kernel';
import { labelOf, type LabelColumns } from '@parley/platform';
import type pg from 'pg';

/** A pointer as sockets carry it; `null` while the chair points nowhere. */
export type WirePointer = {
  readonly sessionId: string;
  readonly agendaItemId: string;
  readonly revisionId: string;
  readonly paragraph: string;
} | null;

/** A pointer in the open item of a session, and who may see it: whoever may see everything that it names. */
export interface LivePointer {
  readonly sessionKey: string;
  readonly itemKey: string;
  readonly labels: readonly Label[];
  /** Differs with every move. */
  readonly move: string;
  readonly wire: WirePointer;
}

interface Row {
  readonly session_id: string;
  readonly item_id: string;
  readonly revision_id: string;
  readonly paragraph: string;
  readonly move: string;
  readonly labels: readonly LabelColumns[];
}

const labelJson = (
  of: string,
): string => `jsonb_build_object('level', ${of}.level, 'releasable_to', ${of}.releasable_to,
  'observers', ${of}.observers, 'caveats', ${of}.caveats, 'originator', ${of}.originator)`;

const POINTERS = `
  select p.session_id, p.item_id, p.revision_id, p.paragraph, p.moved_at::text as move,
    jsonb_build_array(${labelJson('i')}, ${labelJson('r')}, ${labelJson('d')}) as labels
  from room_pointer p join agenda_item i on i.id = p.item_id and i.state = 'OPEN'
    join paper_revision r on r.id = p.revision_id join paper d on d.id = r.paper_id
    join agenda_paper l on l.item_id = i.id and l.paper_id = d.id
  where p.session_id = any ($1) order by p.session_id, p.moved_at`;

const pointerOf = (row: Row): LivePointer => ({
  sessionKey: row.session_id,
  itemKey: row.item_id,
  labels: row.labels.map((label) => labelOf(label)),
  move: `${row.item_id}/${row.revision_id}/${row.move}`,
  wire: {
    sessionId: globalId('Session', row.session_id),
    agendaItemId: globalId('AgendaItem', row.item_id),
    revisionId: globalId('PaperRevision', row.revision_id),
    paragraph: row.paragraph,
  },
});

/** Every text of the open item at which the chair has pointed in these sessions, the last move last. */
export const livePointers = async (pool: pg.Pool, sessionKeys: readonly string[]): Promise<LivePointer[]> => {
  const { rows } = await pool.query<Row>(POINTERS, [sessionKeys]);
  return rows.map(pointerOf);
};
