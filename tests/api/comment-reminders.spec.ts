import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { eventually, inHours, type Person, startForum } from '@parley/testkit';
import { commented } from './support/comments';
import { issued, pageOf } from './support/feed';
import { mailIn, type ReadMail } from './support/mail';
import { circulated, drafted, PAPER, type Paper } from './support/papers';

const dataDir = mkdtempSync(join(tmpdir(), 'parley-reminders-'));
const forum = await startForum({ env: { MAIL_TRANSPORT: 'file', DATA_DIR: dataDir } });
// After the forum, which writes there, has been stopped.
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const [officer, japan, korea, france, norway] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
]);
const LABEL = { classification: 'UNCLASSIFIED', releasableTo: ['KOR', 'FRA', 'NOR', 'JPN'] };

const circulatedBy = async (hours: number, overrides: object = {}): Promise<Paper> => {
  const { id } = await drafted(forum, { label: LABEL, ...overrides });
  await japan.does('submitPaper', { id });
  return japan.does<Paper>('circulatePaper', { id, commentsBy: inHours(hours) }, PAPER);
};

it('reminds those who have not answered, once, and tells them and the secretariat alone', async () => {
  const paper = await circulatedBy(47, { kind: 'NON_PAPER' });
  await commented(korea, paper, { audience: 'PAPER' });
  const key = `${keyOf('PaperRevision', paper.current?.id ?? '') ?? ''} 48`;
  const due = `insert into due (kind, key, at) values ('comment-reminder', $1, clock_timestamp())
    on conflict (kind, key) do update set at = excluded.at`;
  await forum.sql(due, [key]);
  await eventually(
    () => forum.sql(`select key from due where kind = 'comment-reminder' and key = $1`, [key]),
    (rows) => rows.length === 0,
  );
  const told = async (person: Person) =>
    (await pageOf(person, { filter: { types: ['paper.commentsReminded'] } })).nodes
      .filter(({ subjectId }) => subjectId === paper.id)
      .map(({ data }) => (JSON.parse(data ?? '{}') as { delegation: string }).delegation);
  expect(await told(officer)).toEqual(['FRA', 'NOR']);
  expect(await told(norway)).toEqual(['NOR']);
  expect(await told(korea)).toEqual([]);
  expect(await told(japan)).toEqual([]);
  // One day before is still to come.
  const rows = await forum.sql<{ key: string }>(
    `select key from due where kind = 'comment-reminder' and key like $1`,
    [`${key.slice(0, 36)}%`],
  );
  expect(rows.map((row) => row.key.slice(37))).toEqual(['24']);
});

