import { expect, it } from '@jest/globals';
import { codesOf, type Item, itemInput, type Person, Secretariat, startForum } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const officer = await forum.person('officer@secretariat.example');
const chair = await forum.person('chair@secretariat.example');
const head = await forum.person('head@jpn.example');

interface Seen extends Item {
  readonly title: string;
  readonly parent: { readonly id: string } | null;
  readonly children: readonly { readonly id: string }[];
  readonly elapsed: string;
}

const SEEN = `id number title state version kind outcome summary plannedDuration elapsed openedAt closedAt
  parent { id } children { id } sponsors { code } label { classification }`;

const agenda = async (reader: Person, sessionId: string): Promise<readonly Seen[]> =>
  (
    await reader.read<{ session: { agenda: Seen[] } }>(
      `query ($id: ID!) { session(id: $id) { agenda { ${SEEN} } } }`,
      { id: sessionId },
    )
  ).session.agenda;

const lines = async (reader: Person, sessionId: string): Promise<string[]> =>
  (await agenda(reader, sessionId)).map(({ number, title }) => `${number} ${title}`);

/** 1 A, 1(a) AA, 1(b) AB, 2 B, 3 C. */
const tree = async (): Promise<{ sessionId: string; a: Item; aa: Item; ab: Item; b: Item; c: Item }> => {
  const { id: sessionId } = await secretariat.convened();
  const a = await secretariat.item(sessionId, { title: 'A' });
  const b = await secretariat.item(sessionId, { title: 'B' });
  const aa = await secretariat.item(sessionId, { title: 'AA', parentId: a.id });
  const c = await secretariat.item(sessionId, { title: 'C' });
  const ab = await secretariat.item(sessionId, { title: 'AB', parentId: a.id });
  return { sessionId, a, aa, ab, b, c };
};

it('items are a tree, numbered 1, 1(a), 1(b), 2: every item after its parent', async () => {
  const { sessionId, a, aa, ab } = await tree();
  expect(await lines(head, sessionId)).toEqual(['1 A', '1(a) AA', '1(b) AB', '2 B', '3 C']);
  const seen = await agenda(head, sessionId);
  expect(seen[0]).toMatchObject({ parent: null, children: [{ id: aa.id }, { id: ab.id }] });
  expect(seen[1]).toMatchObject({ parent: { id: a.id }, children: [], version: 1, state: 'PENDING' });
});

it('an item is as it was given', async () => {
  const { id: sessionId } = await secretariat.convened();
  const item = await officer.does(
    'addAgendaItem',
    {
      sessionId,
      input: itemInput({
        title: ' Resilience ',
        kind: 'DECISION',
        plannedDuration: 'PT1H30M',
        sponsors: ['NOR', 'JPN'],
        label: { classification: 'RESTRICTED' },
      }),
    },
    SEEN,
  );
  expect(item).toMatchObject({
    title: 'Resilience',
    kind: 'DECISION',
    plannedDuration: 'PT1H30M',
    sponsors: [{ code: 'JPN' }, { code: 'NOR' }],
    label: { classification: 'RESTRICTED' },
    elapsed: 'PT0S',
    openedAt: null,
    outcome: null,
  });
});

it.each([
  ['no title', { title: ' ' }, 'INVALID', 'title'],
  ['a planned length of nothing', { plannedDuration: 'PT0S' }, 'INVALID', 'plannedDuration'],
  ['a sponsor who is not invited', { sponsors: ['FIN'] }, 'INVALID', 'sponsors'],
  ['a parent that is not there', { parentId: 'QWdlbmRhSXRlbTpub25l' }, 'NOT_FOUND', null],
])('%s is refused', async (_, overrides, code, field) => {
  const { id: sessionId } = await secretariat.convened();
  const refusal = await officer.refused('addAgendaItem', { sessionId, input: itemInput(overrides) });
  expect(refusal).toMatchObject(field === null ? { code } : { code, field });
  expect(await agenda(officer, sessionId)).toEqual([]);
});

it('a length that is no ISO 8601 duration is a bad input', async () => {
  const { id: sessionId } = await secretariat.convened();
  const document =
    'mutation ($sessionId: ID!, $input: AgendaItemInput!) { addAgendaItem(sessionId: $sessionId, input: $input) { __typename } }';
  for (const plannedDuration of ['20 minutes', 'P1M', '', 'PT', 'PT-5M']) {
    const answer = await officer.graphql(document, { sessionId, input: itemInput({ plannedDuration }) });
    expect([plannedDuration, codesOf(answer)]).toEqual([plannedDuration, ['BAD_USER_INPUT']]);
  }
});

it('a parent of another session is not found', async () => {
  const [one, other] = [await tree(), await tree()];
  expect(
    await officer.refused('addAgendaItem', {
      sessionId: one.sessionId,
      input: itemInput({ parentId: other.a.id }),
    }),
  ).toMatchObject({ code: 'NOT_FOUND' });
  expect(
    await officer.refused('moveAgendaItem', { id: one.b.id, version: 1, parentId: other.a.id, position: 0 }),
  ).toMatchObject({ code: 'NOT_FOUND' });
});

it('there is a fourth level nowhere', async () => {
  const { sessionId, aa } = await tree();
  const deep = await secretariat.item(sessionId, { title: 'AAA', parentId: aa.id });
  expect(deep.number).toBe('1(a)(i)');
  expect(
    await officer.refused('addAgendaItem', { sessionId, input: itemInput({ parentId: deep.id }) }),
  ).toMatchObject({ code: 'INVALID', field: 'parentId' });
});

