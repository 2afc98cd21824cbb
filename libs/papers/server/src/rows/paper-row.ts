import type { Label } from '@parley/kernel';
import type { Paper, PaperDraft, PaperNumber, SetText } from '@parley/papers/model';

type At = Date | string;

/** A paper as selected by {@link PAPER_COLUMNS}: instants are dates to writers and text to readers. */
export interface PaperRow<Instant extends At = string> extends Pick<
  Paper,
  | 'kind'
  | 'language'
  | 'title'
  | 'state'
  | 'version'
  | 'originator'
  | 'reference'
  | 'revision'
  | 'addendum'
  | 'parent'
  | 'successor'
> {
  readonly id: string;
  readonly prefix: PaperNumber['prefix'] | null;
  readonly year: number | null;
  readonly number: number | null;
  readonly session_id: string | null;
  readonly created_at: Instant;
  readonly circulated_at: Instant | null;
  readonly withdrawn_at: Instant | null;
  readonly withdraw_reason: string | null;
  readonly listed_at: Instant;
  readonly declared: Label;
  /** For writers, who have to label what they write as the paper is labelled: whose it is, whoever they are. */
  readonly holder?: string | null;
}

/**
 * What is known of a paper named `p` in a statement. Whose a non-paper is leaves the database for nobody but its originator
 * and the secretariat.
 */
export const PAPER_COLUMNS = `p.id, p.kind, p.language, p.title, p.state, p.version, p.prefix, p.year, p.number, p.reference,
  p.revision, p.addendum, p.session_id, p.created_at, p.circulated_at, p.withdrawn_at, p.withdraw_reason, p.listed_at, p.declared - 'originator' as declared,
  case when p.kind <> 'NON_PAPER' or (select my_standing()) = 'SECRETARIAT'
    or ((select my_standing()) = 'DELEGATION' and p.originator = (select my_seat())) then p.originator end as originator,
  (select jsonb_build_object('key', o.id, 'state', o.state, 'number', case when o.number is not null
    then jsonb_build_object('prefix', o.prefix, 'year', o.year, 'number', o.number) end)
    from paper o where o.id = p.parent_id) as parent,
  (select jsonb_build_object('key', o.id, 'reference', o.reference, 'title', o.title)
    from paper o where o.id = p.superseded_by) as successor`;

/**
 * The same for those who write about it: what others do with a non-paper is labelled as it is, so that its originator sees it
 * too. Whose it is stays with the label, and is in nothing that is answered or told.
 */
export const WRITTEN_ON_COLUMNS = `${PAPER_COLUMNS}, p.originator as holder`;

const date = (at: At | null): Date | null => (at === null ? null : new Date(at));

const numberOf = ({ prefix, year, number }: PaperRow<At>): PaperNumber | null =>
  prefix === null || year === null || number === null ? null : { prefix, year, number };

/** The paper that a row stores. */
export const paperOf = (row: PaperRow<At>): Paper => ({
  key: row.id,
  kind: row.kind,
  language: row.language,
  title: row.title,
  state: row.state,
  version: row.version,
  originator: row.originator,
  label: { ...row.declared, originator: row.holder ?? row.originator },
  sessionKey: row.session_id,
  number: numberOf(row),
  parent: row.parent,
  addendum: row.addendum,
  successor: row.successor,
  reference: row.reference,
  revision: row.revision,
  createdAt: new Date(row.created_at),
  circulatedAt: date(row.circulated_at),
  withdrawnAt: date(row.withdrawn_at),
  withdrawReason: row.withdraw_reason,
});

/** A draft as selected by {@link DRAFT_COLUMNS}. */
export type DraftRow = SetText & Pick<PaperDraft, 'title' | 'stage' | 'corrects' | 'cleared' | 'version'>;

export const DRAFT_COLUMNS = 'title, markdown, html, paragraphs, stage, corrects, cleared, version';
