import { globalId, type Label } from '@parley/kernel';
import { type LoaderOf, oneByKey } from '@parley/platform';
import type { ConsultationRequest } from '@parley/sessions/model';
import { REQUEST_COLUMNS, requestOf, type RequestRow } from './request-row';

/** A request as the API shows it; instants are RFC 3339 text. */
export interface RequestView extends Pick<
  ConsultationRequest,
  'subject' | 'text' | 'purpose' | 'urgency' | 'format' | 'state' | 'version' | 'withdrawReason'
> {
  readonly __typename: 'ConsultationRequest';
  readonly id: string;
  readonly key: string;
  readonly label: Label;
  readonly proposedStart: string | null;
  readonly submittedAt: string;
  readonly acknowledgeBy: string;
  readonly acknowledgedAt: string | null;
  readonly conveneBy: string;
  readonly convenedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly sessionKey: string | null;
  /** What rules are asked about. */
  readonly held: ConsultationRequest;
}

export const requestViewOf = (row: RequestRow): RequestView => {
  const held = requestOf(row);
  const { subject, text, purpose, urgency, format, state, version, withdrawReason, label } = held;
  return {
    __typename: 'ConsultationRequest',
    id: globalId('ConsultationRequest', row.id),
    key: row.id,
    ...{ subject, text, purpose, urgency, format, state, version, withdrawReason, label, held },
    proposedStart: row.proposed_start,
    submittedAt: row.submitted_at,
    acknowledgeBy: row.acknowledge_by,
    acknowledgedAt: row.acknowledged_at,
    conveneBy: row.convene_by,
    convenedAt: row.convened_at,
    withdrawnAt: row.withdrawn_at,
    sessionKey: row.session_id,
  };
};

const viewsBy = (column: 'id' | 'session_id'): LoaderOf<string, RequestView | undefined> => {
  const rows = oneByKey<RequestRow>(
    `select ${REQUEST_COLUMNS} from consultation_request where ${column} = any ($1)`,
    (row) => row[column] ?? '',
  );
  return {
    batch: async (scope, keys) =>
      Array.from(await rows.batch(scope, keys), (row) => row && requestViewOf(row)),
  };
};

/** A request by key, as far as the reader sees it. */
export const requestByKey = viewsBy('id');

/** The request that a session came of, as far as the reader sees it. */
export const requestBySession = viewsBy('session_id');
