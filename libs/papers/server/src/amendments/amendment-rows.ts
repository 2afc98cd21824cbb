import type { Amendment } from '@parley/papers/model';

type At = Date | string;

/** An amendment as selected by {@link AMENDMENT_COLUMNS}: instants are dates to writers and text to readers. */
export interface AmendmentRow extends Pick<
  Amendment,
  'paragraph' | 'words' | 'action' | 'text' | 'html' | 'reason' | 'state' | 'proposer' | 'cosponsors'
> {
  readonly id: string;
  readonly paper_id: string;
  readonly revision_id: string;
  readonly paragraph_key: string;
  readonly proposed_at: At;
  readonly resolved_at: At | null;
  readonly accepted_on: string | null;
}

/** What is known of an amendment named `a` in a statement. */
export const AMENDMENT_COLUMNS = `a.id, a.paper_id, a.revision_id, a.paragraph_key, a.paragraph, a.words, a.action, a.text, a.html,
  a.reason, a.state, a.proposer, a.proposed_at, a.resolved_at, a.accepted_on,
  array(select c.delegation from amendment_cosponsor c where c.amendment_id = a.id order by c.delegation) as cosponsors`;

/** The amendment that a row stores. */
export const amendmentOf = (row: AmendmentRow): Amendment => ({
  ...{ key: row.id, paperKey: row.paper_id, revisionKey: row.revision_id },
  ...{ paragraphKey: row.paragraph_key, paragraph: row.paragraph, words: row.words },
  ...{ action: row.action, text: row.text, html: row.html, reason: row.reason },
  ...{ state: row.state, proposer: row.proposer, cosponsors: row.cosponsors },
  proposedAt: new Date(row.proposed_at),
  resolvedAt: row.resolved_at === null ? null : new Date(row.resolved_at),
  acceptedOn: row.accepted_on,
});
