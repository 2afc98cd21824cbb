import { describe, expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { inHours, Secretariat, sessionInput, startForum } from '@parley/testkit';
import { entriesAt, get, makeFeed, readCalendar } from './support/calendar';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [officer, japan, korea, adviser] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('adviser@jpn.example'),
]);

const uidOf = (id: string): string => `${keyOf('Session', id) ?? ''}@session.parley`;

describe('a calendar feed', () => {
  it('is read by whoever has its address, and shows the sessions of its person', async () => {
    const [startsAt, endsAt] = [inHours(30), inHours(32)];
    const { id } = await secretariat.convened({
      title: 'Maritime security; part, one',
      place: 'Room 1',
      startsAt,
      endsAt,
    });
    const { address } = await makeFeed(japan);
    const answer = await get(forum, address);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    const entry = readCalendar(answer.body).find(({ uid }) => uid === uidOf(id));
    expect(entry).toMatchObject({
      summary: 'Maritime security; part, one',
      status: 'CONFIRMED',
      startsAt,
      endsAt,
    });
    expect(entry?.text).toContain('LOCATION:Room 1');
    expect(entry?.text).toContain('DTSTART;TZID=Europe/Brussels:');
    expect(entry?.text).toMatch(/APP UNCLASSIFIED/);
  });

  it('is answered with 304 while nothing changed', async () => {
    const { address } = await makeFeed(japan);
    const first = await get(forum, address);
    const held = { 'if-none-match': first.headers['etag'] ?? '' };
    expect(await get(forum, address, held)).toMatchObject({ status: 304, body: '' });
    await secretariat.convened();
    expect((await get(forum, address, held)).status).toBe(200);
  });

  it('never shows a draft, not even the secretariat’s own', async () => {
    const draft = await secretariat.scheduled({ title: 'Only thought of' });
    const { address } = await makeFeed(officer, { ceiling: 'SECRET' });
    expect((await get(forum, address)).body).not.toContain('Only thought of');
    await officer.does('cancelSession', { id: draft.id, reason: 'Only thought of as well' });
    expect((await get(forum, address)).body).not.toMatch(/Only thought of/);
    expect((await get(forum, address)).body).not.toContain(uidOf(draft.id));
  });

  it('shows a change as the same entry with a higher sequence, and a cancelled session as CANCELLED', async () => {
    const input = sessionInput({ title: 'To be moved', startsAt: inHours(40), endsAt: inHours(41) });
    const { id } = await secretariat.convened(input);
    const { address } = await makeFeed(japan);
    const own = async () => (await entriesAt(forum, address)).filter(({ uid }) => uid === uidOf(id));
    const [before, ...none] = await own();
    expect([before?.status, none]).toEqual(['CONFIRMED', []]);
    const startsAt = inHours(50);
    const { version } = await officer
      .read<{ session: { version: number } }>('query ($id: ID!) { session(id: $id) { version } }', { id })
      .then(({ session }) => session);
    await officer.does('changeSession', { id, version, input: { ...input, startsAt, endsAt: inHours(51) } });
    const [moved, ...still] = await own();
    expect([moved?.startsAt, still]).toEqual([startsAt, []]);
    expect(moved?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    await officer.does('cancelSession', { id, reason: 'No quorum' });
    const [cancelled, ...no] = await own();
    expect([cancelled?.status, no]).toEqual(['CANCELLED', []]);
    expect(cancelled?.sequence).toBeGreaterThan(moved?.sequence ?? Infinity);
  });

  it('says what the own delegation has answered', async () => {
    const { id } = await secretariat.convened({ title: 'Answered' });
    const { address } = await makeFeed(japan);
    const own = async () => (await entriesAt(forum, address)).find(({ uid }) => uid === uidOf(id));
    await japan.does('answerInvitation', { sessionId: id, answer: 'TENTATIVE' });
    expect((await own())?.status).toBe('TENTATIVE');
    await japan.does('answerInvitation', { sessionId: id, answer: 'DECLINED' });
    expect((await own())?.text).toContain('TRANSP:TRANSPARENT');
  });

  it('holds what hostile words would break, as words', async () => {
    const title = 'A\nEND:VEVENT\nBEGIN:VEVENT\nUID:planted';
    const { id } = await secretariat.convened({ title, place: 'x\r\nATTENDEE:mailto:a@b.example' });
    const { address } = await makeFeed(japan);
    const entries = await entriesAt(forum, address);
    expect(entries.map(({ uid }) => uid)).not.toContain('planted');
    const entry = entries.find(({ uid }) => uid === uidOf(id));
    expect(entry?.summary).toBe(title);
    expect(entry?.text).not.toMatch(/^ATTENDEE/m);
  });
});

describe('the ceiling of a calendar feed', () => {
  const secret = {
    title: 'Zephyr talks',
    place: 'Zephyr hall',
    onlineUrl: 'https://zephyr.example/',
    label: { classification: 'CONFIDENTIAL' },
  };

  it('leaves of a session above it that it is, its level and its time', async () => {
    const [startsAt, endsAt] = [inHours(60), inHours(61)];
    const { id } = await secretariat.convened({ ...secret, startsAt, endsAt });
    const { address } = await makeFeed(japan);
    const { body } = await get(forum, address);
    expect(body).not.toMatch(/zephyr/i);
    const entry = readCalendar(body).find(({ uid }) => uid === uidOf(id));
    expect(entry).toMatchObject({
      summary: 'APP CONFIDENTIAL consultation',
      status: 'CONFIRMED',
      startsAt,
      endsAt,
    });
    expect(entry?.text).not.toMatch(/LOCATION|DESCRIPTION|URL|ORGANIZER|ATTENDEE/);
    const french = await makeFeed(japan, { language: 'FR' });
    expect((await get(forum, french.address)).body).toContain('SUMMARY:Consultation APP CONFIDENTIEL');
    const wide = await makeFeed(japan, { ceiling: 'CONFIDENTIAL' });
    expect((await get(forum, wide.address)).body).toContain('Zephyr talks');
  });

  it('covers no caveat, whatever its level', async () => {
    await forum.sql(
      `update person set caveats = '{CYBER-DEFENCE}' where email in ('officer@secretariat.example', 'head@jpn.example')`,
    );
    const label = { classification: 'UNCLASSIFIED', caveats: ['CYBER-DEFENCE'] };
    const { id } = await secretariat.convened({ ...secret, place: 'Caveat hall', label });
    const { address } = await makeFeed(japan, { ceiling: 'SECRET' });
    const { body } = await get(forum, address);
    expect(body).not.toContain('Caveat hall');
    expect(readCalendar(body).find(({ uid }) => uid === uidOf(id))).toMatchObject({
      summary: 'APP UNCLASSIFIED consultation',
    });
    const theirs = await makeFeed(korea, { ceiling: 'SECRET' });
    expect((await get(forum, theirs.address)).body).not.toContain(uidOf(id));
  });

  it('holds from the moment at which a label rises', async () => {
    const input = sessionInput({
      ...secret,
      place: 'Zephyr tower',
      title: 'Zephyr rising',
      label: { classification: 'RESTRICTED' },
    });
    const { id, version } = await secretariat.convened(input);
    const { address } = await makeFeed(japan);
    expect((await get(forum, address)).body).toContain('Zephyr rising');
    await officer.does('changeSession', {
      id,
      version,
      input: { ...input, label: { classification: 'CONFIDENTIAL' } },
    });
    const { body } = await get(forum, address);
    expect(body).not.toContain('Zephyr rising');
    expect(readCalendar(body).find(({ uid }) => uid === uidOf(id))).toMatchObject({
      summary: 'APP CONFIDENTIAL consultation',
    });
  });

  it('shows nothing of what its person does not see, not even that it is', async () => {
    const { id } = await secretariat.convened({
      ...secret,
      place: 'Zephyr east',
      format: 'NAMED',
      named: ['KOR'],
      label: { classification: 'CONFIDENTIAL' },
    });
    const above = await secretariat.convened({
      ...secret,
      place: 'Zephyr west',
      label: { classification: 'SECRET' },
    });
    const { address } = await makeFeed(adviser);
    const { body } = await get(forum, address);
    expect(body).not.toContain(uidOf(id));
    expect(body).not.toContain(uidOf(above.id));
    const theirs = await makeFeed(korea);
    expect((await get(forum, theirs.address)).body).toContain('APP CONFIDENTIAL consultation');
  });

  it('is no higher than the clearance of its person, also after that was lowered', async () => {
    expect(
      await adviser.refused('makeCalendarFeed', { name: 'x', ceiling: 'SECRET', language: 'EN' }),
    ).toMatchObject({ code: 'LABEL_CEILING', field: 'ceiling' });
    const { id } = await secretariat.convened({
      title: 'Zephyr for advisers',
      label: { classification: 'RESTRICTED' },
    });
    const { address } = await makeFeed(adviser);
    expect((await get(forum, address)).body).toContain('Zephyr for advisers');
    await forum.sql(`update person set level = 0 where email = 'adviser@jpn.example'`);
    expect((await get(forum, address)).body).not.toContain(uidOf(id));
    await forum.sql(`update person set level = 1 where email = 'adviser@jpn.example'`);
  });
});
