import { afterAll, describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import { Operation } from '@parley/platform';
import type { SlotGround } from '@parley/sessions/model';
import { SpecForum } from '../spec-forum';
import { readGround } from './read-ground';

const forum = await SpecForum.start();
afterAll(() => forum.stop());
const officer = await forum.person('SESSION_OFFICER', 'CONFIDENTIAL');

/** Sessions of two hours, the first `count` days before 2031 begins, one a day (or so far apart) from `hour` UTC on. */
const insert = (
  seats: string,
  count: number,
  hour: number,
  more = `'CLOSED', 1`,
  apart = '1 day',
): Promise<unknown> =>
  forum.system.query(
    `insert into session (id, title, state, level, format, participants, purpose, starts_at, ends_at, time_zone, declared, observers, caveats)
     select gen_random_uuid(), 'past', ${more}, 'ALL', ${seats}, 'INFORM', at, at + interval '2 hours', 'UTC', '{}', false, '{}'
     from generate_series(1, $1::int) n, lateral (select '2031-01-01'::timestamptz - n * $3::interval + $2::int * interval '1 hour' as at) t`,
    [count, hour, apart],
  );

const EVERYBODY = `(select array_agg(delegation) from seat)`;

const groundOf = async (): Promise<{ readonly ground: SlotGround; readonly statements: number }> => {
  const operation = new Operation(forum.reader, officer.credential, '', 'EN');
  const span = { from: new Date('2031-01-06'), before: new Date('2031-02-06'), minutes: 120 };
  const ground = await readGround(operation.scope, { format: 'ALL', named: [] }, span);
  const { statements } = operation.scope;
  await operation.finish();
  if (isRefusal(ground)) throw new Error(ground.message.en);
  return { ground, statements };
};

const carriedBy = ({ seats }: SlotGround, wanted: string) => {
  const { sessions, nights } = seats.find(({ code }) => code === wanted) ?? {};
  return { sessions, nights };
};

describe('what placing a session rests on', () => {
  it('is read by a handful of statements, however many seats and sessions there are', async () => {
    await insert(EVERYBODY, 5, 12);
    expect((await groundOf()).statements).toBe(4);
    await insert(EVERYBODY, 300, 11);
    const { ground, statements } = await groundOf();
    expect(statements).toBe(4);
    expect(ground.seats).toHaveLength(34);
    expect(carriedBy(ground, 'NZL')).toEqual({ sessions: 8, nights: 8 });
    expect(carriedBy(ground, 'JPN')).toEqual({ sessions: 8, nights: 0 });
  });

  it('goes back further, by one statement more, for those who are seldom invited', async () => {
    await insert(`array['JPN', 'KOR']`, 60, 13, `'CLOSED', 1`, '1 minute');
    const { ground, statements } = await groundOf();
    expect(statements).toBe(5);
    expect(carriedBy(ground, 'NZL')).toEqual({ sessions: 8, nights: 8 });
    expect(carriedBy(ground, 'JPN')).toEqual({ sessions: 8, nights: 0 });
  });

  it('leaves out what was cancelled and what the reader may not see', async () => {
    await insert(EVERYBODY, 8, 2, `'CANCELLED', 1`);
    await insert(EVERYBODY, 8, 2, `'CLOSED', 3`);
    expect(carriedBy((await groundOf()).ground, 'BEL')).toEqual({ sessions: 8, nights: 0 });
    await insert(EVERYBODY, 8, 2);
    expect(carriedBy((await groundOf()).ground, 'BEL').nights).toBeGreaterThan(0);
  });
});
