import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { eventually, type Person, Secretariat, startForum } from '@parley/testkit';
import { pageOf } from './support/feed';
import { mailIn } from './support/mail';

const dataDir = mkdtempSync(join(tmpdir(), 'parley-actions-'));
const forum = await startForum({ env: { MAIL_TRANSPORT: 'file', DATA_DIR: dataDir } });
// After the forum, which writes there, has been stopped.
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const secretariat = new Secretariat(forum);
const [officer, japan, norway] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@nor.example'),
]);
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a reminder of an action', () => {
  const dueNow = async (key: string): Promise<void> => {
    await forum.sql(
      `insert into due (kind, key, at) values ('action-reminder', $1, clock_timestamp())
       on conflict (kind, key) do update set at = excluded.at`,
      [key],
    );
    await eventually(
      () => forum.sql(`select key from due where key = $1 and at <= clock_timestamp()`, [key]),
      (rows) => rows.length === 0,
    );
  };
  const lettersOf = (key: string) =>
    eventually(
      () =>
        forum.sql<{ state: string; email: string }>(
          `select l.state, p.email from letter l join person p on p.id = l.person_id where l.kind = 'action' and l.key like $1`,
          [`${key}%`],
        ),
      (all) => all.length > 0 && all.every(({ state }) => !['WAITING', 'SENDING'].includes(state)),
    );
  const told = async (person: Person, type: string, id: string): Promise<number> =>
    (await pageOf(person, { filter: { types: [type] } })).nodes.filter(({ subjectId }) => subjectId === id)
      .length;
  const agreedOn = async (
    title: string,
    label: object | null = null,
  ): Promise<{ id: string; key: string }> => {
    const { item } = await secretariat.underWay({ label: { classification: 'RESTRICTED' } });
    const { id } = await officer.does<{ id: string }>('agreeAction', {
      input: {
        ...{ agendaItemId: item.id, title, titleFr: `${title} (fr)`, label },
        ...{ delegations: ['FRA', 'JPN'], dueOn: day(10) },
      },
    });
    return { id, key: keyOf('AgreedAction', id) ?? '' };
  };

  it('goes to those who are to act, once each, in their language and under the ceiling of e-mail', async () => {
    await forum.sql(`update person set language = 'FR' where email = 'head@fra.example'`);
    const { id, key } = await agreedOn('Kept from letters');
    const due = await forum.sql<{ key: string; at: Date }>(
      `select key from due where kind = 'action-reminder' and key like $1 order by at`,
      [`${key}%`],
    );
    expect(due.map((one) => one.key)).toEqual([7, 1, -1].map((days) => `${key} ${days} ${day(10)}`));
    await dueNow(`${key} 7 ${day(10)}`);
    await dueNow(`${key} 7 ${day(10)}`);
    const letters = await lettersOf(key);
    expect(letters.map(({ email }) => email)).toEqual(
      expect.arrayContaining(['head@fra.example', 'head@jpn.example']),
    );
    expect(new Set(letters.map(({ email }) => email)).size).toBe(letters.length);
    expect(letters.every(({ email }) => /@(fra|jpn)\.example$/.test(email))).toBe(true);
    const mails = (await mailIn(dataDir)).filter(({ subject }) =>
      /^(Action due|Mesure à exécuter)/.test(subject),
    );
    const french = mails.find(({ to }) => to.includes('head@fra.example'));
    expect(french?.subject).toBe('Mesure à exécuter : une mesure convenue, APP DIFFUSION RESTREINTE');
    for (const { whole } of mails) expect(whole).not.toContain('Kept from letters');
    expect(await told(officer, 'action.reminded', id)).toBe(2);
    expect(await told(japan, 'action.reminded', id)).toBe(1);
    expect(await told(norway, 'action.reminded', id)).toBe(0);
    const notices = await forum.sql<{ n: number }>(
      `select count(*)::int as n from notice where subject_id = $1 and person_id = (select id from person where email = 'head@jpn.example')`,
      [key],
    );
    expect(notices[0]?.n).toBe(1);
  });

  it('says once that it is overdue, to the delegations and the secretariat; of a day that was put off it says nothing', async () => {
    const { id, key } = await agreedOn('Put off in time');
    await officer.does('postponeAction', { id, dueOn: day(20), reason: 'Needs more time.' });
    await dueNow(`${key} -1 ${day(10)}`);
    expect(await told(officer, 'action.overdue', id)).toBe(0);
    await dueNow(`${key} -1 ${day(20)}`);
    const letters = await lettersOf(key);
    expect(letters.map(({ email }) => email)).toEqual(
      expect.arrayContaining(['head@fra.example', 'head@jpn.example', 'chair@secretariat.example']),
    );
    expect(await told(officer, 'action.overdue', id)).toBe(2);
    expect(await told(japan, 'action.overdue', id)).toBe(1);
    const mails = (await mailIn(dataDir)).filter(({ to }) => to.includes('chair@secretariat.example'));
    expect(mails.some(({ subject }) => subject.startsWith('Action overdue'))).toBe(true);
  });

  it('is not sent once the action is closed', async () => {
    const { id, key } = await agreedOn('Closed in time');
    await officer.does('concludeAction', { id, outcome: 'DONE', reason: 'All have reported.' });
    await dueNow(`${key} 1 ${day(10)}`);
    expect(await told(officer, 'action.reminded', id)).toBe(0);
    expect(await forum.sql(`select from letter where kind = 'action' and key like $1`, [`${key}%`])).toEqual(
      [],
    );
  });
});