describe('a reminder by e-mail', () => {
  const QUERY_REMINDED = `query ($id: ID!) { paper(id: $id) { viewerMayComment { remind }
    commentReminders { delegation { code } automatic } } }`;
  const reminded = async (person: Person, id: string) =>
    (
      await person.read<{
        paper: {
          viewerMayComment: { remind: boolean };
          commentReminders: readonly { delegation: { code: string }; automatic: boolean }[];
        };
      }>(QUERY_REMINDED, { id })
    ).paper;
  const dueNow = async (paper: Paper, hours: number): Promise<void> => {
    const key = `${keyOf('PaperRevision', paper.current?.id ?? '') ?? ''} ${hours}`;
    await forum.sql(
      `insert into due (kind, key, at) values ('comment-reminder', $1, clock_timestamp())
       on conflict (kind, key) do update set at = excluded.at`,
      [key],
    );
    await eventually(
      () =>
        forum.sql(
          `select key from due where kind = 'comment-reminder' and key = $1 and at <= clock_timestamp()`,
          [key],
        ),
      (rows) => rows.length === 0,
    );
  };
  const lettersOf = (paper: Paper) =>
    forum.sql<{ state: string; email: string }>(
      `select l.state, p.email from letter l join person p on p.id = l.person_id
       where l.key like $1 order by p.email`,
      [`${keyOf('PaperRevision', paper.current?.id ?? '') ?? ''}%`],
    );
  const settled = (paper: Paper, count: number) =>
    eventually(
      () => lettersOf(paper),
      (all) => all.length >= count && all.every(({ state }) => !['WAITING', 'SENDING'].includes(state)),
    );
  const mailsAbout = async (title: string): Promise<ReadMail[]> =>
    (await mailIn(dataDir)).filter(({ subject }) => subject.includes(title));
  const receivers = (all: readonly ReadMail[]): string[] =>
    all.map(({ to }) => /<([^<>]*)>$/.exec(to)?.[1] ?? to).sort();

  it('goes to those who can answer for a delegation that has not answered, once, in their language', async () => {
    await forum.sql(`update person set language = 'FR' where email = 'head@fra.example'`);
    const paper = await circulatedBy(47, { title: 'Reminded by e-mail' });
    await commented(korea, paper, { audience: 'PAPER' });
    await dueNow(paper, 48);
    await dueNow(paper, 48);
    await settled(paper, 2);
    const all = await mailsAbout('Reminded by e-mail');
    const heads = receivers(all).filter((email) => email.startsWith('head@'));
    expect(heads).toEqual(['head@fra.example', 'head@nor.example']);
    expect(receivers(all).every((email) => /@(fra|nor)\.example$/.test(email))).toBe(true);
    expect(new Set(receivers(all)).size).toBe(all.length);
    const french = all.find(({ to }) => to.includes('head@fra.example'));
    expect(french?.subject).toBe(`Commentaires attendus : ${paper.reference ?? ''} Reminded by e-mail`);
    expect(french?.text).toContain('(Europe/Paris)');
    expect(french?.entry).toBeUndefined();
  });

  it('says nothing of a paper above the ceiling but its level, and goes to nobody who does not see it', async () => {
    const paper = await circulatedBy(47, {
      title: 'Not for letters',
      label: { ...LABEL, classification: 'RESTRICTED' },
    });
    await dueNow(paper, 48);
    await settled(paper, 3);
    expect(await mailsAbout('Not for letters')).toEqual([]);
    const masked = await mailsAbout('APP RESTRICTED');
    expect(masked.length).toBeGreaterThan(0);
    for (const { whole } of masked) expect(whole).not.toMatch(/Not for letters|APP-WP|\/papers/);
  });

  it('is not sent to who answered before it went out, nor for a paper that was withdrawn', async () => {
    const paper = await circulatedBy(47, { title: 'Answered meanwhile' });
    await forum.sql(
      `insert into comment_reminder values ($1, 'FRA', '2026-01-01T00:00:00Z', 48,
         (select comments_by from paper_comment_deadline where revision_id = $1))`,
      [keyOf('PaperRevision', paper.current?.id ?? '')],
    );
    await commented(france, paper, { audience: 'PAPER' });
    const key = `${keyOf('PaperRevision', paper.current?.id ?? '') ?? ''} 2026-01-01T00:00:00.000Z`;
    await forum.sql(
      `insert into letter (id, kind, key, person_id)
       select gen_random_uuid(), 'comment-reminder', $1, id from person where email = 'head@fra.example'`,
      [key],
    );
    expect(await settled(paper, 1)).toEqual([{ state: 'OVERTAKEN', email: 'head@fra.example' }]);
    const gone = await circulatedBy(47, { title: 'Withdrawn before' });
    await japan.does('withdrawPaper', { id: gone.id, reason: 'No longer.' });
    await dueNow(gone, 48);
    expect(await lettersOf(gone)).toEqual([]);
    expect(await mailsAbout('Answered meanwhile')).toEqual([]);
  });

  it('is sent by hand by the secretariat, once a day, and seen by it and the delegation reminded', async () => {
    const paper = await circulatedBy(72, { title: 'Reminded by hand' });
    await commented(korea, paper, { audience: 'PAPER' });
    for (const person of [japan, korea, await issued(forum, japan)])
      expect(await person.refused('remindOfComments', { paperId: paper.id })).toMatchObject({
        code: 'FORBIDDEN',
      });
    const stranger = await forum.person('head@nzl.example');
    expect(await stranger.refused('remindOfComments', { paperId: paper.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const call = { paperId: paper.id, clientMutationId: 'chase-1' };
    await officer.does('remindOfComments', call);
    await officer.does('remindOfComments', call);
    expect(await officer.refused('remindOfComments', { paperId: paper.id })).toMatchObject({
      code: 'RATE_LIMITED',
    });
    await settled(paper, 2);
    const all = await mailsAbout('Reminded by hand');
    expect(receivers(all).filter((email) => email.startsWith('head@'))).toEqual([
      'head@fra.example',
      'head@nor.example',
    ]);
    const codesSeen = async (person: Person) =>
      (await reminded(person, paper.id)).commentReminders.map(({ delegation }) => delegation.code);
    expect(await codesSeen(officer)).toEqual(['FRA', 'NOR']);
    expect(await codesSeen(norway)).toEqual(['NOR']);
    expect(await codesSeen(japan)).toEqual([]);
    expect((await reminded(officer, paper.id)).viewerMayComment).toEqual({ remind: true });
    const { id } = await circulated(forum, { label: LABEL });
    expect(await officer.refused('remindOfComments', { paperId: id })).toMatchObject({ code: 'STATE' });
  });
});
