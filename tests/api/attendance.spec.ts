import { describe, expect, it } from '@jest/globals';
import { type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import { issued } from './support/feed';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, officer, japan, deputy, france, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);

interface Came {
  readonly name: string;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly stays: readonly { readonly arrivedAt: string; readonly leftAt: string | null }[];
  readonly presentFor: string;
}

interface Attendance {
  readonly delegations: readonly {
    readonly delegation: { readonly code: string };
    readonly counts: boolean;
    readonly people: readonly Came[];
    readonly presentFor: string;
  }[];
  readonly others: readonly Came[];
  readonly absent: readonly { readonly code: string }[];
  readonly quorum: readonly {
    readonly at: string;
    readonly quorum: { readonly required: number; readonly present: number; readonly met: boolean };
  }[];
}

const CAME = 'name person { id name } stays { arrivedAt leftAt } presentFor';
const ATTENDANCE = `query ($id: ID!) { session(id: $id) { attendance {
  delegations { delegation { code } counts presentFor people { ${CAME} } } others { ${CAME} }
  absent { code } quorum { at quorum { required present met } } } } }`;

/** `undefined` where the session itself is not there for this reader. */
const attendanceOf = async (reader: Person, id: string): Promise<Attendance | null | undefined> =>
  (await reader.read<{ session: { attendance: Attendance | null } | null }>(ATTENDANCE, { id })).session
    ?.attendance;

const seen = async (reader: Person, id: string): Promise<Attendance> => {
  const attendance = await attendanceOf(reader, id);
  if (attendance == null) throw new Error(`${reader.name} sees no attendance`);
  return attendance;
};

const THREE = { format: 'NAMED', named: ['FRA', 'JPN', 'KOR'] };
const comeAndGo = async (person: Person, sessionId: string): Promise<void> => {
  const room = await person.room(sessionId);
  await room.does('room:leave', { sessionId });
  room.close();
};

describe('attendance', () => {
  it('is absent until the session is opened, and then tells also who was there before', async () => {
    const { id } = await secretariat.convened(THREE);
    await comeAndGo(japan, id);
    expect(await attendanceOf(japan, id)).toBeNull();
    await chair.does('openSession', { id });
    const { delegations, absent } = await seen(japan, id);
    expect(absent.map(({ code }) => code)).toEqual(['FRA', 'KOR']);
    expect(delegations).toMatchObject([
      { delegation: { code: 'JPN' }, counts: true, presentFor: 'PT0S', people: [{ presentFor: 'PT0S' }] },
    ]);
  });

  it('has each person’s arrivals and departures, by delegation, and whoever belongs to none apart', async () => {
    const { id } = await secretariat.open(THREE);
    const presiding = await chair.room(id);
    await comeAndGo(deputy, id);
    await comeAndGo(japan, id);
    const back = await deputy.room(id);
    const { delegations, others } = await seen(france, id);
    expect(delegations.map(({ delegation }) => delegation.code)).toEqual(['JPN']);
    const people = delegations.flatMap((one) => one.people);
    const lasted = { arrivedAt: expect.any(String), leftAt: expect.any(String) };
    expect(people.map(({ stays }) => stays)).toEqual([
      [lasted, { arrivedAt: expect.any(String), leftAt: null }],
      [lasted],
    ]);
    expect(people.map(({ name }) => name)).toEqual(people.map(({ person }) => person?.name));
    const times = people.map(({ stays }) => stays.flatMap(({ arrivedAt, leftAt }) => [arrivedAt, leftAt]));
    for (const passed of times.map((some) => some.filter((at) => at !== null)))
      expect(passed).toEqual([...passed].sort());
    expect(others).toMatchObject([{ person: { name: others[0]?.name }, stays: [{ leftAt: null }] }]);
    back.close();
    presiding.close();
  });

  it('shows the quorum from each moment on, of the seats invited', async () => {
    const { id } = await secretariat.open(THREE);
    const [here, there] = [await japan.room(id), await france.room(id)];
    await here.does('room:leave', { sessionId: id });
    const { quorum } = await seen(officer, id);
    expect(quorum.map((moment) => moment.quorum)).toEqual([
      { required: 2, present: 1, met: false },
      { required: 2, present: 2, met: true },
      { required: 2, present: 1, met: false },
    ]);
    for (const room of [here, there]) room.close();
  });

  it('is there once the session is closed, and says how long', async () => {
    const { id } = await secretariat.open(THREE);
    const room = await japan.room(id);
    await chair.does('suspendSession', { id });
    await chair.does('openSession', { id });
    await chair.does('closeSession', { id });
    const first = await seen(chair, id);
    // However long it is looked at: the time stopped with the close, although somebody still sits there.
    const again = await seen(chair, id);
    expect(again.delegations[0]?.presentFor).toBe(first.delegations[0]?.presentFor);
    expect(again.delegations[0]?.people[0]?.stays).toMatchObject([{ leftAt: null }]);
    room.close();
  });
});

describe('who may not see the session', () => {
  it('has the same answer for it as for one that is not there', async () => {
    const { id } = await secretariat.open(THREE);
    await comeAndGo(japan, id);
    const norway = await forum.person('head@nor.example');
    for (const stranger of [norway, observer]) {
      expect(await attendanceOf(stranger, id)).toBeUndefined();
      const absent = await stranger.read(ATTENDANCE, { id: 'U2Vzc2lvbjpub25l' });
      expect(await stranger.read(ATTENDANCE, { id })).toEqual(absent);
    }
  });

  it('loses it with the session when the label is raised, whoever they saw there', async () => {
    const label = { classification: 'UNCLASSIFIED', releasableToObservers: true };
    const held: Thing = await secretariat.open({ label });
    await comeAndGo(japan, held.id);
    expect((await seen(observer, held.id)).delegations).toHaveLength(1);
    const machine = await issued(forum, france);
    expect((await seen(machine, held.id)).delegations).toHaveLength(1);
    const { session } = await officer.read<{ session: Record<string, unknown> & { version: number } }>(
      'query ($id: ID!) { session(id: $id) { version title purpose format startsAt endsAt timeZone } }',
      { id: held.id },
    );
    const { version, ...input } = session;
    const narrow = { classification: 'UNCLASSIFIED', releasableTo: ['JPN'] };
    await officer.does('changeSession', { id: held.id, version, input: { ...input, label: narrow } });
    for (const reader of [observer, france, machine])
      expect(await attendanceOf(reader, held.id)).toBeUndefined();
    expect((await seen(japan, held.id)).delegations).toHaveLength(1);
  });
});
