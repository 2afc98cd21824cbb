import type { Label } from '@parley/kernel';
import { labelColumns } from '@parley/platform';
import {
  type Chair,
  effectiveLabel,
  type PlaceInSeries,
  type Session,
  type Suspension,
} from '@parley/sessions/model';
import type { SessionEntity } from '../entities/session.entity';
import { type At, dateOf } from './instants';

/** A session as selected by {@link SESSION_COLUMNS}: instants are dates to writers and text to readers. */
export interface SessionRow<Instant extends At = string> extends Pick<
  Session,
  'title' | 'state' | 'version' | 'format' | 'named' | 'participants' | 'purpose' | 'place'
> {
  readonly id: string;
  readonly starts_at: Instant;
  readonly ends_at: Instant;
  readonly time_zone: string;
  readonly chair_id: string | null;
  readonly chair_name: string | null;
  readonly online_url: string | null;
  readonly declared: Label;
  readonly convened_at: Instant | null;
  readonly opened_at: Instant | null;
  readonly closed_at: Instant | null;
  readonly cancel_reason: string | null;
  readonly series_key: string | null;
  readonly original_start: Instant | null;
  readonly apart: boolean;
  readonly agenda_adopted_at: Instant | null;
  readonly suspended_at: Instant | null;
  readonly suspension_reason: string | null;
  readonly resumes_at: Instant | null;
}

export const SESSION_COLUMNS = `id, title, state, version, format, named, participants, purpose, starts_at, ends_at, time_zone,
  chair_id, chair_name, place, online_url, declared, convened_at, opened_at, closed_at, cancel_reason, series_key, original_start, apart,
  agenda_adopted_at, suspended_at, suspension_reason, resumes_at`;

/** Who chairs, as two columns keep it. */
export const chairOf = (row: Pick<SessionRow<At>, 'chair_id' | 'chair_name'>): Chair | null =>
  row.chair_id === null ? null : { id: row.chair_id, name: row.chair_name ?? '' };

const chairColumns = (chair: Chair | null): Pick<SessionEntity, 'chairId' | 'chairName'> => ({
  chairId: chair?.id ?? null,
  chairName: chair?.name ?? null,
});

const placeOf = (row: SessionRow<At>, key: string): PlaceInSeries => ({
  key,
  originalStart: dateOf(row.original_start),
  apart: row.apart,
});

const suspensionOf = ({ suspended_at, suspension_reason, resumes_at }: SessionRow<At>): Suspension | null =>
  suspended_at === null
    ? null
    : { at: new Date(suspended_at), reason: suspension_reason, resumesAt: dateOf(resumes_at) };

/** The session that a row stores. */
export const sessionOf = (row: SessionRow<At>): Session => ({
  key: row.id,
  title: row.title,
  state: row.state,
  version: row.version,
  format: row.format,
  named: row.named,
  participants: row.participants,
  purpose: row.purpose,
  startsAt: new Date(row.starts_at),
  endsAt: new Date(row.ends_at),
  timeZone: row.time_zone,
  chair: chairOf(row),
  place: row.place,
  onlineUrl: row.online_url,
  label: row.declared,
  convenedAt: dateOf(row.convened_at),
  openedAt: dateOf(row.opened_at),
  closedAt: dateOf(row.closed_at),
  cancelReason: row.cancel_reason,
  series: row.series_key === null ? null : placeOf(row, row.series_key),
  agendaAdoptedAt: dateOf(row.agenda_adopted_at),
  suspension: suspensionOf(row),
});

const columnsOfSuspension = (
  suspension: Suspension | null,
): Pick<SessionEntity, 'suspendedAt' | 'suspensionReason' | 'resumesAt'> => ({
  suspendedAt: suspension?.at ?? null,
  suspensionReason: suspension?.reason ?? null,
  resumesAt: suspension?.resumesAt ?? null,
});

/** The session as it is stored: beside the label declared, the one in force, which row-level security reads. */
export const rowOfSession = (session: Session): SessionEntity => {
  const { key, label, named, participants, series, chair, suspension, ...fields } = session;
  return {
    ...fields,
    ...labelColumns(effectiveLabel(session)),
    id: key,
    named: [...named],
    participants: [...participants],
    declared: label,
    ...chairColumns(chair),
    seriesKey: series?.key ?? null,
    originalStart: series?.originalStart ?? null,
    apart: series?.apart ?? false,
    ...columnsOfSuspension(suspension),
  };
};
