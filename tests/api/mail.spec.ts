import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { eventually, inHours, Secretariat, sessionInput, startForum, type Thing } from '@parley/testkit';
import { mailIn, type ReadMail } from './support/mail';

const dataDir = mkdtempSync(join(tmpdir(), 'parley-mail-'));
const forum = await startForum({
  env: { MAIL_TRANSPORT: 'file', DATA_DIR: dataDir, PUBLIC_URL: 'https://parley.example' },
});
// After the forum, which writes there, has been stopped.
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const secretariat = new Secretariat(forum);
const [officer, japan] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
]);

const TWO = { format: 'NAMED', named: ['JPN', 'KOR'] };

const about = async (title: string): Promise<ReadMail[]> =>
  (await mailIn(dataDir)).filter(({ whole }) => whole.includes(title));

const ofSession = async (uid: string | undefined): Promise<ReadMail[]> =>
  (await mailIn(dataDir))
    .filter(({ entry }) => entry?.uid === uid)
    .sort((a, b) => (a.entry?.sequence ?? 0) - (b.entry?.sequence ?? 0));

const mails = (ask: () => Promise<ReadMail[]>, count: number): Promise<ReadMail[]> =>
  eventually(ask, (all) => all.length >= count);

const addressees = (all: readonly ReadMail[]): string[] =>
  all.map(({ to }) => /<([^<>]*)>$/.exec(to)?.[1] ?? to).sort();

const change = async (id: string, input: object): Promise<Thing> => {
  const { session } = await officer.read<{ session: { version: number } }>(
    'query ($id: ID!) { session(id: $id) { version } }',
    { id },
  );
  return officer.does('changeSession', { id, version: session.version, input });
};

/** Resolves when everything that was recorded before has been planned and sent: mail is sent in the order of the record. */
const settled = async (): Promise<void> => {
  const title = `Marker ${String(performance.now())}`;
  await secretariat.convened({ title, format: 'NAMED', named: ['NZL'] });
  await mails(() => about(title), 1);
};

describe('an invitation by mail', () => {
  it('goes to the heads of the delegations invited when a session is convened, and to nobody else', async () => {
    const draft = await secretariat.scheduled({ ...TWO, title: 'Invited by mail; first', place: 'Room 7' });
    await settled();
    expect(await about('Invited by mail')).toEqual([]);
    await officer.does('conveneSession', { id: draft.id });
    await mails(() => about('Invited by mail'), 2);
    await settled();
    const all = await about('Invited by mail');
    expect(addressees(all)).toEqual(['head@jpn.example', 'head@kor.example']);
    for (const mail of all) {
      expect(mail).toMatchObject({ method: 'REQUEST', subject: 'Invitation: Invited by mail; first' });
      expect(mail.entry).toMatchObject({ summary: 'Invited by mail; first', status: 'CONFIRMED' });
      expect(mail.entry?.text).toMatch(/^ORGANIZER;CN=Parley:mailto:/m);
      expect(mail.text).toContain(`https://parley.example/sessions/${draft.id}`);
      expect(mail.text).toContain('Room 7');
      expect(mail.headers).toMatch(/^auto-submitted: auto-generated$/im);
    }
  });

  it('goes to whom a delegation names, once', async () => {
    const { id } = await secretariat.convened({ ...TWO, title: 'With a name' });
    const { viewer } = await (
      await forum.person('adviser@jpn.example')
    ).read<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }');
    for (const answer of ['ACCEPTED', 'TENTATIVE', 'ACCEPTED'])
      await japan.does('answerInvitation', { sessionId: id, answer, attending: [viewer.person.id] });
    await mails(() => about('With a name'), 3);
    await settled();
    expect(addressees(await about('With a name'))).toEqual([
      'adviser@jpn.example',
      'head@jpn.example',
      'head@kor.example',
    ]);
    await japan.does('answerInvitation', { sessionId: id, answer: 'ACCEPTED', attending: [] });
    const all = await mails(() => about('With a name'), 4);
    expect(all.filter(({ method }) => method === 'CANCEL').map(({ to }) => to)).toEqual([
      expect.stringContaining('adviser@jpn.example'),
    ]);
  });

  it('follows a change of time, place or title under the same name with a higher sequence, and no other change', async () => {
    const input = sessionInput({ ...TWO, title: 'To be moved', startsAt: inHours(30), endsAt: inHours(31) });
    const { id } = await secretariat.convened(input);
    const [first] = await mails(() => about('To be moved'), 2);
    const own = () => ofSession(first?.entry?.uid);
    await change(id, { ...input, purpose: 'CONSENSUS' });
    await settled();
    expect(await own()).toHaveLength(2);
    await change(id, { ...input, startsAt: inHours(40), endsAt: inHours(41) });
    const all = await mails(own, 4);
    const [before, after] = [all.slice(0, 2), all.slice(2)];
    expect(addressees(after)).toEqual(addressees(before));
    expect(Math.min(...after.map(({ entry }) => entry?.sequence ?? 0))).toBeGreaterThan(
      Math.max(...before.map(({ entry }) => entry?.sequence ?? Infinity)),
    );
    expect(after.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST']);
  });

  it('is cancelled with the session', async () => {
    const { id } = await secretariat.convened({ ...TWO, title: 'To be called off' });
    const [first] = await mails(() => about('To be called off'), 2);
    await officer.does('cancelSession', { id, reason: 'The aircraft is late' });
    const all = await mails(() => ofSession(first?.entry?.uid), 4);
    for (const mail of all.slice(2)) {
      expect(mail).toMatchObject({
        method: 'CANCEL',
        subject: 'Cancelled: To be called off',
        entry: { status: 'CANCELLED' },
      });
      expect(mail.entry?.sequence).toBeGreaterThan(first?.entry?.sequence ?? Infinity);
      expect(mail.text).toContain('The aircraft is late');
    }
  });

  it('of a session that was cancelled as a draft is never sent', async () => {
    const { id } = await secretariat.scheduled({ ...TWO, title: 'Never was' });
    await officer.does('cancelSession', { id, reason: 'Never was' });
    await settled();
    expect(await about('Never was')).toEqual([]);
  });
});

