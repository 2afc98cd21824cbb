import type { Label } from '@parley/kernel';
import { type LabelColumns, labelColumns } from '@parley/platform';
import { effectiveLabel, ruleText, type SessionSeries, storedRule } from '@parley/sessions/model';
import { type At, dateOf } from '../rows/instants';
import { chairOf } from '../rows/session-row';

/** A series as selected by {@link SERIES_COLUMNS}. */
export interface SeriesRow extends Pick<
  SessionSeries,
  'title' | 'version' | 'purpose' | 'format' | 'named' | 'participants' | 'place' | 'continues'
> {
  readonly id: string;
  readonly rrule: string;
  readonly starts_local: string;
  readonly duration_ms: number;
  readonly time_zone: string;
  readonly chair_id: string | null;
  readonly chair_name: string | null;
  readonly online_url: string | null;
  readonly made_until: At | null;
  readonly convened_at: At | null;
  readonly declared: Label;
}

export const SERIES_COLUMNS = `id, title, version, purpose, format, named, participants, rrule, starts_local, duration_ms, time_zone,
  chair_id, chair_name, place, online_url, continues, made_until, convened_at, declared`;

/** The series that a row stores. */
export const seriesOf = (row: SeriesRow): SessionSeries => ({
  key: row.id,
  title: row.title,
  version: row.version,
  purpose: row.purpose,
  format: row.format,
  named: row.named,
  participants: row.participants,
  rule: storedRule(row.rrule, row.time_zone),
  startsLocal: row.starts_local,
  durationMs: row.duration_ms,
  timeZone: row.time_zone,
  chair: chairOf(row),
  place: row.place,
  onlineUrl: row.online_url,
  continues: row.continues,
  madeUntil: dateOf(row.made_until),
  convenedAt: dateOf(row.convened_at),
  label: row.declared,
});

/** The series as it is stored: beside the label declared, the one in force. */
export const rowOfSeries = (series: SessionSeries): Omit<SeriesRow, keyof LabelColumns> & LabelColumns => ({
  id: series.key,
  title: series.title,
  version: series.version,
  purpose: series.purpose,
  format: series.format,
  named: series.named,
  participants: series.participants,
  rrule: ruleText(series.rule),
  starts_local: series.startsLocal,
  duration_ms: series.durationMs,
  time_zone: series.timeZone,
  chair_id: series.chair?.id ?? null,
  chair_name: series.chair?.name ?? null,
  place: series.place,
  online_url: series.onlineUrl,
  continues: series.continues,
  made_until: series.madeUntil,
  convened_at: series.convenedAt,
  declared: series.label,
  ...labelColumns(effectiveLabel(series)),
});
