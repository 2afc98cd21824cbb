import { type DelegationCode, globalId, isoDuration, type Label } from '@parley/kernel';
import { labelOf } from '@parley/platform';
import {
  type AgendaItemKind,
  type AgendaItemState,
  type Format,
  type ItemOutcome,
  type LateChange,
  NO_NUMBER,
  numbering,
  treeOrder,
} from '@parley/sessions/model';
import type { ItemRow } from '../rows/item-row';

/** The agenda of one session as far as the reader sees it. */
export interface AgendaView {
  readonly sessionKey: string;
  /** In reading order: every item after its parent. */
  readonly items: readonly AgendaItemView[];
}

/** An agenda item as the API shows it; instants are RFC 3339 text. */
export interface AgendaItemView {
  readonly __typename: 'AgendaItem';
  readonly id: string;
  readonly key: string;
  readonly sessionKey: string;
  readonly parentKey: string | null;
  readonly ordinal: string;
  /** Counted over the items that the reader sees. */
  readonly number: string;
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly state: AgendaItemState;
  readonly version: number;
  readonly sponsorCodes: readonly DelegationCode[];
  readonly plannedDuration: string | null;
  readonly format: Format | null;
  readonly namedCodes: readonly DelegationCode[];
  readonly withoutDiscussion: boolean;
  readonly askedByCodes: readonly DelegationCode[];
  readonly adoptsAgenda: boolean;
  readonly lateChange: LateChange | null;
  readonly lateReason: string | null;
  readonly summary: string | null;
  readonly outcome: ItemOutcome | null;
  /** Effective. */
  readonly label: Label;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly agenda: AgendaView;
  /** What the model's `AgendaItem` is read from, by `itemOf`. */
  readonly held: ItemRow;
}

const viewOf = (row: ItemRow, number: string, agenda: AgendaView): AgendaItemView => ({
  __typename: 'AgendaItem',
  id: globalId('AgendaItem', row.id),
  key: row.id,
  sessionKey: row.session_id,
  parentKey: row.parent_id,
  ordinal: row.ordinal,
  number,
  title: row.title,
  kind: row.kind,
  state: row.state,
  version: row.version,
  sponsorCodes: row.sponsors,
  plannedDuration: row.planned_seconds === null ? null : isoDuration(row.planned_seconds),
  format: row.format,
  namedCodes: row.named,
  withoutDiscussion: row.without_discussion,
  askedByCodes: row.discussion_asked_by,
  adoptsAgenda: row.adopts_agenda,
  lateChange: row.late_change,
  lateReason: row.late_reason,
  summary: row.summary,
  outcome: row.outcome,
  label: labelOf(row, row.tlp),
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  agenda,
  held: row,
});

/** One session's rows in any order, as its agenda. */
export const agendaOf = (sessionKey: string, rows: readonly ItemRow[]): AgendaView => {
  const placed = rows.map((row) => ({
    key: row.id,
    parentKey: row.parent_id,
    ordinal: row.ordinal,
    state: row.state,
    row,
  }));
  const numbers = numbering(placed);
  const items: AgendaItemView[] = [];
  const agenda: AgendaView = { sessionKey, items };
  for (const { key, row } of treeOrder(placed))
    items.push(viewOf(row, numbers.get(key) ?? NO_NUMBER, agenda));
  return agenda;
};
