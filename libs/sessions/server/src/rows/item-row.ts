import type { Label, Tlp } from '@parley/kernel';
import { type LabelColumns, labelColumns, labelOf } from '@parley/platform';
import type { AgendaItem, LateChange } from '@parley/sessions/model';
import type { AgendaItemEntity } from '../entities/agenda-item.entity';
import { type At, dateOf } from './instants';

/** An agenda item as selected by {@link ITEM_COLUMNS}: instants are dates to writers and text to readers. */
export interface ItemRow<Instant extends At = string>
  extends
    LabelColumns,
    Pick<
      AgendaItem,
      | 'ordinal'
      | 'title'
      | 'kind'
      | 'state'
      | 'version'
      | 'sponsors'
      | 'summary'
      | 'outcome'
      | 'format'
      | 'named'
    > {
  readonly id: string;
  readonly session_id: string;
  readonly parent_id: string | null;
  readonly planned_seconds: number | null;
  readonly without_discussion: boolean;
  readonly discussion_asked_by: string[];
  readonly adopts_agenda: boolean;
  readonly late_change: LateChange | null;
  readonly late_reason: string | null;
  readonly opened_at: Instant | null;
  readonly running_since: Instant | null;
  /** Writers get eight-byte integers as text. */
  readonly elapsed_ms: number | string;
  readonly closed_at: Instant | null;
  readonly own_label: Label | null;
  readonly tlp: Tlp | null;
}

export const ITEM_COLUMNS = `id, session_id, parent_id, ordinal, title, kind, state, version, sponsors, planned_seconds, summary,
  outcome, opened_at, running_since, elapsed_ms, closed_at, own_label, level, releasable_to, observers, caveats, originator, tlp,
  format, named, without_discussion, discussion_asked_by, adopts_agenda, late_change, late_reason`;

/** The agenda item that a row stores. */
export const itemOf = (row: ItemRow<At>): AgendaItem => ({
  key: row.id,
  sessionKey: row.session_id,
  parentKey: row.parent_id,
  ordinal: row.ordinal,
  title: row.title,
  kind: row.kind,
  state: row.state,
  version: row.version,
  sponsors: row.sponsors,
  plannedSeconds: row.planned_seconds,
  format: row.format,
  named: row.named,
  withoutDiscussion: row.without_discussion,
  discussionAskedBy: row.discussion_asked_by,
  adoptsAgenda: row.adopts_agenda,
  lateChange: row.late_change,
  lateReason: row.late_reason,
  ownLabel: row.own_label,
  label: labelOf(row, row.tlp),
  summary: row.summary,
  outcome: row.outcome,
  openedAt: dateOf(row.opened_at),
  runningSince: dateOf(row.running_since),
  elapsedMs: Number(row.elapsed_ms),
  closedAt: dateOf(row.closed_at),
});

/** The item as it is stored. */
export const rowOfItem = (item: AgendaItem): AgendaItemEntity => {
  const { key, sessionKey, parentKey, sponsors, named, discussionAskedBy, label, ...fields } = item;
  return {
    ...fields,
    ...labelColumns(label),
    id: key,
    sessionId: sessionKey,
    parentId: parentKey,
    sponsors: [...sponsors],
    named: [...named],
    discussionAskedBy: [...discussionAskedBy],
    tlp: label.tlp,
  };
};
