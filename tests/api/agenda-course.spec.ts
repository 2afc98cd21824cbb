import { expect, it } from '@jest/globals';
import { itemInput, type Person, Secretariat, startForum, type Thing } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const officer = await forum.person('officer@secretariat.example');
const chair = await forum.person('chair@secretariat.example');
const head = await forum.person('head@jpn.example');

const STANDS = `query ($id: ID!) { node(id: $id) { ... on AgendaItem {
  state version outcome summary elapsed openedAt closedAt session { state currentItem { id } } } } }`;

interface Stands extends Thing {
  readonly outcome: string | null;
  readonly summary: string | null;
  readonly elapsed: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly session: { readonly currentItem: { readonly id: string } | null };
}

const stands = async (id: string, reader: Person = head): Promise<Stands> =>
  (await reader.read<{ node: Stands }>(STANDS, { id })).node;

it('an item opens only while its session sits', async () => {
  const { id } = await secretariat.convened();
  const item = await secretariat.item(id);
  expect(await chair.refused('openAgendaItem', { id: item.id })).toMatchObject({ code: 'STATE' });
  await chair.does('openSession', { id });
  expect(await chair.does('openAgendaItem', { id: item.id })).toMatchObject({ state: 'OPEN' });
  expect(await stands(item.id)).toMatchObject({ session: { currentItem: { id: item.id } }, closedAt: null });
});

it('opening another item suspends the one that is open', async () => {
  const { session, item } = await secretariat.underWay();
  const next = await secretariat.item(session.id);
  await chair.does('openAgendaItem', { id: next.id });
  expect((await stands(item.id)).state).toBe('SUSPENDED');
  expect((await stands(next.id)).session.currentItem).toEqual({ id: next.id });
  await chair.does('openAgendaItem', { id: item.id });
  expect([(await stands(item.id)).state, (await stands(next.id)).state]).toEqual(['OPEN', 'SUSPENDED']);
});

it('many who open items at once leave one open', async () => {
  const { id } = await secretariat.open();
  const items = await Promise.all(Array.from({ length: 5 }, () => secretariat.item(id)));
  await Promise.all(
    items.map((item, index) => (index % 2 === 0 ? chair : officer).tries('openAgendaItem', { id: item.id })),
  );
  const states = await Promise.all(items.map(async (item) => (await stands(item.id)).state));
  expect(states.filter((state) => state === 'OPEN')).toHaveLength(1);
});

it.each(['ADOPTED', 'AGREED', 'NOTED', 'TOOK_NOTE', 'INVITED'])(
  'closes with the outcome %s and the chair’s summary',
  async (outcome) => {
    const { item } = await secretariat.underWay();
    await chair.does('closeAgendaItem', { id: item.id, outcome, summary: 'The forum heard everybody.' });
    expect(await stands(item.id)).toMatchObject({
      state: 'CLOSED',
      outcome,
      summary: 'The forum heard everybody.',
      session: { currentItem: null },
    });
    expect((await stands(item.id)).closedAt).not.toBeNull();
  },
);

it('an item closed as deferred is deferred', async () => {
  const { item } = await secretariat.underWay();
  await chair.does('closeAgendaItem', { id: item.id, outcome: 'DEFERRED' });
  expect(await stands(item.id)).toMatchObject({ state: 'DEFERRED', outcome: 'DEFERRED' });
});

