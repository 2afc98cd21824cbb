import { describe, expect, it } from '@jest/globals';
import { eventually, type Forum, Secretariat, startForum } from '@parley/testkit';
import { type ReadMail, readMail } from './support/mail';
import { type SmtpServer, startSmtp } from './support/smtp';

const smtp = await startSmtp();
const forum = await startForum({
  nodes: 2,
  env: { MAIL_TRANSPORT: smtp.url, MAIL_FROM: 'sessions@parley.example' },
});
const secretariat = new Secretariat(forum);
const [officer, japan] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
]);
const TWO = { format: 'NAMED', named: ['JPN', 'KOR'] };

const about = (server: SmtpServer, title: string): ReadMail[] =>
  server.received.map(({ data }) => readMail(data)).filter(({ whole }) => whole.includes(title));

const arrived = (title: string, count: number): Promise<ReadMail[]> =>
  eventually(
    () => Promise.resolve(about(smtp, title)),
    (all) => all.length >= count,
  );

interface MailState {
  readonly state: string;
  readonly attempts: number;
  readonly problem: string | null;
}

const statesOf = (of: Forum, title: string): Promise<MailState[]> =>
  of.sql<MailState>(
    `select m.state, m.attempts, m.problem from mail m join session s on s.id = m.session_id
     where s.title = $1 order by m.person_id, m.sequence`,
    [title],
  );

const untilAll = (title: string, passes: (mail: MailState) => boolean): Promise<MailState[]> =>
  eventually(
    () => statesOf(forum, title),
    (all) => all.length > 0 && all.every(passes),
  );

/** As if the time to wait for had passed. */
const letTimePass = (): Promise<object[]> =>
  forum.sql(`update mail set next_at = clock_timestamp() where state = 'WAITING'`);

const UNDELIVERED = `query ($id: ID!) { session(id: $id) { undeliveredMail { person { name } at problem } } }`;

