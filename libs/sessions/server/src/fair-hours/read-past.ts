import type { DelegationCode } from '@parley/kernel';
import type { ReadScope } from '@parley/platform';
import { type PastSession, SESSIONS_LOOKED_AT } from '@parley/sessions/model';

interface Row {
  readonly starts_at: string;
  readonly ends_at: string;
  readonly seats: string[];
}

// Drafts count: they are what the secretariat plans, and a year of them has to rotate too. What the reader does not see is
// not there. What lies more than two years back is forgotten.
const COUNTS = `starts_at < $2 and starts_at > $2::timestamptz - interval '2 years' and state <> 'CANCELLED'`;

const LATEST = `select starts_at, ends_at, participants as seats from session
  where ${COUNTS} and participants && $1::text[] order by starts_at desc, id limit $3`;

const OF_EACH = `select past.starts_at, past.ends_at, array[seat] as seats from unnest($1::text[]) as seat cross join lateral (
    select starts_at, ends_at from session where ${COUNTS} and seat = any (participants)
    order by starts_at desc, id limit $3) past`;

/** Most seats are invited to most sessions: so many of the latest hold the last ones of nearly everybody. */
const PAGE = 6 * SESSIONS_LOOKED_AT;

const pastOf = (row: Row, delegation: DelegationCode): PastSession => ({
  delegation,
  startsAt: new Date(row.starts_at),
  endsAt: new Date(row.ends_at),
});

const lastOf = (rows: readonly Row[], delegation: DelegationCode): PastSession[] =>
  rows
    .filter(({ seats }) => seats.includes(delegation))
    .slice(0, SESSIONS_LOOKED_AT)
    .map((row) => pastOf(row, delegation));

/**
 * Each seat's last sessions that begin before a time, {@link SESSIONS_LOOKED_AT} at most, as far as the reader sees them: by
 * one statement, and by a second one for all seats together that are seldom invited.
 */
export const readPast = async (
  scope: ReadScope,
  codes: readonly DelegationCode[],
  before: Date,
): Promise<PastSession[]> => {
  const rows = await scope.query<Row>(LATEST, [codes, before, PAGE]);
  const known = new Map(codes.map((code) => [code, lastOf(rows, code)]));
  const seldom = codes.filter((code) => (known.get(code)?.length ?? 0) < SESSIONS_LOOKED_AT);
  if (rows.length < PAGE || seldom.length === 0) return [...known.values()].flat();
  const further = await scope.query<Row>(OF_EACH, [seldom, before, SESSIONS_LOOKED_AT]);
  for (const code of seldom) known.delete(code);
  return [
    ...[...known.values()].flat(),
    ...further.flatMap((row) => row.seats.map((code) => pastOf(row, code))),
  ];
};