it.each([
  [
    'PENDING',
    [],
    {
      openAgendaItem: 'OPEN',
      suspendAgendaItem: 'STATE',
      closeAgendaItem: 'STATE',
      withdrawAgendaItem: 'WITHDRAWN',
    },
  ],
  [
    'OPEN',
    ['openAgendaItem'],
    {
      openAgendaItem: 'STATE',
      suspendAgendaItem: 'SUSPENDED',
      closeAgendaItem: 'CLOSED',
      withdrawAgendaItem: 'STATE',
    },
  ],
  [
    'SUSPENDED',
    ['openAgendaItem', 'suspendAgendaItem'],
    { openAgendaItem: 'OPEN', suspendAgendaItem: 'STATE', withdrawAgendaItem: 'STATE' },
  ],
  [
    'CLOSED',
    ['openAgendaItem', 'closeAgendaItem'],
    {
      openAgendaItem: 'STATE',
      suspendAgendaItem: 'STATE',
      closeAgendaItem: 'STATE',
      withdrawAgendaItem: 'STATE',
    },
  ],
  [
    'WITHDRAWN',
    ['withdrawAgendaItem'],
    {
      openAgendaItem: 'STATE',
      suspendAgendaItem: 'STATE',
      closeAgendaItem: 'STATE',
      withdrawAgendaItem: 'STATE',
    },
  ],
])('from %s an item goes where it may and nowhere else', async (state, path, expected) => {
  const { id: sessionId } = await secretariat.open();
  const act = async (mutation: string, id: string): ReturnType<Person['tries']> => {
    const more = {
      closeAgendaItem: { outcome: 'NOTED' },
      withdrawAgendaItem: { version: (await stands(id)).version },
    };
    return chair.tries(mutation, { id, ...(more as Record<string, object>)[mutation] });
  };
  for (const [mutation, result] of Object.entries(expected)) {
    const item = await secretariat.item(sessionId);
    for (const step of path) await act(step, item.id);
    expect((await stands(item.id)).state).toBe(state);
    const answer = await act(mutation, item.id);
    expect([mutation, 'code' in answer ? answer.code : Reflect.get(answer, 'state')]).toEqual([
      mutation,
      result,
    ]);
  }
});

it('an item closes after what stands under it', async () => {
  const { session, item } = await secretariat.underWay();
  const under = await secretariat.item(session.id, { parentId: item.id });
  await chair.does('openAgendaItem', { id: under.id });
  expect(await chair.refused('closeAgendaItem', { id: item.id, outcome: 'NOTED' })).toMatchObject({
    code: 'STATE',
  });
  await chair.does('closeAgendaItem', { id: under.id, outcome: 'NOTED' });
  await chair.does('closeAgendaItem', { id: item.id, outcome: 'NOTED' });
});

it('a session does not close over an item that is open', async () => {
  const { session, item } = await secretariat.underWay();
  expect(await chair.refused('closeSession', { id: session.id })).toMatchObject({ code: 'STATE' });
  await chair.does('closeAgendaItem', { id: item.id, outcome: 'NOTED' });
  await chair.does('closeSession', { id: session.id });
});

it('after its session has closed, the agenda stands as it is', async () => {
  const { id: sessionId } = await secretariat.open();
  const item = await secretariat.item(sessionId);
  await chair.does('closeSession', { id: sessionId });
  const { version } = await stands(item.id);
  for (const [mutation, variables] of Object.entries({
    addAgendaItem: { sessionId, input: itemInput() },
    changeAgendaItem: { id: item.id, version, input: itemInput() },
    moveAgendaItem: { id: item.id, version, parentId: null, position: 0 },
    withdrawAgendaItem: { id: item.id, version },
    openAgendaItem: { id: item.id },
  })) {
    expect([mutation, (await officer.refused(mutation, variables)).code]).toEqual([mutation, 'STATE']);
  }
});

it('a delegate reads the agenda and changes nothing of it', async () => {
  const { session, item } = await secretariat.underWay();
  const { version } = await stands(item.id);
  for (const [mutation, variables] of Object.entries({
    addAgendaItem: { sessionId: session.id, input: itemInput() },
    changeAgendaItem: { id: item.id, version, input: itemInput() },
    moveAgendaItem: { id: item.id, version, parentId: null, position: 0 },
    withdrawAgendaItem: { id: item.id, version },
    openAgendaItem: { id: item.id },
    suspendAgendaItem: { id: item.id },
    closeAgendaItem: { id: item.id, outcome: 'NOTED' },
  })) {
    expect([mutation, (await head.refused(mutation, variables)).code]).toEqual([mutation, 'FORBIDDEN']);
  }
});

it('the time of an item runs while it is open in a session that sits, and stands still otherwise', async () => {
  const { session, item } = await secretariat.underWay();
  await chair.does('suspendSession', { id: session.id });
  const [one, other] = [(await stands(item.id)).elapsed, (await stands(item.id)).elapsed];
  expect(other).toBe(one);
  await chair.does('openSession', { id: session.id });
  await chair.does('closeAgendaItem', { id: item.id, outcome: 'NOTED' });
  const closed = (await stands(item.id)).elapsed;
  expect((await stands(item.id)).elapsed).toBe(closed);
});
