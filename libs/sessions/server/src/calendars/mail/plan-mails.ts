import { createHash, randomUUID } from 'node:crypto';
import type { Classification } from '@parley/kernel';
import {
  type Addressee,
  invitedPeople,
  isTold,
  type PlannedMail,
  planMails,
  type Session,
  type ToldMail,
  toldText,
} from '@parley/sessions/model';
import type pg from 'pg';
import { mailPeople, type MailSession, mailSessions } from './mail-rows';

/** Digest of what a mail would say of a session now. */
export const digestOf = (session: Session, ceiling: Classification): string =>
  createHash('sha256').update(toldText(session, ceiling)).digest('base64url');

interface ToldRow {
  readonly session_id: string;
  readonly person_id: string;
  readonly method: ToldMail['method'];
  readonly sequence: number;
  readonly digest: string;
}

// Also what was given up: its person is not told the same again, but hears of the next change.
const LAST_TOLD = `select distinct on (session_id, person_id) session_id, person_id, method, sequence, digest
  from mail where session_id = any ($1) and state <> 'OVERTAKEN' order by session_id, person_id, sequence desc`;

// What reached somebody, as far as anybody knows.
const REACHED = `select distinct on (session_id, person_id) session_id, person_id, method, sequence, digest
  from mail where session_id = any ($1) and state in ('SENDING', 'SENT') order by session_id, person_id, sequence desc`;

// What still waits gives way to what is planned after it.
const OVERTAKE = `update mail m set state = 'OVERTAKEN' from unnest($1::uuid[], $2::uuid[]) as p(session_id, person_id)
  where m.session_id = p.session_id and m.person_id = p.person_id and m.state = 'WAITING'`;

type Highest = Pick<ToldRow, 'session_id' | 'person_id' | 'sequence'>;

const HIGHEST = `select session_id, person_id, max(sequence)::int as sequence from mail where session_id = any ($1) group by 1, 2`;

const INSERT = `insert into mail (id, session_id, person_id, method, sequence, digest)
  select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::text[])`;

type Named = PlannedMail & { readonly sessionKey: string };

const columns = (mails: readonly Named[]): [string[], string[]] => [
  mails.map(({ sessionKey }) => sessionKey),
  mails.map(({ personId }) => personId),
];

const insert = async (client: pg.PoolClient, mails: readonly Named[]): Promise<void> => {
  if (mails.length === 0) return;
  await client.query(INSERT, [
    mails.map(() => randomUUID()),
    ...columns(mails),
    mails.map(({ method }) => method),
    mails.map(({ sequence }) => sequence),
    mails.map(({ digest }) => digest),
  ]);
};

const isSame = (mail: Named, row: Pick<ToldRow, 'session_id' | 'person_id'>): boolean =>
  row.session_id === mail.sessionKey && row.person_id === mail.personId;

const planOf = (
  { session, answers }: MailSession,
  people: readonly Addressee[],
  rows: readonly ToldRow[],
  ceiling: Classification,
): Named[] => {
  const told = rows
    .filter(({ session_id }) => session_id === session.key)
    .map(({ person_id, method, sequence, digest }) => ({ personId: person_id, method, sequence, digest }));
  const invited = invitedPeople(session, answers, people);
  return planMails(session, digestOf(session, ceiling), invited, told).map((mail) => ({
    ...mail,
    sessionKey: session.key,
  }));
};

/** Plans what has to be told of these sessions as they are now, in the caller's transaction. */
export const planFor = async (
  client: pg.PoolClient,
  keys: readonly string[],
  ceiling: Classification,
  now: Date,
): Promise<void> => {
  const sessions = (await mailSessions(client, keys)).filter(({ session }) => isTold(session, now));
  const own = sessions.map(({ session }) => session.key);
  if (own.length === 0) return;
  const { rows: told } = await client.query<ToldRow>(LAST_TOLD, [own]);
  const { rows: reached } = await client.query<ToldRow>(REACHED, [own]);
  const { rows: highest } = await client.query<Highest>(HIGHEST, [own]);
  const people = await mailPeople(client, sessions, []);
  const planned = sessions.flatMap((about) => planOf(about, people, told, ceiling));
  await client.query(OVERTAKE, columns(planned));
  const due = planned
    // Whoever was never reached needs no cancellation.
    .filter(
      (mail) =>
        mail.method === 'REQUEST' || reached.some((row) => isSame(mail, row) && row.method === 'REQUEST'),
    )
    .map((mail) => {
      // Above every sequence ever planned for that person, also of mails that were overtaken.
      const known = highest.find((row) => isSame(mail, row))?.sequence ?? -1;
      return { ...mail, sequence: Math.max(mail.sequence, known + 1) };
    });
  await insert(client, due);
};
