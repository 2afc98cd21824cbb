import { labelColumns } from '@parley/platform';
import { type AgendaItem, type Dossier, effectiveLabel } from '@parley/sessions/model';
import { insertRows, type Statements } from './statements';

const sessionRow = ({ session, items }: Dossier): object => ({
  id: session.key,
  title: session.title,
  state: session.state,
  version: session.version,
  format: session.format,
  named: session.named,
  participants: session.participants,
  purpose: session.purpose,
  starts_at: session.startsAt,
  ends_at: session.endsAt,
  time_zone: session.timeZone,
  chair_id: session.chair?.id ?? null,
  chair_name: session.chair?.name ?? null,
  place: session.place,
  online_url: session.onlineUrl,
  declared: session.label,
  cancel_reason: session.cancelReason,
  series_key: session.series?.key ?? null,
  original_start: session.series?.originalStart ?? null,
  apart: false,
  copied_items: items.map(({ key }) => key),
  ...labelColumns(effectiveLabel(session)),
});

const itemRow = (item: AgendaItem): object => ({
  id: item.key,
  session_id: item.sessionKey,
  parent_id: item.parentKey,
  ordinal: item.ordinal,
  title: item.title,
  kind: item.kind,
  state: item.state,
  version: item.version,
  sponsors: item.sponsors,
  planned_seconds: item.plannedSeconds,
  own_label: item.ownLabel,
  format: item.format,
  named: item.named,
  without_discussion: item.withoutDiscussion,
  tlp: item.label.tlp,
  ...labelColumns(item.label),
});

/** Stores new agenda items, in one statement. */
export const insertItems = (tx: Statements, items: readonly AgendaItem[]): Promise<void> =>
  insertRows(tx, 'agenda_item', items.map(itemRow));

/** Stores sessions that were made for a series, with the items copied to them: two statements, however many. */
export const insertMade = async (tx: Statements, made: readonly Dossier[]): Promise<void> => {
  await insertRows(tx, 'session', made.map(sessionRow));
  await insertItems(
    tx,
    made.flatMap(({ items }) => items),
  );
};
