import { classificationOf, type Language, type Role } from '@parley/kernel';
import type { Addressee, Answer, CalendarMethod, Session } from '@parley/sessions/model';
import type pg from 'pg';
import { ANSWER_COLUMNS, answerOf, type AnswerRow } from '../../rows/answer-row';
import { SESSION_COLUMNS, sessionOf, type SessionRow } from '../../rows/session-row';

/** A session with what its mail is planned and written from. */
export interface MailSession {
  readonly session: Session;
  readonly changedAt: Date;
  readonly answers: readonly Answer[];
}

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
  readonly may: boolean;
}

// A delegate whose delegation has no seat any more counts like one whose accreditation has ended.
const PERSON_COLUMNS = `id, name, email, role, delegation, level, caveats, speaks_for_seat, language, may_sign_in(person) as may`;

const personOf = (row: PersonRow): Addressee => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  delegation: row.delegation,
  clearance: classificationOf(row.level),
  caveats: row.caveats,
  speaksForSeat: row.speaks_for_seat,
  language: row.language,
  active: row.may,
});

/** Sessions by key, with their answers. */
export const mailSessions = async (
  client: pg.PoolClient,
  keys: readonly string[],
): Promise<MailSession[]> => {
  const { rows } = await client.query<SessionRow & { readonly changed_at: string }>(
    `select ${SESSION_COLUMNS}, changed_at from session where id = any ($1) order by id`,
    [keys],
  );
  const answers = await client.query<AnswerRow>(
    `select ${ANSWER_COLUMNS} from invitation where session_id = any ($1)`,
    [keys],
  );
  return rows.map((row) => ({
    session: sessionOf(row),
    changedAt: new Date(row.changed_at),
    answers: answers.rows.filter(({ session_id }) => session_id === row.id).map(answerOf),
  }));
};

/** All who could be told of these sessions: heads of delegation, those named, and those of these keys. */
export const mailPeople = async (
  client: pg.PoolClient,
  sessions: readonly MailSession[],
  keys: readonly string[],
): Promise<Addressee[]> => {
  const named = sessions.flatMap(({ answers }) =>
    answers.flatMap(({ attending }) => attending.map(({ id }) => id)),
  );
  const { rows } = await client.query<PersonRow>(
    `select ${PERSON_COLUMNS} from person where (role = 'HEAD' and active) or id = any ($1)`,
    [[...named, ...keys]],
  );
  return rows.map(personOf);
};

/** A mail as its row names it. */
export interface MailRow {
  readonly id: string;
  readonly session_id: string;
  readonly person_id: string;
  readonly method: CalendarMethod;
  readonly sequence: number;
  readonly digest: string;
  readonly planned_at: string;
  readonly attempts: number;
}
