import { type Command, command, idOf, optional, type WriteTx } from '@parley/platform';
import { type MarkDecision, type MarkedText, markTexts, mayMark } from '@parley/papers/model';
import { z } from 'zod';
import { keyOfMarking } from './marked';
import { UNREAD } from './unread';

/** How many texts are marked at once. */
const MOST_AT_ONCE = 100;

interface Marking {
  readonly texts: readonly MarkedText[];
}

interface Named {
  readonly revisionIds: readonly string[];
}

interface TextRow {
  readonly id: string;
  readonly paper_id: string;
  readonly number: number;
}

const NAMED = 'select id, paper_id, number from paper_revision where id = any ($1)';

const textOf = ({ id, paper_id, number }: TextRow): MarkedText => ({ key: id, paperKey: paper_id, number });

/** The texts that are named; `undefined` where one of them is absent or out of sight. */
const loadNamed = async (tx: WriteTx, { revisionIds }: Named): Promise<Marking | undefined> => {
  const wanted = [...new Set(revisionIds)];
  const rows = await tx.query<TextRow>(NAMED, [wanted]);
  return rows.length === wanted.length ? { texts: rows.map(textOf) } : undefined;
};

const INSERT = `insert into paper_reading (person_id, paper_id, number, revision_id, read_at)
  select $1, t.paper_id, t.number, t.id, $5 from unnest($2::uuid[], $3::uuid[], $4::integer[]) as t (id, paper_id, number)
  on conflict do nothing`;

const insertMarks = async (tx: WriteTx, { personId, texts, at }: MarkDecision): Promise<void> => {
  await tx.query(INSERT, [
    personId,
    texts.map(({ key }) => key),
    texts.map(({ paperKey }) => paperKey),
    texts.map(({ number }) => number),
    at,
  ]);
};

const deleteMarks = async (tx: WriteTx, { personId, texts }: MarkDecision): Promise<void> => {
  await tx.query('delete from paper_reading where person_id = $1 and revision_id = any ($2)', [
    personId,
    texts.map(({ key }) => key),
  ]);
};

const marking = (
  action: string,
  save: (tx: WriteTx, decision: MarkDecision) => Promise<void>,
): Command<Named, Marking, MarkDecision> =>
  command({
    action,
    input: z.object({ revisionIds: z.array(idOf('PaperRevision')).min(1).max(MOST_AT_ONCE) }),
    load: loadNamed,
    may: mayMark,
    decide: ({ texts }, _, { actor, now }) => markTexts(texts, actor, now),
    save,
    subject: ({ texts }) => keyOfMarking(texts),
  });

/** Marks circulated texts as read by whoever asks. It is told to nobody. */
export const markPapersRead = marking('paper.read', insertMarks);

/** Takes marks away again. */
export const markPapersUnread = marking('paper.unread', deleteMarks);

const SESSION = 'select id from session where id = $1';

// Papers that are unread, and of a session where one is named.
const ALL = `select r.id, r.paper_id, r.number from paper p join paper_revision r on r.paper_id = p.id and r.number = p.revision
  where ${UNREAD} and ($1::uuid is null or p.session_id = $1 or p.id in (
    select l.paper_id from agenda_paper l join agenda_item i on i.id = l.item_id where i.session_id = $1))`;

/** Marks all that is unread as read, of one session or altogether: one statement reads, one writes. */
export const markAllPapersRead = command({
  action: 'paper.readAll',
  input: z.object({ sessionId: optional(idOf('Session')) }),
  load: async (tx, { sessionId }): Promise<Marking | undefined> => {
    if (sessionId !== null && (await tx.query(SESSION, [sessionId])).length === 0) return undefined;
    return { texts: (await tx.query<TextRow>(ALL, [sessionId])).map(textOf) };
  },
  may: mayMark,
  decide: ({ texts }, _, { actor, now }) => markTexts(texts, actor, now),
  save: insertMarks,
  subject: () => '',
});
