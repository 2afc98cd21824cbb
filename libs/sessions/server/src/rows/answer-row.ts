import { labelColumns } from '@parley/platform';
import { type Answer, effectiveLabel, type Session } from '@parley/sessions/model';
import type { InvitationEntity } from '../entities/invitation.entity';
import { type At, dateOf } from './instants';

/** An answer as selected by {@link ANSWER_COLUMNS}: instants are dates to writers and text to readers. */
export interface AnswerRow<Instant extends At = string> extends Pick<
  Answer,
  'delegation' | 'answer' | 'attending' | 'late'
> {
  readonly session_id: string;
  readonly answered_at: Instant | null;
}

export const ANSWER_COLUMNS = 'session_id, delegation, answer, attending, answered_at, late';

/** The answer that a row stores. */
export const answerOf = (row: AnswerRow<At>): Answer => ({
  delegation: row.delegation,
  answer: row.answer,
  attending: row.attending,
  answeredAt: dateOf(row.answered_at),
  late: row.late,
});

/** The answer as it is stored, under the label of its session. */
export const rowOfAnswer = (session: Session, answer: Answer): InvitationEntity => ({
  ...answer,
  ...labelColumns(effectiveLabel(session)),
  sessionId: session.key,
  attending: answer.attending.map(({ id, name }) => ({ id, name })),
});
