import { describe, expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { inHours, Secretariat, startForum } from '@parley/testkit';
import { get, makeFeed, readCalendar } from './support/calendar';
import { storedText } from './support/stored-text';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [officer, admin, japan, korea] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('admin@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
]);

const FEEDS = '{ calendarFeeds { id name ceiling language madeAt lastUsedAt } }';

interface Feeds {
  readonly calendarFeeds: readonly { readonly id: string; readonly name: string }[];
}

const uidOf = (id: string): string => `${keyOf('Session', id) ?? ''}@session.parley`;

const fileOf = async (id: string): Promise<string> => {
  const { session } = await japan.read<{ session: { calendarPath: string | null } }>(
    'query ($id: ID!) { session(id: $id) { calendarPath } }',
    { id },
  );
  if (session.calendarPath === null) throw new Error('no path');
  return session.calendarPath;
};

describe('the secret of a calendar feed', () => {
  it('stands in no table and in no log, and opens nothing else', async () => {
    const { secret, address, feed } = await makeFeed(japan, { name: 'kept nowhere' });
    await get(forum, address);
    expect(secret).toMatch(/^[\w-]{43}$/);
    const stored = await storedText(forum);
    expect(stored).toContain('kept nowhere');
    for (const form of [
      secret,
      Buffer.from(secret).toString('hex'),
      Buffer.from(secret, 'base64url').toString('hex'),
    ])
      expect(stored).not.toContain(form);
    expect(forum.node().output).not.toContain(secret);
    expect(JSON.stringify(await japan.read(FEEDS))).not.toContain(secret);
    const { errors } = await forum.bearer(secret).graphql('{ viewer { clearance } }');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await japan.read<Feeds>(FEEDS)).calendarFeeds.map(({ id }) => id)).toContain(feed.id);
    expect((await korea.read<Feeds>(FEEDS)).calendarFeeds.map(({ id }) => id)).not.toContain(feed.id);
    expect(await korea.read('query ($id: ID!) { node(id: $id) { id } }', { id: feed.id })).toEqual({
      node: null,
    });
  });

  it('revoked, unknown, malformed, or of an accreditation that has ended is answered alike', async () => {
    const { address, feed } = await makeFeed(japan);
    expect(await korea.read(`mutation { revokeCalendarFeed(id: "${feed.id}") }`)).toEqual({
      revokeCalendarFeed: false,
    });
    expect((await get(forum, address)).status).toBe(200);
    for (const _ of [1, 2])
      expect(await japan.read(`mutation { revokeCalendarFeed(id: "${feed.id}") }`)).toEqual({
        revokeCalendarFeed: true,
      });
    const revoked = await get(forum, address);
    expect(revoked.status).toBe(404);
    const ended = await makeFeed(await forum.person('deputy@kor.example'));
    expect((await get(forum, ended.address)).status).toBe(200);
    const { people } = await admin.read<{ people: { id: string; name: string }[] }>(
      '{ people(delegation: "KOR") { id name role } }',
    );
    const deputy = people.find(({ name }) => name.includes('Deputy'));
    await admin.does('endAccreditation', { id: deputy?.id, reason: 'Moved on' });
    const others = [
      ended.address,
      `/calendar/${'A'.repeat(43)}.ics`,
      '/calendar/x',
      '/calendar/x.txt',
      '/calendar/%00.ics',
      '/calendar/session/x.ics',
    ];
    for (const path of others) expect(await get(forum, path)).toEqual(revoked);
  });

  it('of one person are ten at most, and repeats at the same time make no more', async () => {
    const person = await forum.person('head@nzl.example');
    const tries = await Promise.all(
      Array.from({ length: 14 }, () =>
        person.tries('makeCalendarFeed', { name: 'x', ceiling: 'UNCLASSIFIED', language: 'EN' }, 'address'),
      ),
    );
    expect(tries.filter((answer) => answer.__typename === 'Refusal')).toHaveLength(4);
    expect((await person.read<Feeds>(FEEDS)).calendarFeeds).toHaveLength(10);
  });

  it('is made by people only', async () => {
    const { secret } = await japan.does<{ secret: string }>('issueFeedToken', {
      name: 'machine',
      ceiling: 'RESTRICTED',
      expiresAt: inHours(1),
    });
    expect(
      await forum
        .bearer(secret)
        .refused('makeCalendarFeed', { name: 'x', ceiling: 'RESTRICTED', language: 'EN' }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    expect((await forum.bearer(undefined).graphql(FEEDS)).errors?.[0]?.extensions?.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});

describe('the calendar file of a session', () => {
  it('is for whoever is signed in and sees it', async () => {
    const { id } = await secretariat.convened({ title: 'To be saved' });
    const path = await fileOf(id);
    const answer = await get(forum, path, japan.headers);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="session.ics"',
    });
    expect(readCalendar(answer.body)).toMatchObject([{ uid: uidOf(id), summary: 'To be saved' }]);
    expect((await get(forum, path, { ...japan.headers, 'accept-language': 'fr' })).body).toContain(
      'APP SANS CLASSIFICATION',
    );
  });

  it('is absent to strangers, to those who do not see the session, and while it is a draft', async () => {
    const { id } = await secretariat.convened({ title: 'Zephyr', format: 'NAMED', named: ['KOR'] });
    const path = `/calendar/session/${id}.ics`;
    const draft = await secretariat.scheduled();
    const unknown = await get(forum, '/calendar/session/unknown.ics', japan.headers);
    expect(unknown.status).toBe(404);
    expect(await get(forum, path, japan.headers)).toEqual(unknown);
    expect(await get(forum, path)).toEqual(unknown);
    expect(await get(forum, `/calendar/session/${draft.id}.ics`, officer.headers)).toEqual(unknown);
    expect((await get(forum, path, korea.headers)).status).toBe(200);
  });
});
