import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, Secretariat, startForum } from '@parley/testkit';
import { entriesOf, issued } from './support/feed';
import { circulated, drafted, issuedBy, PAPER, type Paper, paperSeen, papersListed } from './support/papers';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [officer, japan, adviser, korea, france, observer] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);
const { session, item } = await secretariat.underWay({
  label: { classification: 'UNCLASSIFIED', releasableToObservers: true },
});

const absent = (): string => globalId('Paper', randomUUID());
const inSession = { sessionId: session.id, agendaItemId: item.id };
const UNDER = `query ($id: ID!, $item: ID!) { session(id: $id) { papers { id title } agenda { papers { id title } } }
  node(id: $item) { ... on AgendaItem { papers { id title } } } }`;

const ASKED = [
  `query ($id: ID!) { paper(id: $id) { ${PAPER} } }`,
  'query ($id: ID!) { node(id: $id) { id __typename ... on Paper { title } } }',
];

const ACTED: readonly (readonly [string, object])[] = [
  ['revisePaper', { version: 1, markdown: 'x' }],
  ['submitPaper', {}],
  ['circulatePaper', {}],
  ['withdrawPaper', { reason: 'none' }],
  ['cosponsorPaper', {}],
];

/** A title that stands nowhere else. */
const marked = (): string => `Zephyr ${randomUUID()}`;

/** Whoever may not see a paper gets, on every path there is, what there is without it. */
const expectHidden = async (person: Person, { id, title }: Paper): Promise<void> => {
  for (const query of ASKED) {
    const answers = await Promise.all([id, absent()].map((one) => person.graphql(query, { id: one })));
    expect(answers[0]?.text).toBe(answers[1]?.text);
  }
  for (const variables of [{}, { sessionId: session.id }]) {
    const { nodes, totalCount } = await papersListed(person, variables);
    expect(nodes.map((node) => node.id)).not.toContain(id);
    expect(totalCount).toBe(nodes.length);
  }
  const under = await person.graphql(UNDER, { id: session.id, item: item.id });
  expect(under.text).not.toContain(id);
  const told = JSON.stringify(await entriesOf(person));
  for (const text of [id, title, id.slice(8)]) expect(told).not.toContain(text);
};

const expectRefusedAsAbsent = async (person: Person, id: string): Promise<void> => {
  for (const [mutation, args] of ACTED) {
    const there = await person.refused(mutation, { id, ...args });
    expect([mutation, there]).toEqual([mutation, await person.refused(mutation, { id: absent(), ...args })]);
    expect(there.code).toBe('NOT_FOUND');
  }
};

const expectSeen = async (person: Person, { id }: Paper): Promise<void> => {
  expect((await paperSeen(person, id))?.id).toBe(id);
  expect((await papersListed(person)).nodes.map((node) => node.id)).toContain(id);
  const under = await person.graphql(UNDER, { id: session.id, item: item.id });
  expect(under.text.split(id)).toHaveLength(4);
  expect(JSON.stringify(await entriesOf(person))).toContain(id);
};

describe('a draft and what is submitted', () => {
  it('are seen by the own delegation, its machine and the secretariat, and by nobody else, on every path', async () => {
    const token = await issued(forum, japan);
    const paper = await drafted(forum, { title: marked(), ...inSession });
    for (const submitted of [false, true]) {
      if (submitted) await japan.does('submitPaper', { id: paper.id });
      for (const person of [japan, adviser, officer, token]) await expectSeen(person, paper);
      for (const person of [korea, france, observer, await issued(forum, korea)])
        await expectHidden(person, paper);
      for (const person of [korea, observer]) await expectRefusedAsAbsent(person, paper.id);
    }
    await japan.does('withdrawPaper', { id: paper.id, reason: 'Not now.' });
    await expectHidden(korea, paper);
  });

  it('of the next revision leave no trace with those who read the present one', async () => {
    const paper = await circulated(forum, { title: marked() });
    const before = await paperSeen(korea, paper.id);
    const entries = (await entriesOf(korea)).length;
    const title = marked();
    await japan.does('revisePaper', { id: paper.id, version: paper.version, markdown: title, title });
    expect(await paperSeen(korea, paper.id)).toEqual(before);
    expect(JSON.stringify(await entriesOf(korea))).not.toContain(title);
    expect(await entriesOf(korea)).toHaveLength(entries);
    expect(await paperSeen(officer, paper.id)).toMatchObject({ draft: `${title}\n`, draftState: 'DRAFT' });
  });
});