describe('the ceiling of mail', () => {
  const secret = {
    ...TWO,
    title: 'Zephyr talks',
    place: 'Zephyr hall',
    onlineUrl: 'https://zephyr.example/',
    label: { classification: 'RESTRICTED' },
  };

  it('leaves of a session above it its level and its time', async () => {
    const startsAt = inHours(70);
    await secretariat.convened({ ...secret, startsAt, endsAt: inHours(71) });
    const all = await mails(() => about('APP RESTRICTED consultation'), 2);
    for (const mail of all) {
      expect(mail.whole).not.toMatch(/zephyr/i);
      expect(mail).toMatchObject({ subject: 'Invitation: APP RESTRICTED consultation', entry: { startsAt } });
      expect(mail.entry?.text).not.toMatch(/LOCATION|DESCRIPTION|URL/);
    }
  });

  it('holds from the moment at which a label rises', async () => {
    const input = sessionInput({
      ...secret,
      title: 'Harmless so far',
      place: null,
      onlineUrl: null,
      label: { classification: 'UNCLASSIFIED' },
    });
    const { id } = await secretariat.convened(input);
    const [first] = await mails(() => about('Harmless so far'), 2);
    await change(id, { ...input, title: 'Zephyr now', label: { classification: 'RESTRICTED' } });
    const all = await mails(() => ofSession(first?.entry?.uid), 4);
    for (const mail of all.slice(2)) expect(mail.whole).not.toMatch(/zephyr|harmless/i);
    expect(all[2]?.entry?.summary).toBe('APP RESTRICTED consultation');
  });

  it('tells whoever lost sight of a session that it is off for them, and not even when it would have been', async () => {
    const input = sessionInput({ ...TWO, title: 'Seen by two' });
    const { id } = await secretariat.convened(input);
    const [first] = await mails(() => about('Seen by two'), 2);
    await change(id, { ...input, named: ['JPN'] });
    const all = await mails(() => ofSession(first?.entry?.uid), 3);
    const [cancel, ...others] = all.filter(({ method }) => method === 'CANCEL');
    expect(others).toEqual([]);
    expect(cancel?.to).toContain('head@kor.example');
    expect(cancel?.whole).not.toMatch(/Seen by two|DTSTART/);
  });
});

describe('hostile names', () => {
  it('add no header, no recipient and no line to a mail', async () => {
    const name = 'Eve"\r\nBcc: all@victims.example\r\nX-Evil: 1\r\n\r\n<b>';
    await forum.sql(`update person set name = $1 where email = 'head@kor.example'`, [name]);
    await secretariat.convened({ ...TWO, title: 'Title\r\nBcc: more@victims.example' });
    const all = await mails(() => about('victims.example'), 2);
    expect(addressees(all)).toEqual(['head@jpn.example', 'head@kor.example']);
    for (const { headers, entry } of all) {
      expect(headers).not.toMatch(/^(bcc|x-evil):/im);
      expect(entry?.summary).toBe('Title\nBcc: more@victims.example');
    }
  });
});
