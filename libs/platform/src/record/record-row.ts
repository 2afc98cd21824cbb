import { classificationOf, cursorOf, globalId, type Label, type Parties } from '@parley/kernel';
import { type LabelColumns, labelOf } from '../database/label-columns';

/** A row of the record as it stands in the table. */
export interface RecordRow extends LabelColumns {
  readonly position: number;
  readonly at: string;
  readonly type: string;
  readonly actor_id: string | null;
  readonly delegation: string | null;
  readonly session_key: string | null;
  readonly subject_type: string;
  readonly subject_key: string;
  readonly unless_level: number | null;
  readonly unless_releasable_to: string[] | null;
  readonly unless_observers: boolean | null;
  readonly unless_caveats: string[] | null;
  readonly unless_originator: string | null;
  readonly parties: string[] | null;
  readonly data: Record<string, unknown>;
}

/** Columns of {@link RecordRow}, for every statement that reads the record. */
export const RECORD_COLUMNS = `position, at, type, actor_id, delegation, session_key, subject_type, subject_key,
  level, releasable_to, observers, caveats, originator,
  unless_level, unless_releasable_to, unless_observers, unless_caveats, unless_originator, parties, data`;

/** One entry of the record, ready to be filtered and handed on. */
export interface Entry {
  readonly position: number;
  readonly label: Label;
  /** Those who pass this label too are not told: they keep their sight. Set on retractions only. */
  readonly unless: Label | undefined;
  /** Those between whom it is; `null` where the label alone decides. */
  readonly parties: Parties;
  readonly sessionKey: string | null;
  readonly actorId: string | null;
  readonly subject: { readonly type: string; readonly key: string };
  readonly data: Record<string, unknown>;
  /** As sockets carry it; the same object for every reader. */
  readonly wire: WireEvent;
}

/** One entry as it goes over a socket (contract-sockets, `event`). */
export interface WireEvent {
  readonly cursor: string;
  readonly type: string;
  readonly at: string;
  readonly subjectId: string;
  readonly sessionId: string | null;
  readonly delegation: string | null;
  readonly retracted: boolean;
  readonly data?: Record<string, unknown>;
}

const unlessOf = (row: RecordRow): Label | undefined =>
  row.unless_level === null
    ? undefined
    : {
        classification: classificationOf(row.unless_level),
        releasableTo: row.unless_releasable_to,
        releasableToObservers: row.unless_observers === true,
        caveats: row.unless_caveats ?? [],
        tlp: null,
        originator: row.unless_originator,
      };

const wireOf = (row: RecordRow, retracted: boolean): WireEvent => ({
  cursor: cursorOf(row.position),
  type: row.type,
  at: row.at,
  subjectId: globalId(row.subject_type, row.subject_key),
  sessionId: row.session_key === null ? null : globalId('Session', row.session_key),
  delegation: retracted ? null : row.delegation,
  retracted,
  // A retraction says no more than the identifier.
  ...(retracted ? {} : { data: row.data }),
});

export const entryOf = (row: RecordRow): Entry => {
  const unless = unlessOf(row);
  return {
    position: row.position,
    label: labelOf(row),
    unless,
    parties: row.parties,
    sessionKey: row.session_key,
    actorId: unless === undefined ? row.actor_id : null,
    subject: { type: row.subject_type, key: row.subject_key },
    data: row.data,
    wire: wireOf(row, unless !== undefined),
  };
};
