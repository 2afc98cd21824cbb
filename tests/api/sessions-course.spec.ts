import { expect, it } from '@jest/globals';
import { type Person, Secretariat, sessionInput, startForum, type Thing } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const officer = await forum.person('officer@secretariat.example');
const chair = await forum.person('chair@secretariat.example');
const head = await forum.person('head@jpn.example');

const SHOWN = `id title state version format purpose startsAt endsAt timeZone place onlineUrl
  label { classification releasableTo banner } participants { code } quorum { required present met } openedAt closedAt cancelReason`;

interface Shown extends Thing {
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly participants: readonly { readonly code: string }[];
  readonly label: { readonly releasableTo: readonly string[] | null };
}

const session = async (reader: Person, id: string): Promise<Shown | null> =>
  (await reader.read<{ session: Shown | null }>(`query ($id: ID!) { session(id: $id) { ${SHOWN} } }`, { id }))
    .session;

it('convened, it is seen by those invited; before, by the secretariat alone', async () => {
  const { id } = await secretariat.scheduled();
  expect(await session(head, id)).toBeNull();
  expect(await officer.does('conveneSession', { id })).toMatchObject({ state: 'CONVENED' });
  expect(await session(head, id)).toMatchObject({ id, state: 'CONVENED' });
});

it('the quorum is more than half of the seats invited', async () => {
  const { id } = await secretariat.convened();
  expect(await session(head, id)).toMatchObject({ quorum: { required: 18, present: 0, met: false } });
  const small = await secretariat.convened({ format: 'NAMED', named: ['JPN', 'KOR', 'AUS', 'NZL'] });
  expect(await session(head, small.id)).toMatchObject({ quorum: { required: 3, present: 0, met: false } });
});

const DO: Record<string, (id: string) => [string, Record<string, unknown>]> = {
  convene: (id) => ['conveneSession', { id }],
  cancel: (id) => ['cancelSession', { id, reason: 'overtaken by events' }],
  open: (id) => ['openSession', { id }],
  suspend: (id) => ['suspendSession', { id }],
  close: (id) => ['closeSession', { id }],
};

const doing = (step: string, id: string): [string, Record<string, unknown>] => DO[step]?.(id) ?? ['', {}];

it.each([
  [
    'DRAFT',
    [],
    { convene: 'CONVENED', cancel: 'CANCELLED', open: 'STATE', suspend: 'STATE', close: 'STATE' },
  ],
  [
    'CONVENED',
    ['convene'],
    { convene: 'STATE', cancel: 'CANCELLED', open: 'OPEN', suspend: 'STATE', close: 'STATE' },
  ],
  [
    'OPEN',
    ['convene', 'open'],
    { convene: 'STATE', cancel: 'STATE', open: 'STATE', suspend: 'SUSPENDED', close: 'CLOSED' },
  ],
  [
    'SUSPENDED',
    ['convene', 'open', 'suspend'],
    { convene: 'STATE', cancel: 'STATE', open: 'OPEN', suspend: 'STATE', close: 'CLOSED' },
  ],
  [
    'CLOSED',
    ['convene', 'open', 'close'],
    { convene: 'STATE', cancel: 'STATE', open: 'STATE', suspend: 'STATE', close: 'STATE' },
  ],
  [
    'CANCELLED',
    ['convene', 'cancel'],
    { convene: 'STATE', cancel: 'STATE', open: 'STATE', suspend: 'STATE', close: 'STATE' },
  ],
])('from %s the session goes where it may and nowhere else', async (state, path, expected) => {
  for (const [action, result] of Object.entries(expected)) {
    const { id } = await secretariat.scheduled();
    for (const step of path) await chair.does(...doing(step, id));
    const before = await session(chair, id);
    expect([action, before?.state]).toEqual([action, state]);
    const answer = await chair.tries(...doing(action, id));
    expect([action, 'code' in answer ? answer.code : answer.state]).toEqual([action, result]);
    // A refusal changed nothing.
    if (result === 'STATE') expect(await session(chair, id)).toEqual(before);
  }
});

it('what is under way changes its label and nothing else, what is closed nothing at all', async () => {
  const held = sessionInput();
  const { id, version } = await secretariat.open(held);
  const other = { id, version, input: { ...held, title: 'Another title' } };
  expect(await officer.refused('changeSession', other)).toMatchObject({ code: 'STATE', field: 'title' });
  const label = { classification: 'RESTRICTED' };
  await officer.does('changeSession', { id, version, input: { ...held, label } });
  const shown = await head.read('query ($id: ID!) { session(id: $id) { state label { classification } } }', {
    id,
  });
  expect(shown).toEqual({ session: { state: 'OPEN', label } });
  await chair.does('closeSession', { id });
  expect(await officer.refused('changeSession', { id, version: version + 2, input: held })).toMatchObject({
    code: 'STATE',
  });
});

it('a cancellation keeps its reason, and needs one', async () => {
  const { id } = await secretariat.convened();
  expect(await officer.refused('cancelSession', { id, reason: '  ' })).toMatchObject({
    code: 'INVALID',
    field: 'reason',
  });
  await officer.does('cancelSession', { id, reason: 'The host withdrew.' });
  expect(await session(head, id)).toMatchObject({ state: 'CANCELLED', cancelReason: 'The host withdrew.' });
});

it.each(['conveneSession', 'openSession', 'suspendSession', 'closeSession'])(
  'a head who sees the session may not %s it',
  async (mutation) => {
    const { id } = await secretariat.convened();
    expect(await head.refused(mutation, { id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await head.refused('cancelSession', { id, reason: 'no' })).toMatchObject({ code: 'FORBIDDEN' });
  },
);

it('opening and closing are timed by the database', async () => {
  const { id } = await secretariat.open();
  const opened = (await session(head, id)) as Shown & { openedAt: string; closedAt: null };
  expect(opened.closedAt).toBeNull();
  const { serverTime } = await head.read<{ serverTime: string }>('{ serverTime }');
  expect(Date.parse(opened.openedAt)).toBeLessThanOrEqual(Date.parse(serverTime));
  await chair.does('closeSession', { id });
  const closed = (await session(head, id)) as Shown & { openedAt: string; closedAt: string };
  expect(closed.openedAt).toBe(opened.openedAt);
  expect(Date.parse(closed.closedAt)).toBeGreaterThanOrEqual(Date.parse(serverTime));
});

it('viewerCan says beforehand what a mutation will say', async () => {
  const { id } = await secretariat.convened();
  const CAN =
    'query ($id: ID!) { session(id: $id) { viewerCan { change convene cancel open suspend close editAgenda answerInvitation join } } }';
  const can = async (person: Person): Promise<unknown> =>
    (await person.read<{ session: { viewerCan: unknown } }>(CAN, { id })).session.viewerCan;
  expect(await can(chair)).toEqual({
    change: true,
    convene: false,
    cancel: true,
    open: true,
    suspend: false,
    close: false,
    editAgenda: true,
    answerInvitation: false,
    join: true,
  });
  expect(await can(head)).toEqual({
    change: false,
    convene: false,
    cancel: false,
    open: false,
    suspend: false,
    close: false,
    editAgenda: false,
    answerInvitation: true,
    join: true,
  });
});
