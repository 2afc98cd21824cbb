import { type Label, rank } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';
import {
  type Paper,
  type PaperDecision,
  type PaperDraft,
  paperLabel,
  type PaperRevision,
  privateLabel,
} from '@parley/papers/model';
import { keepInStep } from '../writing/writing-store';

/** What row-level security reads, in the order of {@link LABEL}. */
export const labelValues = (label: Label): unknown[] => [
  rank(label.classification),
  label.releasableTo,
  label.releasableToObservers,
  label.caveats,
  label.originator,
];
/** The columns that go with {@link labelValues}. */
export const LABEL = 'level, releasable_to, observers, caveats, originator';

const INSERT = `insert into paper (id, kind, language, title, state, session_id, created_at, listed_at, declared, parent_id, ${LABEL})
  values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11, $12, $13, $14)`;

const UPDATE = `update paper set title = $2, state = $3, version = $4, prefix = $5, year = $6, number = $7, reference = $8,
  revision = $9, circulated_at = $10, listed_at = greatest(listed_at, $10), withdrawn_at = $11, withdraw_reason = $12,
  addendum = $13, superseded_by = $14, level = $15, releasable_to = $16, observers = $17, caveats = $18 where id = $1`;

const DRAFT = `insert into paper_draft (paper_id, title, markdown, html, paragraphs, stage, corrects, cleared, version, ${LABEL})
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
  on conflict (paper_id) do update set title = excluded.title, markdown = excluded.markdown, html = excluded.html,
    paragraphs = excluded.paragraphs, stage = excluded.stage, corrects = excluded.corrects, cleared = excluded.cleared, version = excluded.version`;

const REVISION = `insert into paper_revision (id, paper_id, number, reference, title, markdown, sha256, html, paragraphs,
    circulated_at, corrects, ${LABEL})
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

const KEYS = 'insert into paragraph_key (revision_id, keys) values ($1, $2)';

const COSPONSOR = `insert into paper_cosponsor (paper_id, delegation, at, ${LABEL}) values ($1, $2, clock_timestamp(), $3, $4, $5, $6, $7)`;

/** Stores the text in preparation, and brings the document in which it is written in step. */
export const saveDraft = async (tx: WriteTx, paper: Paper, draft: PaperDraft): Promise<void> => {
  const { key, label } = paper;
  const { title, markdown, html, paragraphs, stage, corrects = false, cleared, version } = draft;
  const values = [key, title, markdown, html, JSON.stringify(paragraphs), stage, corrects, cleared, version];
  await tx.query(DRAFT, [...values, ...labelValues(privateLabel(label))]);
  await keepInStep(tx, paper, draft);
};

/** Stores a new paper with its draft. */
export const insertPaper = async (tx: WriteTx, { paper, draft }: PaperDecision): Promise<void> => {
  const { key, kind, language, title, state, sessionKey, createdAt, label, parent } = paper;
  const declared = JSON.stringify(label);
  const values = [key, kind, language, title, state, sessionKey, createdAt, declared, parent?.key ?? null];
  await tx.query(INSERT, [...values, ...labelValues(paperLabel(paper))]);
  if (draft !== null) await saveDraft(tx, paper, draft);
};

/** Stores what became of a paper and of its draft. Whose it is never changes. */
export const savePaper = async (tx: WriteTx, { paper, draft }: PaperDecision): Promise<void> => {
  const { number, label } = paper;
  await tx.query(UPDATE, [
    ...[paper.key, paper.title, paper.state, paper.version],
    ...[
      number?.prefix ?? null,
      number?.year ?? null,
      number?.number ?? null,
      paper.reference,
      paper.revision,
    ],
    ...[paper.circulatedAt, paper.withdrawnAt, paper.withdrawReason],
    ...[paper.addendum, paper.successor?.key ?? null],
    ...labelValues(paperLabel({ ...paper, label })).slice(0, -1),
  ]);
  if (draft !== null) await saveDraft(tx, paper, draft);
};

/** Freezes a circulated text. */
export const insertRevision = async (tx: WriteTx, paper: Paper, revision: PaperRevision): Promise<void> => {
  const { key, paperKey, number, reference, title, markdown, sha256, html, paragraphs } = revision;
  const { circulatedAt, corrects } = revision;
  const text = [markdown, sha256, html, JSON.stringify(paragraphs)];
  const values = [key, paperKey, number, reference, title, ...text, circulatedAt, corrects];
  await tx.query(REVISION, [...values, ...labelValues(paper.label)]);
  await tx.query(KEYS, [key, revision.keys]);
};

/** Adds a co-sponsor. */
export const insertCosponsor = async (
  tx: WriteTx,
  { key, label }: Paper,
  delegation: string,
): Promise<void> => {
  await tx.query(COSPONSOR, [key, delegation, ...labelValues(label)]);
};
