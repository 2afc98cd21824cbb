import { treeOfStored } from '@parley/coediting/server';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { APPEND_STATEMENT, appendValues, DueRunner } from '@parley/platform';
import { KEPT_EVERY_MINUTES, type Paper, type PaperDraft, type SetText, takeUp } from '@parley/papers/model';
import type pg from 'pg';
import { DRAFT_COLUMNS, type DraftRow, PAPER_COLUMNS, paperOf, type PaperRow } from '../rows/paper-row';
import { TAKE_UP_KIND } from './take-up-kind';
import { keepVersionOf } from './version-store';
import { isSet, setTree } from './written-tree';

const WRITTEN = `select w.paper_id from paper_writing w join shared_document d on d.id = w.document_id
  where w.document_id = $1 and w.closed_at is null and d.last_change > w.taken`;

// Whoever decides on the paper holds it, and takes the words up themselves. Whose it is, is known to the forum.
const FREE = `select ${PAPER_COLUMNS}, p.originator as whose from paper p where p.id = $1 for no key update of p skip locked`;
const DRAFT = `select ${DRAFT_COLUMNS} from paper_draft where paper_id = $1 and stage = 'DRAFT'`;

const LATER = `insert into due (kind, key, at) values ($1, $2, clock_timestamp() + interval '1 second')
  on conflict (kind, key) do nothing`;

const STORE = `update paper_draft set markdown = $2, html = $3, paragraphs = $4, version = $5 where paper_id = $1`;
const TAKEN = 'update paper_writing set taken = $2 where document_id = $1';
const AUTHOR = `select author from shared_document_change where document_id = $1 and position = $2`;
const LAST_KEPT = `select from paper_draft_version where paper_id = $1 and at > clock_timestamp() - make_interval(mins => $2)`;

const whole = (row: PaperRow & { readonly whose: string | null }): Paper => {
  const paper = paperOf(row);
  return { ...paper, originator: row.whose, label: { ...paper.label, originator: row.whose } };
};

const store = async (
  client: pg.PoolClient,
  { paper, draft, text }: { readonly paper: Paper; readonly draft: PaperDraft; readonly text: SetText },
  author: string | null,
): Promise<void> => {
  const taken = takeUp(paper, draft, text);
  const { markdown, html, paragraphs, version } = taken.draft;
  await client.query(STORE, [paper.key, markdown, html, JSON.stringify(paragraphs), version]);
  const { rowCount } = await client.query(LAST_KEPT, [paper.key, KEPT_EVERY_MINUTES]);
  if (rowCount === 0) await keepVersionOf(client, paper.key, 'WRITTEN', { by: null });
  const by = { personId: author, tokenId: null, delegation: paper.originator };
  await client.query(APPEND_STATEMENT, [...appendValues(by, taken.events)]);
};

/** Puts what was written in a document into the draft that it is of: on one node, whoever crashed. */
export const takeUpDraft = async (client: pg.PoolClient, dueKey: string): Promise<void> => {
  const [documentKey = ''] = dueKey.split(' ');
  const [written] = (await client.query<{ paper_id: string }>(WRITTEN, [documentKey])).rows;
  if (written === undefined) return;
  const [row] = (await client.query<PaperRow & { whose: string | null }>(FREE, [written.paper_id])).rows;
  if (row === undefined) return void (await client.query(LATER, [TAKE_UP_KIND, `${documentKey} again`]));
  const [draft] = (await client.query<DraftRow>(DRAFT, [written.paper_id])).rows;
  if (draft === undefined) return;
  const asks = {
    query: async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await client.query<Row>(sql, [...values])).rows,
  };
  const { tree, at } = await treeOfStored(asks, documentKey);
  const text = await setTree(tree);
  // What cannot be set waits until it can: whoever submits it is told why.
  if (!isSet(text)) return;
  const [last] = (await client.query<{ author: string }>(AUTHOR, [documentKey, at])).rows;
  if (text.markdown !== draft.markdown)
    await store(client, { paper: whole(row), draft, text }, last?.author ?? null);
  await client.query(TAKEN, [documentKey, at]);
};

/** Keeps drafts in step with the documents in which they are written. */
@Injectable()
export class DraftTakeUp implements OnModuleInit {
  constructor(@Inject(DueRunner) private readonly due: DueRunner) {}

  onModuleInit(): void {
    this.due.register(TAKE_UP_KIND, takeUpDraft);
  }
}
