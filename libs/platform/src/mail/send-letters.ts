import type pg from 'pg';
import { attemptMail, type SettledMail } from './attempt-mail';
import type { LetterWriter } from './letters';
import type { Mail, MailTransport } from './mail';

const AT_ONCE = 10;

// A lease that ran out belongs to a node that is gone: the letter is sent again, under the same Message-ID.
const CLAIM = `update letter set state = 'SENDING', attempts = attempts + 1, leased_until = clock_timestamp() + interval '60 seconds'
  where id in (select id from letter l where kind = any ($1) and ((state = 'WAITING' and next_at <= clock_timestamp())
      or (state = 'SENDING' and leased_until < clock_timestamp()))
    order by next_at limit ${AT_ONCE} for update skip locked)
  returning id, kind, key, person_id, attempts`;

const SETTLE = `update letter set state = $3, problem = $4, leased_until = null,
    next_at = clock_timestamp() + make_interval(secs => coalesce($5, 0)),
    sent_at = case when $3 = 'SENT' then clock_timestamp() end
  where id = $1 and attempts = $2 and state = 'SENDING'`;

interface LetterRow {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly person_id: string;
  readonly attempts: number;
}

const written = async (
  pool: pg.Pool,
  { id, key, person_id }: LetterRow,
  writer: LetterWriter | undefined,
): Promise<Mail | undefined> => {
  const client = await pool.connect();
  try {
    const words = await writer?.(client, { key, personId: person_id });
    return words && { ...words, id, calendar: null };
  } finally {
    client.release();
  }
};

/**
 * Sends letters that are due, each by one node: claimed under a lease, written from things as they are now, and marked once the
 * transport has accepted it. Answers with how many were claimed.
 */
export const sendLetters = async (
  pool: pg.Pool,
  transport: MailTransport,
  writers: ReadonlyMap<string, LetterWriter>,
): Promise<number> => {
  const { rows } = await pool.query<LetterRow>(CLAIM, [[...writers.keys()]]);
  for (const row of rows) {
    const mail = await written(pool, row, writers.get(row.kind));
    const settled: SettledMail =
      mail === undefined ? { state: 'OVERTAKEN' } : await attemptMail(transport, mail, row.attempts);
    const { state, problem = null, delay = null } = settled;
    await pool.query(SETTLE, [row.id, row.attempts, state, problem, delay]);
  }
  return rows.length;
};
