import { command, idOf, optional, type WriteTx } from '@parley/platform';
import { type RemindDecision, type Reminder, remindInvitation as remind } from '@parley/sessions/model';
import { z } from 'zod';
import { byManagers } from '../commands/taken';
import { loadDossier } from '../store/load-dossier';
import { INSERT_REMINDERS, REMINDERS, type ReminderRow, reminderRows } from './reminder-rows';

const remindersIn = async (tx: WriteTx, sessionKey: string): Promise<Reminder[]> =>
  tx.query<ReminderRow>(REMINDERS, [sessionKey]);

const save = async (tx: WriteTx, { session, reminders }: RemindDecision): Promise<void> => {
  await tx.query(INSERT_REMINDERS, [session.key, reminderRows(reminders)]);
};

/** Reminds delegations that have not answered; each at most once a day. */
export const remindInvitation = command({
  action: 'invitation.remind',
  input: z.object({ sessionId: idOf('Session'), delegations: optional(z.array(z.string()).max(100)) }),
  load: async (tx, { sessionId }) => {
    const dossier = await loadDossier(tx, sessionId);
    return dossier && { ...dossier, reminders: await remindersIn(tx, sessionId) };
  },
  may: byManagers,
  decide: (state, { delegations }, { actor, now }) => remind(state, { delegations }, actor, now),
  save,
  subject: ({ session }) => session.key,
});