describe('mail by SMTP', () => {
  it('names its sender and its recipient, and has one name for every attempt', async () => {
    await secretariat.convened({ ...TWO, title: 'By SMTP' });
    const all = await arrived('By SMTP', 2);
    expect(smtp.received[0]?.from).toContain('<sessions@parley.example>');
    expect(all.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST']);
    expect(new Set(all.map(({ messageId }) => messageId)).size).toBe(2);
    expect(all[0]?.messageId).toMatch(/^<[\w-]{36}@parley\.example>$/);
  });

  it('is tried again after a refusal that passes, and then sent once', async () => {
    smtp.reply('451 try later');
    await secretariat.convened({ ...TWO, title: 'Tried again' });
    const waiting = await untilAll(
      'Tried again',
      ({ attempts, state }) => attempts > 0 && state === 'WAITING',
    );
    expect(waiting).toEqual([
      { state: 'WAITING', attempts: 1, problem: '451' },
      { state: 'WAITING', attempts: 1, problem: '451' },
    ]);
    expect(about(smtp, 'Tried again')).toEqual([]);
    smtp.reply('250 ok');
    await letTimePass();
    await untilAll('Tried again', ({ state }) => state === 'SENT');
    expect(about(smtp, 'Tried again')).toHaveLength(2);
  });

  it('is not sent any more when the session was cancelled before it could be', async () => {
    smtp.reply('451 try later');
    const { id } = await secretariat.convened({ ...TWO, title: 'Overtaken' });
    await untilAll('Overtaken', ({ attempts, state }) => attempts > 0 && state === 'WAITING');
    await officer.does('cancelSession', { id, reason: 'Overtaken' });
    await untilAll('Overtaken', ({ state }) => state === 'OVERTAKEN');
    smtp.reply('250 ok');
    await letTimePass();
    await secretariat.convened({ ...TWO, title: 'After it' });
    await arrived('After it', 2);
    expect(about(smtp, 'Overtaken')).toEqual([]);
  });

  it('that waits is not sent with words that a label has covered since', async () => {
    smtp.reply('451 try later');
    const { id, version } = await secretariat.convened({ ...TWO, title: 'Zephyr waits' });
    await untilAll('Zephyr waits', ({ attempts, state }) => attempts > 0 && state === 'WAITING');
    const { session } = await officer.read<{ session: Record<string, unknown> }>(
      'query ($id: ID!) { session(id: $id) { title purpose format startsAt endsAt timeZone } }',
      { id },
    );
    const input = { ...session, named: TWO.named, label: { classification: 'CONFIDENTIAL' } };
    await officer.does('changeSession', { id, version, input });
    smtp.reply('250 ok');
    await letTimePass();
    await arrived('APP CONFIDENTIAL consultation', 2);
    expect(smtp.received.filter(({ data }) => /zephyr/i.test(readMail(data).whole))).toEqual([]);
  });

  it('is given up at once after a refusal for good, and the secretariat is told, nobody else', async () => {
    smtp.reply('550 no such mailbox head@jpn.example');
    const { id } = await secretariat.convened({ ...TWO, title: 'Given up' });
    expect(await untilAll('Given up', ({ state }) => state === 'GIVEN_UP')).toEqual([
      { state: 'GIVEN_UP', attempts: 1, problem: '550' },
      { state: 'GIVEN_UP', attempts: 1, problem: '550' },
    ]);
    smtp.reply('250 ok');
    const { session } = await officer.read<{ session: { undeliveredMail: { problem: string }[] } }>(
      UNDELIVERED,
      { id },
    );
    expect(session.undeliveredMail).toMatchObject([{ problem: '550' }, { problem: '550' }]);
    expect(await japan.read(UNDELIVERED, { id })).toEqual({ session: { undeliveredMail: [] } });
    const rapporteur = await forum.person('rapporteur@secretariat.example');
    expect(await rapporteur.read(UNDELIVERED, { id })).toEqual({ session: { undeliveredMail: [] } });
  });

  it('is given up after eight attempts', async () => {
    smtp.reply('451 never');
    await secretariat.convened({ ...TWO, title: 'Eight times' });
    await untilAll('Eight times', ({ attempts, state }) => attempts === 1 && state === 'WAITING');
    await forum.sql(`update mail set attempts = 7, next_at = clock_timestamp() where state = 'WAITING'`);
    const all = await untilAll('Eight times', ({ state }) => state === 'GIVEN_UP');
    expect(all.map(({ attempts }) => attempts)).toEqual([8, 8]);
    smtp.reply('250 ok');
  });
});

describe('mail from two nodes', () => {
  /** What a killed node was sending is free once its lease has run out; attempts of a node that lives take no such time. */
  const letLeasesEnd = (): Promise<object[]> =>
    forum.sql(
      `update mail set leased_until = clock_timestamp() where state = 'SENDING' and leased_until < clock_timestamp() + interval '50 seconds'`,
    );

  const isDone = async (): Promise<boolean> => {
    await letLeasesEnd();
    await letTimePass();
    const [row] = await forum.sql<{ done: boolean }>(
      `select c.position = h.position and not exists (select from mail where state in ('WAITING', 'SENDING')) as done
       from mail_cursor c, record_head h`,
    );
    return row?.done === true;
  };

  it('is sent once for each person and change, also while a node is killed and starts again', async () => {
    const before = smtp.received.length;
    for (let turn = 0; turn < 12; turn += 1) {
      // A node that dies between the server's acceptance and its own mark is the one that may send twice: not here.
      if (turn === 4) smtp.reply('451 while a node is killed');
      const { id } = await secretariat.convened({ ...TWO, title: `Once ${turn} only` });
      if (turn === 4) await forum.node(1).kill();
      smtp.reply('250 ok');
      if (turn === 8) await forum.node(1).start();
      if (turn % 3 === 0) await officer.does('cancelSession', { id, reason: 'Called off' });
    }
    await eventually(isDone, (done) => done);
    const sent = smtp.received.slice(before).map(({ data }) => readMail(data));
    const names = sent.map(({ entry, to }) => `${entry?.uid ?? ''} ${entry?.sequence ?? ''} ${to}`);
    expect(new Set(names).size).toBe(names.length);
    // Whoever convened and cancelled faster than mail is planned has told nobody anything.
    const stand = sent.filter(
      ({ method, subject }) => method === 'REQUEST' && /Once (1|2|4|5|7|8|10|11) only/.test(subject),
    );
    expect(stand).toHaveLength(16);
    const cancelled = sent.filter(({ method }) => method === 'CANCEL');
    // An invitation that was about to go out when the session was cancelled is dropped, and the cancellation sent.
    const withdrawn = sent.length - stand.length - cancelled.length;
    expect(withdrawn).toBeLessThanOrEqual(cancelled.length);
  });
});
