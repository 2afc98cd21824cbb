import type { Entry } from '@parley/platform';

/** One entry of the record as the feed shows it. */
export interface FeedEventView {
  readonly cursor: string;
  readonly type: string;
  readonly at: string;
  readonly actorKey: string | null;
  readonly code: string | null;
  readonly subjectRef: { readonly type: string; readonly key: string };
  readonly subjectId: string;
  readonly sessionId: string | null;
  readonly retracted: boolean;
  readonly data: string | null;
}

export const feedEventView = ({ wire, actorId, subject, data }: Entry): FeedEventView => ({
  cursor: wire.cursor,
  type: wire.type,
  at: wire.at,
  actorKey: actorId,
  code: wire.delegation,
  subjectRef: subject,
  subjectId: wire.subjectId,
  sessionId: wire.sessionId,
  retracted: wire.retracted,
  data: wire.retracted ? null : JSON.stringify(data),
});
