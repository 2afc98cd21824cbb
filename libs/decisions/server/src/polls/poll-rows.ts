import { labelOf, type LabelColumns } from '@parley/platform';
import type { Poll, PollPosition } from '@parley/decisions/model';
import type { Tlp } from '@parley/kernel';

type At = Date | string;

/** A poll as selected by {@link POLL_COLUMNS}: instants are dates to writers and text to readers. */
export interface PollRow
  extends LabelColumns, Pick<Poll, 'round' | 'question' | 'basis' | 'quorum' | 'result'> {
  readonly id: string;
  readonly root_id: string;
  readonly previous_id: string | null;
  readonly paper_id: string | null;
  readonly revision_id: string | null;
  readonly sha256: string | null;
  readonly session_id: string | null;
  readonly item_id: string | null;
  readonly members: readonly string[];
  readonly opens_at: At;
  readonly closes_at: At;
  readonly closed_at: At | null;
  readonly hidden: boolean;
  readonly tlp: Tlp | null;
}

/** Columns of a poll named `p` in a statement. */
export const POLL_COLUMNS = `p.id, p.root_id, p.round, p.previous_id, p.question, p.paper_id, p.revision_id, p.sha256, p.session_id,
  p.item_id, p.basis, p.members, p.quorum, p.opens_at, p.closes_at, p.closed_at, p.result, p.hidden, p.tlp,
  p.level, p.releasable_to, p.observers, p.caveats, p.originator`;

const textOf = ({ paper_id, revision_id, sha256 }: PollRow): Poll['text'] =>
  paper_id === null || revision_id === null || sha256 === null
    ? null
    : { paperKey: paper_id, revisionKey: revision_id, sha256 };

/** The poll that a row stores. */
export const pollOf = (row: PollRow): Poll => ({
  key: row.id,
  rootKey: row.root_id,
  round: row.round,
  previousKey: row.previous_id,
  question: row.question,
  text: textOf(row),
  sessionKey: row.session_id,
  itemKey: row.item_id,
  basis: row.basis,
  members: row.members,
  quorum: row.quorum,
  opensAt: new Date(row.opens_at),
  closesAt: new Date(row.closes_at),
  closedAt: row.closed_at === null ? null : new Date(row.closed_at),
  result: row.result,
  hiddenUntilClose: row.hidden,
  label: labelOf(row, row.tlp),
});

/** What was said for a seat, as selected by {@link POSITION_COLUMNS}. */
export interface PositionRow extends Pick<PollPosition, 'delegation' | 'position' | 'reason' | 'number'> {
  readonly poll_id: string;
  readonly person_id: string;
  readonly under_authority: boolean;
  readonly at: At;
}

export const POSITION_COLUMNS =
  'poll_id, delegation, number, position, reason, person_id, under_authority, at';

/** The position that a row stores. */
export const positionOf = (row: PositionRow): PollPosition => ({
  delegation: row.delegation,
  position: row.position,
  reason: row.reason,
  personKey: row.person_id,
  underAuthority: row.under_authority,
  at: new Date(row.at),
  number: row.number,
});

/** All that was said of a poll, in order. */
export const SAID = `select ${POSITION_COLUMNS} from poll_position where poll_id = $1 order by at, delegation, number`;
