import { type DelegationCode, globalId, type Label } from '@parley/kernel';
import { type LoaderOf, oneByKey } from '@parley/platform';
import type { Format, Purpose, SessionState } from '@parley/sessions/model';
import { SESSION_COLUMNS, type SessionRow } from '../rows/session-row';

/** A suspension as the API shows it. */
export interface SuspensionView {
  readonly at: string;
  readonly reason: string | null;
  readonly resumesAt: string | null;
}

const suspensionView = ({
  suspended_at,
  suspension_reason,
  resumes_at,
}: SessionRow): SuspensionView | null =>
  suspended_at === null ? null : { at: suspended_at, reason: suspension_reason, resumesAt: resumes_at };

/** A session as the API shows it; instants are RFC 3339 text. */
export interface SessionView {
  readonly __typename: 'Session';
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly state: SessionState;
  readonly version: number;
  readonly format: Format;
  readonly participantCodes: readonly DelegationCode[];
  readonly purpose: Purpose;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly place: string | null;
  readonly onlineUrl: string | null;
  /** As declared. */
  readonly label: Label;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly cancelReason: string | null;
  readonly agendaAdoptedAt: string | null;
  readonly suspension: SuspensionView | null;
  /** What the model's `Session` is read from, by `sessionOf`. */
  readonly held: SessionRow;
}

export const sessionViewOf = (row: SessionRow): SessionView => ({
  __typename: 'Session',
  id: globalId('Session', row.id),
  key: row.id,
  title: row.title,
  state: row.state,
  version: row.version,
  format: row.format,
  participantCodes: row.participants,
  purpose: row.purpose,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  timeZone: row.time_zone,
  place: row.place,
  onlineUrl: row.online_url,
  label: row.declared,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  cancelReason: row.cancel_reason,
  agendaAdoptedAt: row.agenda_adopted_at,
  suspension: suspensionView(row),
  held: row,
});

const rowByKey = oneByKey<SessionRow>(
  `select ${SESSION_COLUMNS} from session where id = any ($1)`,
  ({ id }) => id,
);

/** A session by key, as far as the reader sees it. */
export const sessionByKey: LoaderOf<string, SessionView | undefined> = {
  async batch(scope, keys) {
    const rows = await rowByKey.batch(scope, keys);
    return Array.from(rows, (row) => row && sessionViewOf(row));
  },
};
