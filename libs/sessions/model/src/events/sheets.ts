import type { AgendaItem } from '../agenda/agenda-item';
import type { Answer } from '../invitations/answer';
import type { Session, Suspension } from '../session/session';
import { isoOf, type Wire } from './wire';

/** A session as events and screens hold it. */
export type SessionSheet = Wire<Session>;
/** An agenda item as events and screens hold it. */
export type ItemSheet = Wire<AgendaItem>;
/** An answer as events and screens hold it. */
export type AnswerSheet = Wire<Answer>;
/** A suspension as events and screens hold it. */
export type SuspensionSheet = Wire<Suspension>;

/** Field by field, as {@link sessionSheet}. */
export const suspensionSheet = (suspension: Suspension): SuspensionSheet => ({
  at: suspension.at.toISOString(),
  reason: suspension.reason,
  resumesAt: isoOf(suspension.resumesAt),
});

/** Field by field, so that nothing travels that a store may have added to the object. */
export const sessionSheet = (session: Session): SessionSheet => ({
  key: session.key,
  title: session.title,
  state: session.state,
  version: session.version,
  format: session.format,
  named: session.named,
  participants: session.participants,
  purpose: session.purpose,
  startsAt: session.startsAt.toISOString(),
  endsAt: session.endsAt.toISOString(),
  timeZone: session.timeZone,
  chair: session.chair && { id: session.chair.id, name: session.chair.name },
  place: session.place,
  onlineUrl: session.onlineUrl,
  label: session.label,
  convenedAt: isoOf(session.convenedAt),
  openedAt: isoOf(session.openedAt),
  closedAt: isoOf(session.closedAt),
  cancelReason: session.cancelReason,
  series: session.series && {
    key: session.series.key,
    originalStart: isoOf(session.series.originalStart),
    apart: session.series.apart,
  },
  agendaAdoptedAt: isoOf(session.agendaAdoptedAt),
  suspension: session.suspension && suspensionSheet(session.suspension),
});

/** Field by field, as {@link sessionSheet}. */
export const itemSheet = (item: AgendaItem): ItemSheet => ({
  key: item.key,
  sessionKey: item.sessionKey,
  parentKey: item.parentKey,
  ordinal: item.ordinal,
  title: item.title,
  kind: item.kind,
  state: item.state,
  version: item.version,
  sponsors: item.sponsors,
  plannedSeconds: item.plannedSeconds,
  format: item.format,
  named: item.named,
  withoutDiscussion: item.withoutDiscussion,
  discussionAskedBy: item.discussionAskedBy,
  adoptsAgenda: item.adoptsAgenda,
  lateChange: item.lateChange,
  lateReason: item.lateReason,
  ownLabel: item.ownLabel,
  label: item.label,
  summary: item.summary,
  outcome: item.outcome,
  openedAt: isoOf(item.openedAt),
  runningSince: isoOf(item.runningSince),
  elapsedMs: item.elapsedMs,
  closedAt: isoOf(item.closedAt),
});

/** Field by field, as {@link sessionSheet}. */
export const answerSheet = (answer: Answer): AnswerSheet => ({
  delegation: answer.delegation,
  answer: answer.answer,
  attending: answer.attending.map(({ id, name }) => ({ id, name })),
  answeredAt: isoOf(answer.answeredAt),
  late: answer.late,
});
