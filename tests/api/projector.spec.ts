import { describe, expect, it } from '@jest/globals';
import { globalId, keyOf } from '@parley/kernel';
import { randomUUID } from 'node:crypto';
import {
  eventually,
  openRoomSocket,
  type Person,
  RoomClient,
  Secretariat,
  startForum,
} from '@parley/testkit';
import { hallScreen, knock, released } from './support/hall-screen';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, officer, japan, korea, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('observer@asean.example'),
]);

const NARROW = { classification: 'UNCLASSIFIED', releasableTo: ['JPN'] };
const NEVER = 'A'.repeat(43);

interface Release {
  readonly id: string;
  readonly stands: boolean;
  readonly endReason: string | null;
  readonly endsAt: string | null;
  readonly releasedBy: { readonly name: string };
}

interface Seen {
  readonly projectorReleases: readonly Release[];
  readonly viewerCanReleaseToProjector: boolean;
  readonly viewerCanWithdrawFromProjector: boolean;
}

const seenBy = async (person: Person, id: string): Promise<Seen | null> => {
  const { session } = await person.read<{ session: Seen | null }>(
    `query ($id: ID!) { session(id: $id) { projectorReleases { id stands endReason endsAt releasedBy { name } }
      viewerCanReleaseToProjector viewerCanWithdrawFromProjector } }`,
    { id },
  );
  return session;
};

const codeOf = async (person: Person, mutation: string, sessionId: string): Promise<string> =>
  (await person.refused(mutation, { sessionId })).code;

