import {
  type Actor,
  classificationOf,
  globalId,
  type Language,
  type Role,
  standingOf,
  visible,
} from '@parley/kernel';
import { entryOf } from '@parley/delegations/model';
import type { LetterWriter, PlatformOptions } from '@parley/platform';
import { type CommentReminder, paperLabel, reminderLetter } from '@parley/papers/model';
import type pg from 'pg';
import { type DueReminder, dueReminder } from './due-reminder';

/** Kind of letters about deadlines for comments; the key names the text and when the reminder was made. */
export const REMINDER_LETTER = 'comment-reminder';

/** Names the letters of one reminder. */
export const letterKey = (revisionKey: string, at: Date): string => `${revisionKey} ${at.toISOString()}`;

// Those who can answer for their delegation; who sees the paper is asked when the letter is written.
const ADDRESSEES = `select id from person p where delegation = any ($1) and (role = 'HEAD' or speaks_for_seat) and may_sign_in(p)`;
const PERSON = `select id, name, email, role, delegation, level, caveats, speaks_for_seat, language from person p
  where id = $1 and may_sign_in(p)`;

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly delegation: string | null;
  readonly level: number;
  readonly caveats: string[];
  readonly speaks_for_seat: boolean;
  readonly language: Language;
}

const sightOfPerson = (row: PersonRow): Actor => ({
  standing: standingOf(row.role),
  personId: row.id,
  tokenId: null,
  credentialId: row.id,
  role: row.role,
  delegation: row.delegation,
  clearance: classificationOf(row.level),
  caveats: row.caveats,
  speaksForSeat: row.speaks_for_seat,
  language: row.language,
});

/** Whom to write to for these delegations: their heads, and those who speak for the seat. */
export const addresseesOf = async (
  client: pg.PoolClient,
  delegations: readonly string[],
): Promise<string[]> =>
  (await client.query<{ id: string }>(ADDRESSEES, [delegations])).rows.map(({ id }) => id);

/** Whether a reminder is still true: the deadline that it named holds and is to come, and the delegation has not answered. */
const stillTrue = (due: DueReminder, made: Date, person: PersonRow): boolean => {
  const { paper, deadline, responses, reminders, now } = due;
  const isThis = ({ at, delegation }: CommentReminder): boolean =>
    at.getTime() === made.getTime() && delegation === person.delegation;
  return (
    deadline !== null &&
    paper.state === 'CIRCULATED' &&
    deadline.commentsBy.getTime() > now.getTime() &&
    reminders.find(isThis)?.commentsBy.getTime() === deadline.commentsBy.getTime() &&
    person.delegation !== null &&
    responses.awaited.includes(person.delegation) &&
    visible(sightOfPerson(person), paperLabel(paper))
  );
};

type Sender = Pick<PlatformOptions, 'mail' | 'publicUrl' | 'host' | 'port'>;

const zoneOf = ({ delegation }: PersonRow): string => entryOf(delegation ?? '')?.timeZone ?? 'UTC';
const baseOf = ({ publicUrl, host, port }: Sender): string => publicUrl ?? `http://${host}:${port}`;

/** Writes reminders as things are when they are sent: none to who has answered meanwhile, or does not see the paper any more. */
export const writeReminder =
  (sender: Sender): LetterWriter =>
  async (client, { key, personId }) => {
    const [revisionKey = '', at = ''] = key.split(' ');
    const due = await dueReminder(client, revisionKey, false);
    const [person] = (await client.query<PersonRow>(PERSON, [personId])).rows;
    if (due === undefined || person === undefined) return undefined;
    const { paper, deadline } = due;
    if (deadline === null || !stillTrue(due, new Date(at), person)) return undefined;
    const words = reminderLetter({
      paper,
      commentsBy: deadline.commentsBy,
      language: person.language,
      timeZone: zoneOf(person),
      ceiling: sender.mail.ceiling,
      base: baseOf(sender),
      path: `/papers/${encodeURIComponent(globalId('Paper', paper.key))}`,
    });
    return { ...words, to: { name: person.name, email: person.email } };
  };
