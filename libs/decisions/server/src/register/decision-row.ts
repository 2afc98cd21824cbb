import type { AdoptedPosition, Decision, ReachedBy } from '@parley/decisions/model';
import type { Tlp } from '@parley/kernel';
import { labelOf, type LabelColumns } from '@parley/platform';

type At = Date | string;

type PositionJson = Omit<AdoptedPosition, 'at'> & { readonly at: string };

/** A decision as selected by {@link DECISION_COLUMNS}: instants are dates to writers and text to readers. */
export interface DecisionRow<Instant extends At = string>
  extends
    LabelColumns,
    Pick<Decision, 'year' | 'number' | 'reference' | 'title' | 'basis' | 'members' | 'sha256'> {
  readonly id: string;
  readonly revision_id: string | null;
  readonly text_sha256: string | null;
  readonly adopted_at: Instant;
  readonly recorded_at: Instant;
  readonly reached: ReachedBy['kind'];
  readonly reached_id: string;
  readonly result: 'CONSENSUS' | 'CONSENSUS_WITH_RESERVATIONS' | null;
  readonly positions: readonly PositionJson[];
  readonly session_id: string | null;
  readonly item_id: string | null;
  readonly tlp: Tlp | null;
}

/** What is known of a decision named `d` in a statement. */
export const DECISION_COLUMNS = `d.id, d.year, d.number, d.reference, d.title, d.revision_id, d.text_sha256, d.adopted_at, d.recorded_at,
  d.basis, d.members, d.reached, d.reached_id, d.result, d.positions, d.session_id, d.item_id, d.sha256, d.tlp,
  d.level, d.releasable_to, d.observers, d.caveats, d.originator`;

const reachedBy = ({ reached, reached_id: key, result }: DecisionRow<At>): ReachedBy =>
  reached === 'POLL' && result !== null ? { kind: 'POLL', key, result } : { kind: 'SILENCE', key };

const textOf = ({ revision_id: revisionKey, text_sha256: sha256 }: DecisionRow<At>): Decision['text'] =>
  revisionKey === null || sha256 === null ? null : { revisionKey, sha256 };

/** The decision that a row stores. */
export const decisionOf = (row: DecisionRow<At>): Decision => ({
  key: row.id,
  year: row.year,
  number: row.number,
  reference: row.reference,
  title: row.title,
  text: textOf(row),
  adoptedAt: new Date(row.adopted_at),
  recordedAt: new Date(row.recorded_at),
  basis: row.basis,
  members: row.members,
  reachedBy: reachedBy(row),
  positions: row.positions.map((one) => ({ ...one, at: new Date(one.at) })),
  sessionKey: row.session_id,
  itemKey: row.item_id,
  sha256: row.sha256,
  label: labelOf(row, row.tlp),
});
