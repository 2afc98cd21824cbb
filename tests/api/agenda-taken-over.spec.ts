import { describe, expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import {
  inHours,
  type Item,
  itemInput,
  type Person,
  Secretariat,
  startForum,
  type Thing,
} from '@parley/testkit';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const officer = await forum.person('officer@secretariat.example');
const chair = await forum.person('chair@secretariat.example', 1);
const japan = await forum.person('head@jpn.example');
const france = await forum.person('head@fra.example');

interface Seen extends Item {
  readonly title: string;
  readonly summary: string | null;
  readonly outcome: string | null;
  readonly label: { readonly classification: string };
  readonly deferredFrom: (Thing & { readonly session: { readonly id: string } }) | null;
  readonly deferredTo: (Thing & { readonly session: { readonly id: string } }) | null;
}

const SEEN = `id number title state version summary outcome label { classification releasableTo }
  deferredFrom { id session { id } } deferredTo { id session { id } }`;

const agenda = async (reader: Person, id: string): Promise<readonly Seen[]> =>
  (
    await reader.read<{ session: { agenda: Seen[] } }>(
      `query ($id: ID!) { session(id: $id) { agenda { ${SEEN} } } }`,
      { id },
    )
  ).session.agenda;

const lines = async (reader: Person, id: string): Promise<string[]> =>
  (await agenda(reader, id)).map(({ number, title }) => `${number} ${title}`);

const later = (overrides: object = {}) =>
  secretariat.convened({ startsAt: inHours(30), endsAt: inHours(32), title: 'Later', ...overrides });

const NARROW = { label: { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] } };

describe('an item that is put off', () => {
  it('is closed here, begins anew there, and each leads to the other', async () => {
    const [{ id: here }, { id: there }] = [await secretariat.open(), await later()];
    const item = await secretariat.item(here, { title: 'Resilience', plannedDuration: 'PT20M' });
    await secretariat.item(here, { title: 'In cities', parentId: item.id });
    const args = { id: item.id, version: item.version, toSessionId: there, reason: 'No time left' };
    expect(await japan.refused('deferAgendaItem', args)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await officer.refused('deferAgendaItem', { ...args, version: 9 })).toMatchObject({
      code: 'CONFLICT',
    });
    await officer.does('deferAgendaItem', args);
    const [before, after] = [await agenda(japan, here), await agenda(japan, there)];
    expect(before[0]).toMatchObject({ state: 'DEFERRED', outcome: 'DEFERRED', summary: 'No time left' });
    expect(after.map(({ number, title, state, summary }) => [number, title, state, summary])).toEqual([
      ['1', 'Resilience', 'PENDING', null],
      ['1(a)', 'In cities', 'PENDING', null],
    ]);
    expect(before[0]?.deferredTo).toMatchObject({ id: after[0]?.id, session: { id: there } });
    expect(after[0]?.deferredFrom).toMatchObject({ id: item.id, session: { id: here } });
    expect(await officer.refused('deferAgendaItem', { ...args, version: 2 })).toMatchObject({
      code: 'STATE',
    });
  });

  it('shows the chain only to who sees both ends of a step', async () => {
    const [{ id: here }, { id: there }] = [await secretariat.convened(), await later(NARROW)];
    const item = await secretariat.item(here, { title: 'Resilience' });
    await officer.does('deferAgendaItem', { id: item.id, version: 1, toSessionId: there, reason: 'Later' });
    const goesOn = (await agenda(france, here))[0]?.deferredTo;
    expect(goesOn).toMatchObject({ session: { id: there } });
    expect((await agenda(japan, here))[0]).toMatchObject({
      state: 'DEFERRED',
      deferredTo: null,
      deferredFrom: null,
    });
    const told = await forum.sql('select data from record where session_key = $1', [keyOf('Session', here)]);
    expect(told.length).toBeGreaterThan(3);
    expect(JSON.stringify(told)).not.toContain(keyOf('AgendaItem', goesOn?.id ?? ''));
  });

  it('keeps its label where the other session’s is wider', async () => {
    const [{ id: here }, { id: there }] = [await secretariat.convened(NARROW), await later()];
    const item = await secretariat.item(here, { title: 'For France' });
    await officer.does('deferAgendaItem', { id: item.id, version: 1, toSessionId: there, reason: 'Later' });
    expect(await lines(france, there)).toEqual(['1 For France']);
    expect(await lines(japan, there)).toEqual([]);
  });

  it('goes to no session that begins earlier, is out of sight, or is its own', async () => {
    const { id: here } = await secretariat.convened();
    const item = await secretariat.item(here);
    const to = (toSessionId: string) =>
      officer.refused('deferAgendaItem', { id: item.id, version: 1, toSessionId, reason: 'Later' });
    const { id: earlier } = await secretariat.convened({ startsAt: inHours(0.2), endsAt: inHours(0.5) });
    expect(await to(earlier)).toMatchObject({ code: 'INVALID', field: 'toSessionId' });
    expect(await to(here)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await to('U2Vzc2lvbjpub25l')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is put off once, however many try at once, in either direction', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const [{ id: here }, { id: there }] = [await secretariat.convened(), await later()];
      const [a, b] = [await secretariat.item(here), await secretariat.item(there)];
      const answers = await Promise.all([
        officer.tries('deferAgendaItem', { id: a.id, version: 1, toSessionId: there, reason: 'One' }),
        chair.tries('deferAgendaItem', { id: a.id, version: 1, toSessionId: there, reason: 'Other' }),
        chair.tries('deferAgendaItem', { id: b.id, version: 1, toSessionId: here, reason: 'Back' }),
      ]);
      expect(answers.slice(0, 2).filter((answer) => 'code' in answer)).toHaveLength(1);
      expect(answers[2]).toMatchObject({ code: 'INVALID' });
      expect(await agenda(officer, there)).toHaveLength(2);
    }
  });
});

