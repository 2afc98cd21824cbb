import { isRefusal } from '@parley/kernel';
import { command, idOf, type WriteTx } from '@parley/platform';
import { mayPoint, type PaperState, pointAt as point, type PointingState } from '@parley/papers/model';
import { type ItemRow, itemOf, SESSION_COLUMNS, sessionOf, type SessionRow } from '@parley/sessions/server';
import { z } from 'zod';

const input = z.object({
  agendaItemId: idOf('AgendaItem'),
  revisionId: idOf('PaperRevision'),
  paragraph: z.string().max(100),
});
type Pointing = z.output<typeof input>;

// The lock that every decision on the session takes: the item keeps still, and pointers follow one another.
const SESSION = `select ${SESSION_COLUMNS} from session
  where id = (select session_id from agenda_item where id = $1) for no key update`;
const TEXT = `
  select to_jsonb(i) as item, p.state,
    r.paragraphs @> jsonb_build_array(jsonb_build_object('number', $3::text)) as known
  from agenda_item i join agenda_paper l on l.item_id = i.id
    join paper p on p.id = l.paper_id join paper_revision r on r.paper_id = p.id
  where i.id = $1 and r.id = $2`;
const MOVE = `
  insert into room_pointer (item_id, revision_id, session_id, paragraph, moved_at) values ($1, $2, $3, $4, $5)
  on conflict (item_id, revision_id) do update set paragraph = excluded.paragraph, moved_at = excluded.moved_at`;

interface TextRow {
  readonly item: ItemRow;
  readonly state: PaperState;
  readonly known: boolean;
}

const load = async (tx: WriteTx, asked: Pointing): Promise<PointingState | undefined> => {
  const { agendaItemId, revisionId, paragraph } = asked;
  const [session] = await tx.query<SessionRow<Date>>(SESSION, [agendaItemId]);
  const [text] = await tx.query<TextRow>(TEXT, [agendaItemId, revisionId, paragraph]);
  if (session === undefined || text === undefined) return undefined;
  return {
    session: sessionOf(session),
    item: itemOf(text.item),
    revisionKey: revisionId,
    paperState: text.state,
    known: text.known,
  };
};

/** Points the room at a paragraph; without an entry in the record. */
export const pointAt = command({
  action: 'pointer.point',
  input,
  load,
  may: (actor, state) => mayPoint(actor, state) ?? undefined,
  decide: (state, { paragraph }, { actor }) => {
    const pointer = point(state, paragraph, actor);
    return isRefusal(pointer) ? pointer : { pointer, events: [] };
  },
  save: async (tx, { pointer: { itemKey, revisionKey, sessionKey, paragraph } }, { now }) => {
    await tx.query(MOVE, [itemKey, revisionKey, sessionKey, paragraph, now]);
  },
  subject: ({ pointer }) => pointer.sessionKey,
});
