import type { Label } from '@parley/kernel';
import { labelColumns } from '@parley/platform';
import {
  effectiveLabel,
  type Format,
  labelUnder,
  type SessionSeries,
  type StandingItem,
} from '@parley/sessions/model';

/** A standing item as selected by {@link STANDING_COLUMNS}. */
export interface StandingRow extends Pick<StandingItem, 'ordinal' | 'title' | 'kind' | 'sponsors'> {
  readonly id: string;
  readonly series_key: string;
  readonly parent_id: string | null;
  readonly planned_seconds: number | null;
  readonly own_label: Label | null;
  readonly format: Format | null;
  readonly named: string[];
  readonly without_discussion: boolean;
}

export const STANDING_COLUMNS =
  'id, series_key, parent_id, ordinal, title, kind, sponsors, planned_seconds, own_label, format, named, without_discussion';

/** The standing item that a row stores. */
export const standingOf = (row: StandingRow): StandingItem => ({
  key: row.id,
  parentKey: row.parent_id,
  ordinal: row.ordinal,
  title: row.title,
  kind: row.kind,
  sponsors: row.sponsors,
  plannedSeconds: row.planned_seconds,
  ownLabel: row.own_label,
  format: row.format,
  named: row.named,
  withoutDiscussion: row.without_discussion,
});

/** Standing items as they are stored, under the labels that copies of them would have; parents come before what is under them. */
export const rowsOfStanding = (series: SessionSeries, items: readonly StandingItem[]): object[] => {
  const labels = new Map<string | null, Label>([[null, effectiveLabel(series)]]);
  return items.map((item) => {
    const label = labelUnder(labels.get(item.parentKey) ?? effectiveLabel(series), item.ownLabel);
    labels.set(item.key, label);
    return {
      id: item.key,
      series_key: series.key,
      parent_id: item.parentKey,
      ordinal: item.ordinal,
      title: item.title,
      kind: item.kind,
      sponsors: item.sponsors,
      planned_seconds: item.plannedSeconds,
      own_label: item.ownLabel,
      format: item.format ?? null,
      named: item.named ?? [],
      without_discussion: item.withoutDiscussion ?? false,
      ...labelColumns(label),
    };
  });
};