describe('a session is released to the hall', () => {
  it('by the chair and the session officers, and by nobody else who sees it', async () => {
    const open = { classification: 'UNCLASSIFIED', releasableToObservers: true };
    const { id } = await secretariat.open({ label: open });
    for (const person of [chair, officer]) await released(person, id);
    for (const person of [japan, observer, await forum.person('rapporteur@secretariat.example')]) {
      expect(await codeOf(person, 'releaseToProjector', id)).toBe('FORBIDDEN');
      expect(await codeOf(person, 'withdrawFromProjector', id)).toBe('FORBIDDEN');
      expect(await seenBy(person, id)).toMatchObject({
        viewerCanReleaseToProjector: false,
        viewerCanWithdrawFromProjector: false,
      });
    }
    const seen = await seenBy(japan, id);
    expect(seen?.projectorReleases.map(({ stands, releasedBy }) => [stands, releasedBy.name])).toEqual([
      [true, expect.stringContaining('ession')],
      [true, expect.any(String)],
    ]);
  });

  it('not by who does not see it, in the words for what is not there', async () => {
    const { id } = await secretariat.open({ format: 'NAMED', named: ['JPN'], label: NARROW });
    await released(chair, id);
    const absent = globalId('Session', randomUUID());
    for (const mutation of ['releaseToProjector', 'withdrawFromProjector'])
      expect(await korea.refused(mutation, { sessionId: id })).toEqual(
        await korea.refused(mutation, { sessionId: absent }),
      );
    expect(await seenBy(korea, id)).toBeNull();
    const { id: other } = await secretariat.open();
    const { id: releaseId } = await released(chair, other);
    expect(await chair.refused('withdrawFromProjector', { sessionId: id, releaseId })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('from its convening until it closes; its screens say that it is closed, for an hour', async () => {
    const draft = await secretariat.scheduled();
    expect(await codeOf(chair, 'releaseToProjector', draft.id)).toBe('STATE');
    const { id } = await secretariat.convened();
    const { secret } = await released(chair, id);
    const screen = await hallScreen(forum, secret);
    await chair.does('openSession', { id });
    await chair.does('closeSession', { id });
    await screen.frames.until(({ session }) => session.state === 'CLOSED' && session.closedAt !== null);
    expect(await codeOf(chair, 'releaseToProjector', id)).toBe('STATE');
    expect((await seenBy(chair, id))?.projectorReleases[0]).toMatchObject({ stands: true, endReason: null });
    await forum.sql(`update session set closed_at = closed_at - interval '61 minutes' where id = $1`, [
      keyOf('Session', id) ?? '',
    ]);
    expect(await knock(forum, { secret })).toBe('UNAUTHENTICATED');
    expect((await seenBy(chair, id))?.projectorReleases[0]).toMatchObject({ stands: false, endReason: null });
    await screen.closed.count(1);
    expect(screen.heard.items.at(-1)).toBe('ended');
    await chair.does('recordSession', { id });
    expect((await seenBy(japan, id))?.projectorReleases[0]?.endReason).toBe('SESSION_OVER');
  });

  it('until it is called off', async () => {
    const { id } = await secretariat.convened();
    const screen = await hallScreen(forum, (await released(officer, id)).secret);
    await officer.does('cancelSession', { id, reason: 'No room' });
    await screen.closed.count(1);
    expect(screen.heard.items.at(-1)).toBe('ended');
    expect((await seenBy(chair, id))?.projectorReleases).toMatchObject([
      { stands: false, endReason: 'SESSION_OVER' },
    ]);
  });

  it('once for a name that is repeated; the secret is shown once, and only its hash is kept', async () => {
    const { id: sessionId } = await secretariat.open();
    const asked = { sessionId, clientMutationId: randomUUID() };
    const read = 'release { id } address';
    const first = await chair.does<{ release: object; address: string }>('releaseToProjector', asked, read);
    const again = await chair.does<{ release: object; address: null }>('releaseToProjector', asked, read);
    expect(again).toEqual({ ...first, address: null });
    expect((await seenBy(chair, sessionId))?.projectorReleases).toHaveLength(1);
    const secret = first.address.split('#')[1] ?? '';
    expect(first.address).toBe(`/projector#${secret}`);
    expect(secret).toMatch(/^[\w-]{43}$/);
    const kept = await forum.sql<{ found: number }>(
      `select (select count(*) from projector_release where projector_release::text like $1)
         + (select count(*) from record where record::text like $1)
         + (select count(*) from command_result where command_result::text like $1) as found`,
      [`%${secret}%`],
    );
    expect(Number(kept[0]?.found)).toBe(0);
  });

  it('by no more than ten links at a time', async () => {
    const { id } = await secretariat.open();
    for (let n = 0; n < 10; n += 1) await released(chair, id);
    expect(await codeOf(officer, 'releaseToProjector', id)).toBe('STATE');
    expect((await seenBy(officer, id))?.viewerCanReleaseToProjector).toBe(false);
    await chair.does('withdrawFromProjector', { sessionId: id });
    await released(officer, id);
  });
});

describe('the secret of a link', () => {
  it('is answered alike when it is wrong, withdrawn, malformed or missing', async () => {
    const { id: sessionId } = await secretariat.open();
    const { secret } = await released(chair, sessionId);
    expect(await knock(forum, { secret })).toBe('OPEN');
    await chair.does('withdrawFromProjector', { sessionId });
    for (const auth of [
      { secret },
      { secret: NEVER },
      { secret: 'x' },
      { secret: 7 },
      {},
      { token: chair.token },
      { secret: chair.token },
    ])
      expect(await knock(forum, auth)).toBe('UNAUTHENTICATED');
  });

  it('opens nothing else', async () => {
    const { id } = await secretariat.open();
    const { secret } = await released(chair, id);
    const stranger = forum.bearer(secret);
    const { errors } = await stranger.graphql('{ viewer { clearance } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    const room = new RoomClient(openRoomSocket(forum.node().address, secret));
    await expect(room.connected()).rejects.toThrow('UNAUTHENTICATED');
  });

  it('lets its screens listen and no more: one that speaks is put out, and they are twenty at most', async () => {
    const { id } = await secretariat.open();
    const { secret } = await released(chair, id);
    const screens = await Promise.all(Array.from({ length: 20 }, () => hallScreen(forum, secret)));
    expect(await knock(forum, { secret })).toBe('RATE_LIMITED');
    screens[0]?.socket.emit('room:join', { sessionId: id });
    await screens[0]?.closed.count(1);
    expect(
      await eventually(
        () => knock(forum, { secret }),
        (answer) => answer === 'OPEN',
      ),
    ).toBe('OPEN');
    for (const screen of screens) screen.close();
  });
});

describe('the screens end', () => {
  it('by one link or by all, before it is answered, and a second time changes nothing', async () => {
    const { id: sessionId } = await secretariat.open();
    const [one, other] = [await released(chair, sessionId), await released(chair, sessionId)];
    const [first, second] = [await hallScreen(forum, one.secret), await hallScreen(forum, other.secret)];
    const watching = await japan.room(sessionId);
    await officer.does('withdrawFromProjector', { sessionId, releaseId: one.id });
    await first.closed.count(1);
    expect(await knock(forum, { secret: other.secret })).toBe('OPEN');
    await officer.does('withdrawFromProjector', { sessionId });
    await second.closed.count(1);
    expect([first, second].map(({ heard }) => heard.items.at(-1))).toEqual(['ended', 'ended']);
    const before = await forum.sql('select position from record_head');
    await officer.does('withdrawFromProjector', { sessionId });
    await officer.does('withdrawFromProjector', { sessionId, releaseId: one.id });
    expect(await forum.sql('select position from record_head')).toEqual(before);
    await watching.events.until(
      ({ type, data }) => type === 'projector.withdrawn' && data?.['reason'] === 'WITHDRAWN',
    );
    watching.close();
  });
});
