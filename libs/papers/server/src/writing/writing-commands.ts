import { makeDocument, rewriteParts, type Writer, writeInDocument } from '@parley/coediting/server';
import { type Actor, isRefusal, type Result } from '@parley/kernel';
import { command, idOf, type Moment, optional, type WriteTx } from '@parley/platform';
import {
  beginWriting as begin,
  type BegunWriting,
  keepVersion as keep,
  type Paper,
  type PaperDraft,
  privateLabel,
  restoreText as restore,
  type TitledText,
} from '@parley/papers/model';
import { z } from 'zod';
import { thatPaper } from '../commands/inputs';
import { loadPaper } from '../store/load-paper';
import { saveDraft, savePaper } from '../store/save-paper';
import { TAKE_UP_KIND } from './take-up-kind';
import { keepVersionOf } from './version-store';
import { holdWriting } from './writing-store';
import { treeOfMarkdown } from './written-tree';

const PRESENT = `select title, markdown, html, paragraphs from paper_revision where paper_id = $1
  order by circulated_at desc, number desc limit 1`;
const OPENED = 'insert into paper_writing (document_id, paper_id, taken, begun_with) values ($1, $2, $3, $3)';

// The one rule of who may needs the paper's state as well, and answers in the order of refusals.
const may = () => undefined;

/** Those who write for whoever's paper it is, and nobody else reads along. */
const writersOf = ({ originator }: Paper): readonly Writer[] =>
  originator === null ? ['role:CHAIR', 'role:SESSION_OFFICER', 'role:RAPPORTEUR'] : [`seat:${originator}`];

interface Begun extends BegunWriting {
  readonly documentKey: string;
}

const open = async (
  tx: WriteTx,
  { paper, documentKey }: Begun,
  text: PaperDraft,
  actor: Actor,
): Promise<void> => {
  const writers = writersOf(paper);
  const kept = { readers: writers, dueKind: TAKE_UP_KIND };
  await makeDocument(tx, documentKey, writers, privateLabel(paper.label), kept);
  const tree = (await treeOfMarkdown(text.markdown)) ?? [];
  const { change } = await rewriteParts(documentKey, { parts: [], base: null }, tree);
  if (change !== undefined) await writeInDocument(tx, documentKey, change, actor.personId);
  await tx.query(OPENED, [documentKey, paper.key, change === undefined ? 0 : 1]);
};

/** Opens the text in preparation to be written together. */
export const writePaper = command({
  action: 'paper.write',
  input: thatPaper,
  load: async (tx, { id }) => {
    const known = await loadPaper(tx, id);
    if (known === undefined) return undefined;
    const held = known.draft === null ? undefined : await holdWriting(tx, id);
    const [present] = known.draft === null ? [] : await tx.query<TitledText>(PRESENT, [id]);
    return { ...known, open: held !== undefined, present: present ?? null };
  },
  may,
  decide: (state, _, { actor, key }): Result<Begun> => {
    const decision = begin(state, actor);
    return isRefusal(decision) ? decision : { ...decision, documentKey: key };
  },
  async save(tx, decision: Begun, { actor }: Moment) {
    const { paper, draft, opens } = decision;
    if (draft !== null) await savePaper(tx, decision);
    if (opens === null) return;
    await open(tx, decision, opens, actor);
    await keepVersionOf(tx, paper.key, 'BEGUN', { by: actor.personId });
  },
  subject: ({ paper }) => paper.key,
});

const KEPT = `select count(*)::int as kept from paper_draft_version where paper_id = $1 and reason = 'KEPT'`;

/** Keeps the text in preparation as it stands. */
export const keepDraftVersion = command({
  action: 'paper.keep-version',
  input: thatPaper.extend({ name: optional(z.string()) }),
  load: async (tx, { id }) => {
    const known = await loadPaper(tx, id);
    const [row] = known === undefined ? [] : await tx.query<{ kept: number }>(KEPT, [id]);
    return known && { ...known, keptByHand: row?.kept ?? 0 };
  },
  may,
  decide: (state, { name }, { actor }) => keep(state, { name }, actor),
  async save(tx, { paper, draft, name }, { actor }) {
    if (draft !== null) await saveDraft(tx, paper, draft);
    await keepVersionOf(tx, paper.key, 'KEPT', { name, by: actor.personId });
  },
  subject: ({ paper }) => paper.key,
});

const VERSION = 'select paper_id, title, markdown, html, paragraphs from paper_draft_version where id = $1';

/** Puts a version in the place of the text in preparation, as a change like any other. */
export const restoreDraftVersion = command({
  action: 'paper.restore-version',
  input: z.object({ id: idOf('PaperDraftVersion') }),
  load: async (tx, { id }) => {
    const [version] = await tx.query<TitledText & { readonly paper_id: string }>(VERSION, [id]);
    const known = version && (await loadPaper(tx, version.paper_id));
    return known && version && { ...known, version, held: known.draft };
  },
  may,
  decide: (state, _, { actor }) => {
    const decision = restore(state, state.version, actor);
    return isRefusal(decision) ? decision : { ...decision, held: state.held, ahead: state.ahead };
  },
  async save(tx, { paper, held, ahead, ...decision }, { actor }) {
    const by = actor.personId;
    // What was written and is not stored yet is stored first, so that it is kept.
    if (held !== null && ahead !== undefined) await saveDraft(tx, paper, held);
    await keepVersionOf(tx, paper.key, 'REPLACED', { by });
    await savePaper(tx, { ...decision, paper });
    await keepVersionOf(tx, paper.key, 'RESTORED', { by });
  },
  subject: ({ paper }) => paper.key,
});