describe('a circulated paper', () => {
  it('is seen under its label by those who see it, on every path, and by nobody else', async () => {
    const paper = await circulated(forum, {
      title: marked(),
      ...inSession,
      label: { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] },
    });
    for (const person of [japan, korea, officer]) await expectSeen(person, paper);
    for (const person of [france, observer]) {
      await expectHidden(person, paper);
      await expectRefusedAsAbsent(person, paper.id);
      const { data } = await person.graphql('query ($r: String!) { paper(reference: $r) { id } }', {
        r: paper.reference,
      });
      expect(data).toEqual({ paper: null });
    }
    const revisionId = paper.current?.id ?? '';
    const node = 'query ($id: ID!) { node(id: $id) { ... on PaperRevision { sha256 } } }';
    expect(await korea.read(node, { id: revisionId })).toEqual({ node: { sha256: paper.current?.sha256 } });
    expect(await france.read(node, { id: revisionId })).toEqual({ node: null });
  });

  it('is shown to observers where its label says so', async () => {
    const paper = await circulated(forum, {
      ...inSession,
      label: { classification: 'UNCLASSIFIED', releasableToObservers: true },
    });
    await expectSeen(observer, paper);
  });

  it('is told to those in the room as soon as they see it: the draft to its own, then the paper to all', async () => {
    const rooms = await Promise.all([japan, korea].map((person) => person.room(session.id)));
    const [own, other] = rooms;
    const paper = await drafted(forum, { title: marked(), ...inSession });
    const shown = (event: { type: string; data?: object }): boolean =>
      event.type === 'item.paperAttached' && JSON.stringify(event.data).includes(paper.title);
    await own?.events.until(shown);
    await issuedBy(japan, paper.id);
    const told = await other?.events.until(shown);
    expect(told?.data).toMatchObject({ paper: { state: 'CIRCULATED' } });
    expect(other?.events.items.filter((event) => JSON.stringify(event).includes(paper.title))).toHaveLength(
      1,
    );
    for (const room of rooms) room.close();
  });
});

describe('a non-paper', () => {
  it('has no number, and nobody but its originator and the secretariat learns whose it is, on any path', async () => {
    const paper = await circulated(forum, {
      title: marked(),
      kind: 'NON_PAPER',
      ...inSession,
      label: { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] },
    });
    expect(paper).toMatchObject({ reference: null, originator: { code: 'JPN' } });
    expect(paper.current?.reference).toBe('NON-PAPER');
    const seen = await paperSeen(korea, paper.id);
    expect(seen).toMatchObject({ originator: null, cosponsors: [], reference: null });
    expect(JSON.stringify(seen)).not.toMatch(/JPN|Japan/);
    expect((await paperSeen(officer, paper.id))?.originator).toEqual({ code: 'JPN' });
    const told = (await entriesOf(korea)).filter((entry) => JSON.stringify(entry).includes(paper.title));
    expect(told.map(({ type }) => type)).toEqual(['paper.circulated', 'item.paperAttached']);
    expect(JSON.stringify(told)).not.toMatch(/JPN|Japan/);
    for (const entry of told) expect(entry).toMatchObject({ delegation: null, actor: null });
    expect(
      (await entriesOf(korea))
        .filter(({ delegation }) => JSON.stringify(delegation).includes('JPN'))
        .map(({ subjectId }) => subjectId),
    ).not.toContain(paper.id);
  });

  it('is acted on by strangers as by anybody else: the refusals do not tell whose it is', async () => {
    const { id } = await circulated(forum, { kind: 'NON_PAPER' });
    for (const [mutation, args] of ACTED.filter(([name]) => name !== 'cosponsorPaper'))
      expect(await korea.refused(mutation, { id, ...args })).toMatchObject({ code: 'FORBIDDEN' });
    const [own, other] = [
      await japan.refused('cosponsorPaper', { id }),
      await korea.refused('cosponsorPaper', { id }),
    ];
    expect(own).toEqual(other);
  });

  it('stays whole in the record: the database keeps who circulated it, where the originator and the secretariat may look', async () => {
    const { id } = await circulated(forum, { kind: 'NON_PAPER', title: marked() });
    const [row] = await forum.sql<{
      actor_id: string | null;
      delegation: string | null;
      kept: string | null;
    }>(
      `select r.actor_id, r.delegation, a.delegation as kept from record r join record_author a using (position)
       where r.type = 'paper.circulated' and r.subject_key = $1`,
      [Buffer.from(id, 'base64url').toString().split(':')[1]],
    );
    expect(row).toEqual({ actor_id: null, delegation: null, kept: 'JPN' });
  });

  it('withdrawn is as unattributed as before', async () => {
    const { id, title } = await circulated(forum, { kind: 'NON_PAPER', title: marked() });
    await japan.does('withdrawPaper', { id, reason: 'No longer needed.' });
    const told = (await entriesOf(korea)).filter((entry) => JSON.stringify(entry).includes(title));
    expect(told.map(({ type }) => type)).toEqual(['paper.circulated', 'paper.withdrawn']);
    for (const entry of told) expect(entry).toMatchObject({ delegation: null, actor: null });
  });
});

it('a text that was circulated cannot be changed by anybody, in the database either', async () => {
  const [row] = await forum.sql<{ may: boolean }>(
    `select has_any_column_privilege('parley_app', 'paper_revision', 'update') or has_table_privilege('parley_app', 'paper_revision', 'delete') as may`,
  );
  expect(row?.may).toBe(false);
});
