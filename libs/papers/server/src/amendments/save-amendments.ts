import type { WriteTx } from '@parley/platform';
import type { Amendment, NegotiationDecision, Paper } from '@parley/papers/model';
import { LABEL, labelValues, saveDraft } from '../store/save-paper';

const INSERT = `insert into amendment (id, paper_id, revision_id, paragraph_key, paragraph, words, action, text, html, reason,
    state, proposer, proposed_at, ${LABEL})
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;

const RESOLVE = `update amendment a set state = n.state, resolved_at = n.at, accepted_on = n.accepted_on
  from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::uuid[]) as n (id, state, at, accepted_on) where a.id = n.id`;

const JOIN =
  'insert into amendment_cosponsor (amendment_id, delegation, at) values ($1, $2, clock_timestamp())';

/** Stores what was proposed. */
export const insertAmendment = async (tx: WriteTx, paper: Paper, amendment: Amendment): Promise<void> => {
  const { key, paperKey, revisionKey, paragraphKey, paragraph, words, action } = amendment;
  const { text, html, reason, state, proposer, proposedAt } = amendment;
  const place = [key, paperKey, revisionKey, paragraphKey, paragraph, words, action];
  await tx.query(INSERT, [
    ...place,
    text,
    html,
    reason,
    state,
    proposer,
    proposedAt,
    ...labelValues(paper.label),
  ]);
};

/** Stores who joined. */
export const insertSponsor = async (tx: WriteTx, { key, cosponsors }: Amendment): Promise<void> => {
  await tx.query(JOIN, [key, cosponsors.at(-1)]);
};

/** Stores what became of amendments, and of the text in preparation. */
export const saveNegotiation = async (
  tx: WriteTx,
  { paper, draft, amendments }: NegotiationDecision,
): Promise<void> => {
  if (draft !== null) await saveDraft(tx, paper, draft);
  await tx.query(RESOLVE, [
    amendments.map(({ key }) => key),
    amendments.map(({ state }) => state),
    amendments.map(({ resolvedAt }) => resolvedAt),
    amendments.map(({ acceptedOn }) => acceptedOn),
  ]);
};
