import { createHash } from 'node:crypto';
import {
  type Adoption,
  type Decision,
  decisionEvent,
  decisionSheet,
  numberedDecision,
  yearOfDecision,
} from '@parley/decisions/model';
import type { ForumEvent } from '@parley/kernel';
import { nextOfSeries } from '@parley/papers/server';
import { labelColumns } from '@parley/platform';
import type { Writing } from '../parties/writing-with';

const INSERT = `insert into decision (id, year, number, reference, title, revision_id, text_sha256, adopted_at, recorded_at,
    basis, members, reached, reached_id, result, positions, session_id, item_id, sha256, tlp,
    level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)`;

const hashed = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const insert = async (tx: Writing, decision: Decision): Promise<void> => {
  const { text, reachedBy, label } = decision;
  const { level, releasable_to, observers, caveats, originator } = labelColumns(label);
  await tx.query(INSERT, [
    ...[decision.key, decision.year, decision.number, decision.reference, decision.title],
    ...[text?.revisionKey ?? null, text?.sha256 ?? null, decision.adoptedAt, decision.recordedAt],
    ...[decision.basis, decision.members, reachedBy.kind, reachedBy.key],
    ...[reachedBy.kind === 'POLL' ? reachedBy.result : null, JSON.stringify(decision.positions)],
    ...[decision.sessionKey, decision.itemKey, decision.sha256, label.tlp],
    ...[level, releasable_to, observers, caveats, originator],
  ]);
};

/** A decision with its number, and what the record is to say of it: its writer appends that last. */
export interface Adopted {
  readonly decision: Decision;
  readonly events: readonly ForumEvent[];
}

/**
 * Enters a decision in the register under the next number of the series APP-DS in the year of its adoption, the one that decision
 * sheets use. To be called once all else is saved: the lock on the series is held until commit. Of one poll or procedure a second
 * decision is refused by the database, so that nobody can make two.
 */
export const adoptDecision = async (tx: Writing, adoption: Adoption): Promise<Adopted> => {
  const number = await nextOfSeries(tx, 'DS', yearOfDecision(adoption));
  const decision = numberedDecision(adoption, number, hashed);
  await insert(tx, decision);
  return {
    decision,
    events: [decisionEvent('decision.adopted', decision, { decision: decisionSheet(decision) })],
  };
};
