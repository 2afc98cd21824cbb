import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { rosterAt, type Seat } from '@parley/delegations/model';
import { remindOfComments, type Response, responsesTo } from '@parley/papers/model';
import { APPEND_STATEMENT, appendValues, DueRunner } from '@parley/platform';
import type pg from 'pg';
import { PAPER_COLUMNS, paperOf, type PaperRow } from '../rows/paper-row';
import { DEADLINE_COLUMNS, deadlineOf, type DeadlineRow } from './deadline-rows';
import { COMMENT_REMINDER_KIND } from './deadline-store';
import { RESPONSES } from './read-deadlines';

// Does not wait for whoever decides on the paper just now: they may be waiting for what is due. It stays due. Only its present
// text is reminded of.
const PAPER = `select ${PAPER_COLUMNS}, p.originator as known_originator from paper p
  where p.id = (select r.paper_id from paper_revision r where r.id = $1)
    and p.revision = (select r.number from paper_revision r where r.id = $1) for no key update of p nowait`;
const DEADLINE = `select ${DEADLINE_COLUMNS} from paper_comment_deadline where revision_id = $1 order by set_at desc limit 1`;
const SEATS = `select delegation, to_char(seat_from, 'YYYY-MM-DD') as "from", to_char(seat_until, 'YYYY-MM-DD') as until
  from seat order by seat_from`;

type KnownRow = PaperRow & { readonly known_originator: string | null };

const read = async <Row extends object>(
  client: pg.PoolClient,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => (await client.query<Row>(sql, [...values])).rows;

const remind = async (client: pg.PoolClient, due: string): Promise<void> => {
  const [revisionKey = '', hours = '0'] = due.split(' ');
  const [row] = await read<KnownRow>(client, PAPER, [revisionKey]);
  if (row === undefined) return;
  const [deadline] = await read<DeadlineRow>(client, DEADLINE, [revisionKey]);
  const answered = await read<Response>(client, RESPONSES, [[revisionKey]]);
  const seats = await read<Seat>(client, SEATS);
  const [clock] = await read<{ now: string }>(client, 'select clock_timestamp() as now');
  const now = new Date(clock?.now ?? Number.NaN);
  const paper = paperOf(row);
  const roster = rosterAt(seats, now.toISOString().slice(0, 10));
  const responses = responsesTo(paper.label, roster, row.known_originator, answered);
  const held = deadline === undefined ? null : deadlineOf(deadline);
  const { events } = remindOfComments(paper, held, responses, { hours: Number(hours), now });
  if (events.length > 0) await client.query(APPEND_STATEMENT, [...appendValues(null, events)]);
};

/**
 * Reminds, two days and one day before a deadline for comments, the delegations that have not answered; on one node, once. Each
 * hears of it by the record: on its screens and in its feed.
 */
@Injectable()
export class CommentReminders implements OnModuleInit {
  constructor(@Inject(DueRunner) private readonly due: DueRunner) {}

  onModuleInit(): void {
    this.due.register(COMMENT_REMINDER_KIND, remind);
  }
}
