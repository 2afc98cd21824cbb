import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { codesOf, type Person, startForum } from '@parley/testkit';

const forum = await startForum();
const officer = await forum.person('officer@secretariat.example');
const head = await forum.person('head@jpn.example');

describe('days off', () => {
  const LIST = `query ($kind: DayOffKind, $first: Int, $after: String) { daysOff(kind: $kind, endingFrom: "2033-01-01", first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id kind from to name delegations { code } viewerCanWithdraw } } }`;
  interface Listed {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly { readonly id: string; readonly viewerCanWithdraw: boolean }[];
  }
  const listed = async (person: Person, variables: object = {}): Promise<Listed> =>
    (await person.read<{ daysOff: Listed }>(LIST, { ...variables })).daysOff;
  const blackout = { kind: 'BLACKOUT', from: '2033-05-02', to: '2033-05-04', name: 'Zephyr week' };
  const holiday = {
    kind: 'HOLIDAY',
    from: '2033-07-14',
    to: '2033-07-14',
    name: 'Bastille Day',
    delegations: ['FRA'],
  };

  it('a blackout is seen by its seat and the secretariat alone: in the list, by its id, in the feed', async () => {
    const { id } = await head.does<{ id: string }>('addDayOff', { input: blackout });
    const node = 'query ($id: ID!) { node(id: $id) { id ... on DayOff { name } } }';
    const feed =
      '{ feed(first: 100, filter: { types: ["day-off.added"] }) { nodes { subjectId subject { id } } } }';
    for (const email of ['officer@secretariat.example', 'adviser@jpn.example', 'head@jpn.example']) {
      const person = await forum.person(email);
      expect((await listed(person)).nodes.map((one) => one.id)).toContain(id);
      expect(JSON.stringify(await person.read(node, { id }))).toContain('Zephyr');
      expect(JSON.stringify(await person.read(feed))).toContain(id);
    }
    for (const email of ['head@kor.example', 'observer@asean.example']) {
      const person = await forum.person(email);
      expect((await listed(person)).nodes.map((one) => one.id)).not.toContain(id);
      expect(await person.read(node, { id })).toEqual({ node: null });
      expect(JSON.stringify(await person.read(feed))).not.toContain(id);
      expect(await person.refused('withdrawDayOff', { id })).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await officer.refused('withdrawDayOff', { id })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('a holiday is seen by every seat, and kept by the chair and the session officers', async () => {
    const { id } = await officer.does<{ id: string }>('addDayOff', { input: holiday });
    const seen = (await listed(head)).nodes.find((one) => one.id === id);
    expect(seen?.viewerCanWithdraw).toBe(false);
    expect((await listed(officer)).nodes.find((one) => one.id === id)?.viewerCanWithdraw).toBe(true);
    expect(await head.refused('withdrawDayOff', { id })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are entered once for one clientMutationId', async () => {
    const variables = {
      input: { ...blackout, from: '2033-06-01', to: '2033-06-01' },
      clientMutationId: randomUUID(),
    };
    const first = await head.does<{ id: string }>('addDayOff', variables);
    expect(await head.does('addDayOff', variables)).toMatchObject({ id: first.id });
  });

  it('are taken back once; who comes later is told so', async () => {
    const { id } = await head.does<{ id: string }>('addDayOff', {
      input: { ...blackout, from: '2033-06-02', to: '2033-06-02' },
    });
    const done = await head.does<{ withdrawn: boolean }>('withdrawDayOff', { id }, 'withdrawn');
    expect(done.withdrawn).toBe(true);
    expect((await listed(head)).nodes.map((one) => one.id)).not.toContain(id);
    expect(await head.refused('withdrawDayOff', { id })).toMatchObject({ code: 'STATE' });
    const absent = globalId('DayOff', randomUUID());
    expect(await head.refused('withdrawDayOff', { id: absent })).toMatchObject({ code: 'NOT_FOUND' });
  });

  const refused: readonly (readonly [string, string, object, string, string | null])[] = [
    ['a blackout by an adviser', 'adviser@jpn.example', blackout, 'FORBIDDEN', null],
    ['a blackout by the secretariat', 'officer@secretariat.example', blackout, 'FORBIDDEN', null],
    [
      'a blackout of another seat',
      'head@jpn.example',
      { ...blackout, delegations: ['KOR'] },
      'INVALID',
      'delegations',
    ],
    ['a holiday by a delegation', 'head@jpn.example', holiday, 'FORBIDDEN', null],
    [
      'a holiday of nobody',
      'officer@secretariat.example',
      { ...holiday, delegations: [] },
      'INVALID',
      'delegations',
    ],
    [
      'a holiday of an organisation',
      'officer@secretariat.example',
      { ...holiday, delegations: ['XEU'] },
      'INVALID',
      'delegations',
    ],
    ['a holiday without a name', 'officer@secretariat.example', { ...holiday, name: ' ' }, 'INVALID', 'name'],
    ['an end before the beginning', 'head@jpn.example', { ...blackout, to: '2033-05-01' }, 'INVALID', 'to'],
    ['more than a month', 'head@jpn.example', { ...blackout, to: '2033-06-30' }, 'INVALID', 'to'],
    [
      'a year before all calendars',
      'head@jpn.example',
      { ...blackout, from: '0033-05-02' },
      'INVALID',
      'from',
    ],
  ];

  it.each(refused)('%s is refused', async (_, email, input, code, field) => {
    expect(await (await forum.person(email)).refused('addDayOff', { input })).toMatchObject({ code, field });
  });

  it('are listed page by page, by their first day', async () => {
    const first = await listed(head, { kind: 'BLACKOUT', first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await listed(head, { kind: 'BLACKOUT', first: 1, after: first.pageInfo.endCursor });
    expect(second.nodes[0]?.id).not.toBe(first.nodes[0]?.id);
    expect(second.pageInfo.hasNextPage).toBe(false);
    for (const variables of [{ first: 101 }, { first: 0 }, { after: 'x' }]) {
      expect(codesOf(await head.graphql(LIST, variables))).toEqual(['BAD_USER_INPUT']);
    }
  });
});
