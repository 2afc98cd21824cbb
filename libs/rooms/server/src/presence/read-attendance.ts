import type { LoaderOf } from '@parley/platform';
import {
  MEETING_TURN_TYPES,
  type MeetingTurn,
  type Passage,
  PRESENCE_EVENT_TYPES,
  type PresenceData,
} from '@parley/rooms/model';

/** What the record tells a reader of a meeting's doorway, and of the turns of the meeting; each in the order of the record. */
export interface Doorway {
  readonly passages: readonly Passage[];
  readonly turns: readonly MeetingTurn[];
}

interface PassageRow {
  readonly session_key: string;
  readonly type: Passage['type'];
  readonly at: string;
  readonly data: PresenceData;
}

interface TurnRow {
  readonly session_key: string;
  readonly type: MeetingTurn['type'];
  readonly at: string;
}

// Row-level security lets through what the reader may know of, and nothing else.
const DOORWAY = `select session_key, type, at, data from record
  where session_key = any ($1) and type = any ($2) order by position`;

const isPassage = (row: PassageRow | TurnRow): row is PassageRow =>
  PRESENCE_EVENT_TYPES.some((type) => type === row.type);

const doorwayOf = (rows: readonly (PassageRow | TurnRow)[]): Doorway => ({
  passages: rows.filter(isPassage).map(({ type, at, data }) => ({ ...data, type, at: new Date(at) })),
  turns: rows.flatMap((row) => (isPassage(row) ? [] : [{ type: row.type, at: new Date(row.at) }])),
});

/**
 * Who came and went in sessions by key, as the record tells this reader: an entry out of their sight is as if it had not
 * been. One statement, whatever the number of sessions.
 */
export const doorwayBySession: LoaderOf<string, Doorway> = {
  async batch(scope, keys) {
    const types = [...PRESENCE_EVENT_TYPES, ...MEETING_TURN_TYPES];
    const rows = await scope.query<PassageRow | TurnRow>(DOORWAY, [[...keys], types]);
    return keys.map((key) => doorwayOf(rows.filter(({ session_key }) => session_key === key)));
  },
};
