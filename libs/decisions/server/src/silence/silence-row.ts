import type { Silence, SilenceBreak, SilenceExtension } from '@parley/decisions/model';
import type { Tlp } from '@parley/kernel';
import { labelOf, type LabelColumns } from '@parley/platform';

type At = Date | string;

/** A procedure as selected by {@link SILENCE_COLUMNS}: instants are dates to writers and text to readers. */
export interface SilenceRow<Instant extends At = string>
  extends LabelColumns, Pick<Silence, 'version' | 'state' | 'basis' | 'members'> {
  readonly id: string;
  readonly revision_id: string;
  readonly paper_id: string;
  readonly sha256: string;
  readonly reference: string;
  readonly title: string;
  readonly paper_originator: string | null;
  readonly session_id: string | null;
  readonly proposed_at: Instant;
  readonly starts_at: Instant | null;
  readonly expires_at: Instant;
  readonly short_period_reason: string | null;
  readonly previous_id: string | null;
  readonly not_reached: string[];
  readonly broken_by: string[];
  readonly closing_reason: string | null;
  readonly objected_by: string | null;
  readonly announced_at: Instant | null;
  readonly announced_in: string | null;
  readonly decision_id: string | null;
  readonly tlp: Tlp | null;
}

/** What is known of a procedure named `s` in a statement, with its text `r` and paper `p` as in {@link SILENCE_FROM}. */
export const SILENCE_COLUMNS = `s.id, s.version, s.state, s.revision_id, s.paper_id, s.sha256, r.reference, r.title,
  p.originator as paper_originator, s.basis, s.members, s.session_id, s.proposed_at, s.starts_at, s.expires_at,
  s.short_period_reason, s.previous_id, s.not_reached, s.closing_reason, s.objected_by, s.announced_at, s.announced_in,
  s.decision_id, s.tlp, s.level, s.releasable_to, s.observers, s.caveats, s.originator,
  array(select b.delegation from silence_break b where b.silence_id = s.id order by b.received_at, b.delegation) as broken_by`;

/** Where {@link SILENCE_COLUMNS} come from. */
export const SILENCE_FROM = `silence s join paper_revision r on r.id = s.revision_id join paper p on p.id = s.paper_id`;

const date = (at: At | null): Date | null => (at === null ? null : new Date(at));

/** The procedure that a row stores. */
export const silenceOf = (row: SilenceRow<At>): Silence => ({
  ...{ key: row.id, version: row.version, state: row.state, basis: row.basis, members: row.members },
  text: {
    ...{ revisionKey: row.revision_id, paperKey: row.paper_id, sha256: row.sha256 },
    ...{ reference: row.reference, title: row.title, originator: row.paper_originator },
  },
  label: labelOf(row, row.tlp),
  sessionKey: row.session_id,
  proposedAt: new Date(row.proposed_at),
  startsAt: date(row.starts_at),
  expiresAt: new Date(row.expires_at),
  shortPeriodReason: row.short_period_reason,
  previousKey: row.previous_id,
  notReached: row.not_reached,
  brokenBy: row.broken_by,
  closingReason: row.closing_reason,
  objectedBy: row.objected_by,
  announcedAt: date(row.announced_at),
  announcedIn: row.announced_in,
  decisionKey: row.decision_id,
});

/** A break as selected by {@link BREAK_COLUMNS}. */
export interface BreakRow {
  readonly silence_id: string;
  readonly delegation: string;
  readonly reason: string;
  readonly amendment_id: string | null;
  readonly person_id: string;
  readonly under_authority: boolean;
  readonly received_at: At;
}

export const BREAK_COLUMNS =
  'silence_id, delegation, reason, amendment_id, person_id, under_authority, received_at';

/** The break that a row stores. */
export const breakOf = (row: BreakRow): SilenceBreak => ({
  ...{
    delegation: row.delegation,
    reason: row.reason,
    amendmentKey: row.amendment_id,
    personKey: row.person_id,
  },
  ...{ underAuthority: row.under_authority, receivedAt: new Date(row.received_at) },
});

/** An extension as selected by {@link EXTENSION_COLUMNS}. */
export interface ExtensionRow {
  readonly silence_id: string;
  readonly from_at: At;
  readonly to_at: At;
  readonly reason: string;
  readonly person_id: string | null;
  readonly at: At;
}

export const EXTENSION_COLUMNS = 'silence_id, from_at, to_at, reason, person_id, at';

/** The extension that a row stores. */
export const extensionOf = (row: ExtensionRow): SilenceExtension => ({
  ...{ from: new Date(row.from_at), to: new Date(row.to_at), reason: row.reason },
  ...{ at: new Date(row.at), personKey: row.person_id },
});