it('an item moves to a position, with its children, and all are numbered anew', async () => {
  const { sessionId, a, b, c } = await tree();
  await officer.does('moveAgendaItem', { id: c.id, version: c.version, parentId: null, position: 0 });
  expect(await lines(head, sessionId)).toEqual(['1 C', '2 A', '2(a) AA', '2(b) AB', '3 B']);
  await officer.does('moveAgendaItem', { id: a.id, version: a.version, parentId: null, position: 2 });
  expect(await lines(head, sessionId)).toEqual(['1 C', '2 B', '3 A', '3(a) AA', '3(b) AB']);
  await officer.does('moveAgendaItem', { id: b.id, version: b.version, parentId: a.id, position: 1 });
  expect(await lines(head, sessionId)).toEqual(['1 C', '2 A', '2(a) AA', '2(b) B', '2(c) AB']);
});

it('many moves between the same neighbours keep the order', async () => {
  const { sessionId, a, b, c } = await tree();
  const version = new Map([a, b, c].map(({ id, version: at }) => [id, at]));
  for (let turn = 0; turn < 40; turn += 1) {
    const mover = [b, c][turn % 2] as Item;
    const moved = await officer.does('moveAgendaItem', {
      id: mover.id,
      version: version.get(mover.id),
      parentId: null,
      position: 1,
    });
    version.set(mover.id, moved.version);
  }
  expect(await lines(head, sessionId)).toEqual(['1 A', '1(a) AA', '1(b) AB', '2 C', '3 B']);
});

it('an item stands neither under itself nor under what stands under it', async () => {
  const { sessionId, a, aa } = await tree();
  for (const parentId of [a.id, aa.id]) {
    expect(
      await officer.refused('moveAgendaItem', { id: a.id, version: a.version, parentId, position: 0 }),
    ).toMatchObject({ code: 'INVALID', field: 'parentId' });
  }
  expect(await lines(head, sessionId)).toEqual(['1 A', '1(a) AA', '1(b) AB', '2 B', '3 C']);
});

it('two moves at once that would make a circle together: one is refused', async () => {
  const { sessionId, a, b } = await tree();
  const answers = await Promise.all([
    officer.tries('moveAgendaItem', { id: a.id, version: a.version, parentId: b.id, position: 0 }),
    chair.tries('moveAgendaItem', { id: b.id, version: b.version, parentId: a.id, position: 0 }),
  ]);
  expect(answers.filter((answer) => 'code' in answer)).toHaveLength(1);
  expect(await agenda(head, sessionId)).toHaveLength(5);
});

it('two chairs edit the same item: the second gets CONFLICT with the current version', async () => {
  const { sessionId, b } = await tree();
  const edit = (person: Person, title: string): ReturnType<Person['tries']> =>
    person.tries('changeAgendaItem', { id: b.id, version: b.version, input: itemInput({ title }) });
  const answers = await Promise.all([edit(officer, 'From the one'), edit(chair, 'From the other')]);
  const refusals = answers.filter((answer) => 'code' in answer);
  expect(refusals).toEqual([expect.objectContaining({ code: 'CONFLICT', currentVersion: b.version + 1 })]);
  const stands = (await agenda(head, sessionId)).find(({ id }) => id === b.id);
  expect(stands).toMatchObject({
    version: b.version + 1,
    title: expect.stringMatching(/^From the (one|other)$/) as unknown,
  });
  expect(
    await officer.refused('moveAgendaItem', { id: b.id, version: b.version, parentId: null, position: 0 }),
  ).toMatchObject({ code: 'CONFLICT', currentVersion: b.version + 1 });
  expect(await officer.refused('withdrawAgendaItem', { id: b.id, version: b.version })).toMatchObject({
    code: 'CONFLICT',
    currentVersion: b.version + 1,
  });
});

it('what is withdrawn goes with what stands under it, and gives its number away', async () => {
  const { sessionId, a } = await tree();
  expect(await officer.does('withdrawAgendaItem', { id: a.id, version: a.version })).toMatchObject({
    state: 'WITHDRAWN',
  });
  const seen = await agenda(head, sessionId);
  expect(seen.filter(({ state }) => state === 'WITHDRAWN').map(({ title }) => title)).toEqual([
    'A',
    'AA',
    'AB',
  ]);
  expect(
    seen.filter(({ state }) => state === 'PENDING').map(({ number, title }) => `${number} ${title}`),
  ).toEqual(['1 B', '2 C']);
  expect(await officer.refused('withdrawAgendaItem', { id: a.id, version: a.version + 1 })).toMatchObject({
    code: 'STATE',
  });
});

it('the same clientMutationId adds one item, also ten times at once', async () => {
  const { id: sessionId } = await secretariat.convened();
  const add = { sessionId, input: itemInput(), clientMutationId: 'once' };
  const made = await Promise.all(Array.from({ length: 10 }, () => officer.does('addAgendaItem', add)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(await agenda(head, sessionId)).toHaveLength(1);
});

it('twelve who add items at once: all are there, each under a number of its own', async () => {
  const { id: sessionId } = await secretariat.convened();
  const titles = Array.from({ length: 12 }, (_, index) => `Item ${index}`);
  await Promise.all(
    titles.map((title, index) =>
      (index % 2 === 0 ? officer : chair).does('addAgendaItem', { sessionId, input: itemInput({ title }) }),
    ),
  );
  const seen = await agenda(head, sessionId);
  expect(seen.map(({ number }) => number)).toEqual(
    Array.from({ length: 12 }, (_, index) => String(index + 1)),
  );
  expect(seen.map(({ title }) => title).sort()).toEqual([...titles].sort());
});
