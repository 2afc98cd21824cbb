import { rosterAt, type Seat } from '@parley/delegations/model';
import { type ReminderState, type Response, responsesTo } from '@parley/papers/model';
import type pg from 'pg';
import { PAPER_COLUMNS, paperOf, type PaperRow } from '../rows/paper-row';
import { DEADLINE_COLUMNS, deadlineOf, type DeadlineRow } from './deadline-rows';
import { RESPONSES } from './read-deadlines';
import { reminderOf, type ReminderRow, REMINDERS } from './reminder-rows';

// Only its present text is reminded of.
const PAPER = `select ${PAPER_COLUMNS}, p.originator as known_originator from paper p
  where p.id = (select r.paper_id from paper_revision r where r.id = $1)
    and p.revision = (select r.number from paper_revision r where r.id = $1)`;
const DEADLINE = `select ${DEADLINE_COLUMNS} from paper_comment_deadline where revision_id = $1 order by set_at desc limit 1`;
const SEATS = `select delegation, to_char(seat_from, 'YYYY-MM-DD') as "from", to_char(seat_until, 'YYYY-MM-DD') as until
  from seat order by seat_from`;

type KnownRow = PaperRow & { readonly known_originator: string | null };

/** What the forum itself knows of a text's deadline, and when it looked. */
export interface DueReminder extends ReminderState {
  readonly now: Date;
}

/**
 * A text's deadline as the forum itself sees it, for no reader; `undefined` where it is not the present text. `held`: with its
 * paper locked, without waiting for whoever decides on it just now: they may be waiting for what is due.
 */
export const dueReminder = async (
  client: pg.PoolClient,
  revisionKey: string,
  held: boolean,
): Promise<DueReminder | undefined> => {
  const read = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(sql, [...values])).rows;
  const [row] = await read<KnownRow>(held ? `${PAPER} for no key update of p nowait` : PAPER, [revisionKey]);
  if (row === undefined) return undefined;
  const [deadline] = await read<DeadlineRow>(DEADLINE, [revisionKey]);
  const answered = await read<Response>(RESPONSES, [[revisionKey]]);
  const reminders = await read<ReminderRow>(REMINDERS, [[revisionKey]]);
  const roster = await read<Seat>(SEATS);
  const [clock] = await read<{ now: string }>('select clock_timestamp() as now');
  const now = new Date(clock?.now ?? Number.NaN);
  const paper = paperOf(row);
  const seats = rosterAt(roster, now.toISOString().slice(0, 10));
  return {
    paper,
    deadline: deadline === undefined ? null : deadlineOf(deadline),
    responses: responsesTo(paper.label, seats, row.known_originator, answered),
    reminders: reminders.map(reminderOf),
    now,
  };
};
