import type { ReadScope } from '@parley/platform';
import {
  type ComingItem,
  DECISIONS_AHEAD_MS,
  type Late,
  latePapers,
  type PaperState,
} from '@parley/papers/model';
import type { SessionState } from '@parley/sessions/model';
import { databaseNow } from '@parley/sessions/server';

interface Row {
  readonly session_id: string;
  readonly session_state: SessionState;
  readonly starts_at: string;
  readonly item_id: string;
  readonly decision: boolean;
  readonly paper_id: string | null;
  readonly paper_state: PaperState | null;
}

/** An item of a session to come, with the session that it is of. */
export interface ComingRow extends ComingItem {
  readonly sessionKey: string;
}

// Everything that the rule may call late: the longer of its two times, and what the reader sees.
const COMING = `select s.id as session_id, s.state as session_state, s.starts_at, i.id as item_id,
    i.kind = 'DECISION' as decision, p.id as paper_id, p.state as paper_state
  from session s join agenda_item i on i.session_id = s.id
    left join (agenda_paper l join paper p on p.id = l.paper_id) on l.item_id = i.id
  where s.state in ('DRAFT', 'CONVENED') and s.starts_at > clock_timestamp()
    and s.starts_at <= clock_timestamp() + $1 * interval '1 millisecond'
    and i.state = 'PENDING' and (i.kind = 'DECISION' or p.id is not null)
  order by s.starts_at, i.ordinal, i.id limit 2000`;

const comingOf = (row: Row): ComingRow => ({
  sessionKey: row.session_id,
  sessionState: row.session_state,
  startsAt: new Date(row.starts_at),
  itemKey: row.item_id,
  decision: row.decision,
  paper:
    row.paper_id === null || row.paper_state === null ? null : { key: row.paper_id, state: row.paper_state },
});

/** What is late for the sessions to come: one statement, and the model's rule. */
export const readLate = async (scope: ReadScope): Promise<Late<ComingRow>[]> => {
  const [rows, now] = [
    await scope.query<Row>(COMING, [DECISIONS_AHEAD_MS]),
    await scope.loader(databaseNow).load('now'),
  ];
  return latePapers(rows.map(comingOf), now);
};