describe('copying an agenda', () => {
  it('takes over what was given to the items, and nothing of how they went', async () => {
    const { session, item } = await secretariat.underWay({}, { title: 'A', plannedDuration: 'PT10M' });
    await chair.does('closeAgendaItem', { id: item.id, outcome: 'AGREED', summary: 'It was agreed' });
    const b = await secretariat.item(session.id, { title: 'B' });
    await secretariat.item(session.id, { title: 'BA', parentId: b.id });
    const { id } = await later();
    await secretariat.item(id, { title: 'First' });
    const copy = { sessionId: id, fromSessionId: session.id, clientMutationId: 'copied once' };
    await Promise.all([officer.does('copyAgenda', copy), officer.does('copyAgenda', copy)]);
    expect(await lines(japan, id)).toEqual(['1 First', '2 A', '3 B', '3(a) BA']);
    for (const line of await agenda(japan, id))
      expect(line).toMatchObject({ state: 'PENDING', outcome: null, summary: null, deferredFrom: null });
    await officer.does('copyAgenda', { sessionId: id, fromSessionId: session.id, itemIds: [item.id] });
    expect((await lines(japan, id)).at(-1)).toBe('4 A');
  });

  it('never widens who reads an item', async () => {
    const { id: from } = await secretariat.convened();
    await secretariat.item(from, { title: 'All' });
    await secretariat.item(from, { title: 'France', ...NARROW });
    const { id } = await later();
    await officer.does('copyAgenda', { sessionId: id, fromSessionId: from });
    expect(await lines(france, id)).toEqual(['1 All', '2 France']);
    expect(await lines(japan, id)).toEqual(['1 All']);
  });

  it('is refused to delegates, from what is out of sight, and from an empty agenda', async () => {
    const [{ id: from }, { id }] = [await secretariat.convened(), await later()];
    expect(await japan.refused('copyAgenda', { sessionId: id, fromSessionId: from })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await officer.refused('copyAgenda', { sessionId: id, fromSessionId: from })).toMatchObject({
      code: 'STATE',
    });
    const { id: secret } = await secretariat.scheduled();
    const absent = await japan.refused('copyAgenda', { sessionId: id, fromSessionId: 'U2Vzc2lvbjpub25l' });
    expect(await japan.refused('copyAgenda', { sessionId: id, fromSessionId: secret })).toEqual(absent);
  });
});

describe('an agenda template', () => {
  const LIST =
    '{ agendaTemplates(first: 100) { nodes { id name items { title depth } label { releasableTo } } } }';
  const PAGE = `query ($after: String) {
    agendaTemplates(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  interface Page {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  interface Listed {
    readonly agendaTemplates: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
  }
  const listed = async (reader: Person) => (await reader.read<Listed>(LIST)).agendaTemplates.nodes;

  it('is kept from one agenda, put on another, and seen by the secretariat alone', async () => {
    const [{ id: from }, { id }] = [await secretariat.convened(), await later()];
    const a = await secretariat.item(from, { title: 'A' });
    await secretariat.item(from, { title: 'AA', parentId: a.id });
    const save = { sessionId: from, name: 'Weekly', clientMutationId: 'kept once' };
    const template = await officer.does('saveAgendaTemplate', save);
    expect(await officer.does('saveAgendaTemplate', save)).toMatchObject({ id: template.id });
    expect((await listed(chair)).filter(({ name }) => name === 'Weekly')).toMatchObject([
      {
        id: template.id,
        items: [
          { title: 'A', depth: 0 },
          { title: 'AA', depth: 1 },
        ],
        label: { releasableTo: [] },
      },
    ]);
    expect(await listed(japan)).toEqual([]);
    const apply = { sessionId: id, templateId: template.id };
    expect(await japan.refused('applyAgendaTemplate', apply)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await japan.refused('saveAgendaTemplate', save)).toMatchObject({ code: 'FORBIDDEN' });
    await officer.does('applyAgendaTemplate', apply);
    expect(await lines(japan, id)).toEqual(['1 A', '1(a) AA']);
    expect(await japan.refused('removeAgendaTemplate', { id: template.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await officer.does('removeAgendaTemplate', { id: template.id });
    expect(await officer.refused('removeAgendaTemplate', { id: template.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await lines(japan, id)).toEqual(['1 A', '1(a) AA']);
  });

  it('is listed page by page, each once', async () => {
    const { id: from } = await secretariat.convened();
    await secretariat.item(from);
    for (const name of ['Same', 'Same', 'Other'])
      await officer.does('saveAgendaTemplate', { sessionId: from, name });
    const all = (await listed(officer)).map(({ id }) => id);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = (await officer.read<{ agendaTemplates: Page }>(PAGE, { after })).agendaTemplates;
      paged.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all);
  });

  it('on an adopted agenda is the chair’s, with a reason', async () => {
    const { id } = await secretariat.open();
    await secretariat.item(id, { title: 'A' });
    const template = await officer.does('saveAgendaTemplate', { sessionId: id, name: 'From an open one' });
    await chair.does('adoptAgenda', { sessionId: id });
    const apply = { sessionId: id, templateId: template.id };
    expect(await officer.refused('applyAgendaTemplate', { ...apply, reason: 'x' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await chair.refused('applyAgendaTemplate', apply)).toMatchObject({
      code: 'INVALID',
      field: 'reason',
    });
    await chair.does('applyAgendaTemplate', { ...apply, reason: 'Asked for by all' });
    expect(await chair.refused('addAgendaItem', { sessionId: id, input: itemInput() })).toMatchObject({
      field: 'reason',
    });
    expect(await lines(japan, id)).toEqual(['1 A', '2 A']);
  });
});
