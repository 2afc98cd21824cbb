import { type LoaderOf, manyByKey, type ReadScope } from '@parley/platform';
import {
  type CommentDeadline,
  type CommentReminder,
  type Response,
  responsesTo,
  type Responses,
} from '@parley/papers/model';
import { inOrder, rosterAt } from '@parley/delegations/model';
import { seatsOf } from '@parley/delegations/server';
import { databaseNow } from '@parley/sessions/server';
import { presentByPaper } from '../amendments/read-amendments';
import { PAPER_COLUMNS, type PaperRow } from '../rows/paper-row';
import { paperByKey, type PaperView, paperViewOf } from '../reading/paper-view';
import { reminderOf, type ReminderRow, REMINDERS } from './reminder-rows';
import { DEADLINE_COLUMNS, deadlineOf, type DeadlineRow } from './deadline-rows';

const rows = manyByKey<DeadlineRow>(
  `select ${DEADLINE_COLUMNS} from paper_comment_deadline where paper_id = any ($1) order by set_at`,
  ({ paper_id }) => paper_id,
);

/** Every deadline that was set on a paper, the first one first. */
export const deadlinesByPaper: LoaderOf<string, CommentDeadline[]> = {
  batch: async (scope, keys) => Array.from(await rows.batch(scope, keys), (own) => own.map(deadlineOf)),
};

/** Who has answered texts. Comments of a non-paper's originator do not count: nobody is told whose they are. */
export const RESPONSES = `select t.revision_id, c.delegation, 'COMMENT' as kind
    from paper_comment_thread t join paper_comment c on c.thread_id = t.id join paper p on p.id = t.paper_id
    where t.revision_id = any ($1) and t.parties is null and c.withdrawn_at is null and c.delegation is not null
      and (p.kind <> 'NON_PAPER' or not c.by_originator)
  union select a.revision_id, a.proposer, 'AMENDMENT' from amendment a where a.revision_id = any ($1) and a.state <> 'WITHDRAWN'
  union select j.revision_id, o.delegation, 'AMENDMENT' from amendment j join amendment_cosponsor o on o.amendment_id = j.id
    where j.revision_id = any ($1) and j.state <> 'WITHDRAWN'
  union select s.revision_id, s.delegation, 'STANCE' from paragraph_stance s where s.revision_id = any ($1)`;

const responseRows = manyByKey<Response & { readonly revision_id: string }>(
  RESPONSES,
  ({ revision_id }) => revision_id,
);

const reminderRows = manyByKey<ReminderRow>(REMINDERS, ({ revision_id }) => revision_id);

/** The last reminder of each delegation of the present text of a paper, as far as the reader is told. */
export const remindersOf = async (scope: ReadScope, paperKey: string): Promise<CommentReminder[]> => {
  const present = await scope.loader(presentByPaper).load(paperKey);
  if (present === undefined) return [];
  const rows = await scope.loader(reminderRows).load(present.key);
  const last = new Map(rows.map(reminderOf).map((one) => [one.delegation, one]));
  return inOrder([...last.keys()], 'EN').flatMap((code) => last.get(code) ?? []);
};

/** Who has answered the present text of a paper; `null` where none is circulated. */
export const responsesOf = async (scope: ReadScope, { key, held }: PaperView): Promise<Responses | null> => {
  const present = await scope.loader(presentByPaper).load(key);
  if (present === undefined) return null;
  const [responses, seats, now] = await Promise.all([
    scope.loader(responseRows).load(present.key),
    seatsOf(scope),
    scope.loader(databaseNow).load('now'),
  ]);
  return responsesTo(held.label, rosterAt(seats, now.toISOString().slice(0, 10)), held.originator, responses);
};

const COMING = `select ${PAPER_COLUMNS} from paper p, lateral (
    select d.comments_by from paper_comment_deadline d join paper_revision r on r.id = d.revision_id
    where d.paper_id = p.id and r.number = p.revision order by d.set_at desc limit 1) d
  where p.state = 'CIRCULATED' and d.comments_by > clock_timestamp()
    and p.id in (select paper_id from paper_comment_deadline where comments_by > clock_timestamp())
  order by d.comments_by, p.id limit 100`;

/** Papers whose deadline is to come, the next one first: for a delegation those that wait for it, for the secretariat all. */
export const papersForComment = async (scope: ReadScope): Promise<PaperView[]> => {
  const actor = await scope.actor();
  if (actor === undefined || actor.standing === 'OBSERVER') return [];
  const views = (await scope.query<PaperRow>(COMING)).map(paperViewOf);
  for (const view of views) scope.loader(paperByKey).prime(view.key, view);
  if (actor.standing === 'SECRETARIAT') return views;
  const waiting = await Promise.all(
    views.map(
      async (view) => (await responsesOf(scope, view))?.awaited.includes(actor.delegation ?? '') === true,
    ),
  );
  return views.filter((_, place) => waiting[place] === true);
};
