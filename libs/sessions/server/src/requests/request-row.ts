import type { Tlp } from '@parley/kernel';
import { type LabelColumns, labelColumns, labelOf } from '@parley/platform';
import type { ConsultationRequest } from '@parley/sessions/model';
import { type At, dateOf } from '../rows/instants';
import type { RequestEntity } from './request.entity';

/** A request as selected by {@link REQUEST_COLUMNS}: instants are dates to writers and text to readers. */
export interface RequestRow<Instant extends At = string>
  extends
    LabelColumns,
    Pick<
      ConsultationRequest,
      'delegation' | 'subject' | 'text' | 'purpose' | 'urgency' | 'format' | 'named' | 'state' | 'version'
    > {
  readonly id: string;
  readonly requested_by: string;
  readonly proposed_start: Instant | null;
  readonly submitted_at: Instant;
  readonly acknowledge_by: Instant;
  readonly convene_by: Instant;
  readonly acknowledged_at: Instant | null;
  readonly convened_at: Instant | null;
  readonly withdrawn_at: Instant | null;
  readonly withdraw_reason: string | null;
  readonly session_id: string | null;
  readonly overdue_told: ConsultationRequest['overdueTold'];
  readonly tlp: Tlp | null;
}

export const REQUEST_COLUMNS = `id, delegation, requested_by, subject, text, purpose, urgency, format, named, proposed_start,
  state, version, submitted_at, acknowledge_by, convene_by, acknowledged_at, convened_at, withdrawn_at, withdraw_reason,
  session_id, overdue_told, level, releasable_to, observers, caveats, originator, tlp`;

/** The request that a row stores. */
export const requestOf = (row: RequestRow<At>): ConsultationRequest => ({
  key: row.id,
  delegation: row.delegation,
  requestedBy: row.requested_by,
  subject: row.subject,
  text: row.text,
  purpose: row.purpose,
  urgency: row.urgency,
  format: row.format,
  named: row.named,
  proposedStart: dateOf(row.proposed_start),
  label: labelOf(row, row.tlp),
  state: row.state,
  version: row.version,
  submittedAt: new Date(row.submitted_at),
  acknowledgeBy: new Date(row.acknowledge_by),
  conveneBy: new Date(row.convene_by),
  acknowledgedAt: dateOf(row.acknowledged_at),
  convenedAt: dateOf(row.convened_at),
  withdrawnAt: dateOf(row.withdrawn_at),
  withdrawReason: row.withdraw_reason,
  sessionKey: row.session_id,
  overdueTold: row.overdue_told,
});

/** The request as it is stored. */
export const rowOfRequest = (request: ConsultationRequest): RequestEntity => {
  const { key, sessionKey, label, named, overdueTold, ...fields } = request;
  return {
    ...fields,
    ...labelColumns(label),
    id: key,
    sessionId: sessionKey,
    named: [...named],
    overdueTold: [...overdueTold],
    tlp: label.tlp,
  };
};
