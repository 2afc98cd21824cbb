import { sameLabel } from '@parley/delegations/model';
import { combine, type ForumEvent, type Role } from '@parley/kernel';
import { labelColumns, type WriteTx } from '@parley/platform';
import { audienceOf, chairedBy, followedBy, numberedAs } from '@parley/rooms/model';
import { effectiveLabel, type Session } from '@parley/sessions/model';
import { type Consequences, SESSION_COLUMNS, sessionOf, type SessionRow } from '@parley/sessions/server';

const NUMBER = `insert into journal_sequence (audience, last, level, releasable_to, observers, caveats, originator)
  values ($1, 1, $2, $3, $4, $5, null)
  on conflict (audience) do update set last = journal_sequence.last + 1 returning last`;

// Of the same series, or of the same name outside one; the sessions that whoever closes this one sees.
const COMING = `select ${SESSION_COLUMNS} from session
  where id <> $1 and convened_at is not null and state in ('CONVENED', 'OPEN', 'SUSPENDED') and starts_at > $2
    and case when $3::uuid is null then series_key is null and title = $4 else series_key = $3 end
  order by starts_at, id limit 12`;

const takeNumber = async (tx: WriteTx, session: Session): Promise<number> => {
  const label = effectiveLabel(session);
  const { level, releasable_to, observers, caveats } = labelColumns(label);
  const [row] = await tx.query<{ last: number }>(NUMBER, [
    audienceOf(label),
    level,
    releasable_to,
    observers,
    caveats,
  ]);
  if (row === undefined) throw new Error('a journal got no number');
  return row.last;
};

/** The next meeting for everybody who reads this journal, and before it those that only some of them may see. */
const upToTheFirstForAll = (session: Session, coming: readonly Session[]): Session[] => {
  const label = effectiveLabel(session);
  const forAll = coming.findIndex((next) => sameLabel(combine(label, effectiveLabel(next)), label));
  return forAll < 0 ? [...coming] : coming.slice(0, forAll + 1);
};

const nextMeetings = async (tx: WriteTx, session: Session): Promise<ForumEvent[]> => {
  const { key, startsAt, series, title } = session;
  const rows = await tx.query<SessionRow<Date>>(COMING, [key, startsAt, series?.key ?? null, title]);
  return upToTheFirstForAll(session, rows.map(sessionOf)).map((next) => followedBy(session, next));
};

const closed = async (tx: WriteTx, session: Session): Promise<ForumEvent[]> => [
  numberedAs(session, await takeNumber(tx, session)),
  ...(await nextMeetings(tx, session)),
];

const chaired = async (tx: WriteTx, session: Session, person: string | null): Promise<ForumEvent[]> => {
  const people = await tx.query<{ name: string; role: Role }>('select name, role from person where id = $1', [
    person,
  ]);
  return people.map(({ name, role }) => chairedBy(session, { name, role }));
};

/** What the record notes for the journal as a meeting opens, resumes and closes. */
export const journalConsequences: Consequences = {
  async follow(tx, before, { session }, { actor }) {
    if (session.state === before.session.state) return [];
    if (session.state === 'OPEN') return chaired(tx, session, actor.personId);
    return session.state === 'CLOSED' ? closed(tx, session) : [];
  },
};
