import { attemptMail, type Mail, type MailTransport, type SettledMail } from '@parley/platform';
import { type Addressee, invitedPeople, isTold, mailWords } from '@parley/sessions/model';
import type pg from 'pg';
import type { MailConfiguration } from './mail-config';
import { mailPeople, type MailRow, type MailSession, mailSessions } from './mail-rows';
import { digestOf } from './plan-mails';

const AT_ONCE = 10;

// A lease that ran out belongs to a node that is gone: the mail is sent again, under the same Message-ID.
const CLAIM = `update mail set state = 'SENDING', attempts = attempts + 1, leased_until = clock_timestamp() + interval '60 seconds'
  where id in (select id from mail m where ((state = 'WAITING' and next_at <= clock_timestamp())
      or (state = 'SENDING' and leased_until < clock_timestamp()))
    and not exists (select from mail o where o.session_id = m.session_id and o.person_id = m.person_id and o.sequence < m.sequence
      and o.state in ('WAITING', 'SENDING'))
    order by next_at limit ${AT_ONCE} for update skip locked)
  returning id, session_id, person_id, method, sequence, digest, planned_at, attempts`;

const SETTLE = `update mail set state = $3, problem = $4, leased_until = null,
    next_at = clock_timestamp() + make_interval(secs => coalesce($5, 0)),
    sent_at = case when $3 = 'SENT' then clock_timestamp() end
  where id = $1 and attempts = $2 and state = 'SENDING'`;

interface Claimed {
  readonly row: MailRow;
  readonly about: MailSession | undefined;
  readonly people: readonly Addressee[];
}

/** A REQUEST that would say something else by now, or to somebody who is not invited any more, is not sent. */
const isOvertaken = ({ row, about, people }: Claimed, { ceiling }: MailConfiguration, now: Date): boolean => {
  if (about === undefined) return true;
  if (row.method === 'CANCEL') return false;
  const { session, answers } = about;
  const invited =
    session.state !== 'CANCELLED' && isTold(session, now) && invitedPeople(session, answers, people);
  return (
    !invited || !invited.some(({ id }) => id === row.person_id) || digestOf(session, ceiling) !== row.digest
  );
};

const mailOf = (
  { row, about, people }: Claimed,
  { ceiling, base, from }: MailConfiguration,
): Mail | undefined => {
  const person = people.find(({ id }) => id === row.person_id);
  if (about === undefined || person === undefined) return undefined;
  const { session, changedAt } = about;
  const words = mailWords({
    ...{ session, changedAt, person, ceiling, base },
    method: row.method,
    sequence: row.sequence,
    plannedAt: new Date(row.planned_at),
    organizer: { name: 'Parley', email: from },
  });
  return {
    id: row.id,
    to: { name: person.name, email: person.email },
    subject: words.subject,
    text: words.text,
    calendar: { method: row.method, content: words.calendar },
  };
};

const claimed = async (pool: pg.Pool): Promise<{ readonly all: readonly Claimed[]; readonly now: Date }> => {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<MailRow>(CLAIM);
    const clock = await client.query<{ now: string }>('select clock_timestamp() as now');
    const sessions =
      rows.length === 0 ? [] : await mailSessions(client, [...new Set(rows.map((row) => row.session_id))]);
    const people =
      rows.length === 0
        ? []
        : await mailPeople(
            client,
            sessions,
            rows.map((row) => row.person_id),
          );
    const all = rows.map((row) => ({
      row,
      people,
      about: sessions.find(({ session }) => session.key === row.session_id),
    }));
    return { all, now: new Date(clock.rows[0]?.now ?? Number.NaN) };
  } finally {
    client.release();
  }
};

/**
 * Sends what is due, each mail by one node: claimed under a lease, written from the session as it is now, and marked once
 * the transport has accepted it. Between those two lies the one moment in which a node that dies makes a second copy.
 * Answers with how many were claimed.
 */
export const sendDue = async (
  pool: pg.Pool,
  transport: MailTransport,
  configuration: MailConfiguration,
): Promise<number> => {
  const { all, now } = await claimed(pool);
  for (const one of all) {
    const { id, attempts } = one.row;
    const mail = isOvertaken(one, configuration, now) ? undefined : mailOf(one, configuration);
    const settled: SettledMail =
      mail === undefined ? { state: 'OVERTAKEN' } : await attemptMail(transport, mail, attempts);
    await pool.query(SETTLE, [id, attempts, settled.state, settled.problem ?? null, settled.delay ?? null]);
  }
  return all.length;
};
