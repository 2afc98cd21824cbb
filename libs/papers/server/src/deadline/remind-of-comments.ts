import { command, idOf, type WriteTx } from '@parley/platform';
import { rosterAt } from '@parley/delegations/model';
import { seatsIn } from '@parley/delegations/server';
import { remindByHand, type RemindCommentsDecision, type Response, responsesTo } from '@parley/papers/model';
import { z } from 'zod';
import { presentText } from '../amendments/load-negotiation';
import { loadPaper } from '../store/load-paper';
import { COMMENT_LETTERS_KIND } from './comment-reminders';
import { loadDeadline } from './deadline-store';
import { RESPONSES } from './read-deadlines';
import { letterKey } from './reminder-letters';
import { INSERT_REMINDERS, reminderOf, type ReminderRow, REMINDERS, reminderValues } from './reminder-rows';

// Letters are planned by the forum itself: who reminds has no business with the addresses.
const DUE = `insert into due (kind, key, at) values ('${COMMENT_LETTERS_KIND}', $1, clock_timestamp())`;
const TODAY = `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD') as today`;

const save = async (tx: WriteTx, { revisionKey, reminders }: RemindCommentsDecision): Promise<void> => {
  const [first] = reminders;
  if (first === undefined) return;
  await tx.query(INSERT_REMINDERS, reminderValues(revisionKey, reminders));
  await tx.query(DUE, [letterKey(revisionKey, first.at)]);
};

/** Reminds the delegations that have not answered the present text of a paper; each at most once a day. */
export const remindOfComments = command({
  action: 'paper.remindOfComments',
  input: z.object({ paperId: idOf('Paper') }),
  load: async (tx, { paperId }) => {
    const known = await loadPaper(tx, paperId);
    if (known === undefined) return undefined;
    const { paper } = known;
    const keys = [(await presentText(tx, paperId))?.key ?? ''].filter((key) => key !== '');
    const [key = null] = keys;
    const answered = await tx.query<Response & object>(RESPONSES, [keys]);
    const reminders = await tx.query<ReminderRow>(REMINDERS, [keys]);
    const [clock] = await tx.query<{ today: string }>(TODAY);
    const seats = rosterAt(await seatsIn(tx), clock?.today ?? '');
    return {
      paper,
      deadline: key === null ? null : await loadDeadline(tx, key),
      responses: responsesTo(paper.label, seats, paper.originator, answered),
      reminders: reminders.map(reminderOf),
    };
  },
  // The one rule of who may needs the paper's state as well, and answers in the order of refusals.
  may: () => undefined,
  decide: (state, _, { actor, now }) => remindByHand(state, actor, now),
  save,
  subject: ({ paper }) => paper.key,
});
