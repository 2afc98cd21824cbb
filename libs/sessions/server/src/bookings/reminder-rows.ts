import type { Reminder } from '@parley/sessions/model';

/** A reminder as {@link REMINDERS} gives it to writers. */
export type ReminderRow = Reminder & object;

/** Every reminder of a session. */
export const REMINDERS = 'select delegation, at, automatic from invitation_reminder where session_id = $1';

/** Keeps reminders of a session, given as {@link reminderRows}. */
export const INSERT_REMINDERS = `insert into invitation_reminder (session_id, delegation, at, automatic)
  select $1, r.delegation, r.at, r.automatic
  from jsonb_to_recordset($2::jsonb) as r(delegation text, at timestamptz, automatic boolean)`;

/** Reminders as a parameter. */
export const reminderRows = (reminders: readonly Reminder[]): string =>
  JSON.stringify(
    reminders.map(({ delegation, at, automatic }) => ({ delegation, at: at.toISOString(), automatic })),
  );
