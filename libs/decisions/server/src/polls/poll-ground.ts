import { labelOf, type LabelColumns, type WriteTx } from '@parley/platform';
import type { PollGround } from '@parley/decisions/model';
import type { PaperState } from '@parley/papers/model';

// Held, so that no other text is circulated, and the paper is not withdrawn, while the question is put.
const TEXT = `select r.id, r.paper_id, r.sha256, p.state, p.level, p.releasable_to, p.observers, p.caveats,
    case when p.kind <> 'NON_PAPER' then p.originator end as originator, p.revision = r.number as present
  from paper_revision r join paper p on p.id = r.paper_id where r.id = $1 for share of p`;
const SESSION =
  'select id, level, releasable_to, observers, caveats, originator from session where id = $1 for share';
const ITEM = `select i.id, i.session_id, i.level, i.releasable_to, i.observers, i.caveats, i.originator
  from agenda_item i where i.id = $1 for share`;

interface TextRow extends LabelColumns {
  readonly id: string;
  readonly paper_id: string;
  readonly sha256: string;
  readonly state: PaperState;
  readonly present: boolean;
}

/** The text that is asked about; `undefined` where it is absent or out of sight, `null` where none is named. */
export const textGround = async (
  tx: WriteTx,
  revisionKey: string | null,
): Promise<PollGround['text'] | undefined> => {
  if (revisionKey === null) return null;
  const [row] = await tx.query<TextRow>(TEXT, [revisionKey]);
  return (
    row && {
      paperKey: row.paper_id,
      revisionKey: row.id,
      sha256: row.sha256,
      label: labelOf(row),
      state: row.state,
      present: row.present,
    }
  );
};

/** Where the question is put; as {@link textGround}, and `undefined` too where the item is not one of the session. */
export const placeGround = async (
  tx: WriteTx,
  named: { readonly sessionId: string | null; readonly agendaItemId: string | null },
): Promise<PollGround['place'] | undefined> => {
  if (named.agendaItemId !== null) {
    const [item] = await tx.query<LabelColumns & { session_id: string }>(ITEM, [named.agendaItemId]);
    if (item === undefined || (named.sessionId ?? item.session_id) !== item.session_id) return undefined;
    return { sessionKey: item.session_id, itemKey: named.agendaItemId, label: labelOf(item) };
  }
  if (named.sessionId === null) return null;
  const [session] = await tx.query<LabelColumns>(SESSION, [named.sessionId]);
  return session && { sessionKey: named.sessionId, itemKey: null, label: labelOf(session) };
};
