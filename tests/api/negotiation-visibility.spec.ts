import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, startForum } from '@parley/testkit';
import { entriesOf, issued } from './support/feed';
import { AMENDMENT, proposed, resolved } from './support/negotiation';
import { circulated, drafted, PAPER, type Paper } from './support/papers';

const forum = await startForum();
const [officer, adviser, japan, korea, france, observer] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);

const paperOf = (overrides: object = {}): Promise<Paper> =>
  circulated(forum, { markdown: 'Alpha stands first.\n\nDelta stands last.\n', ...overrides });

it('a stranger gets for an amendment and its text what there is without them', async () => {
  const absent = globalId('Amendment', randomUUID());
  const noText = globalId('PaperRevision', randomUUID());
  const paper = await paperOf({ label: { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] } });
  const { id } = await proposed(korea, paper.current?.id, '2');
  const query = `query ($id: ID!) { node(id: $id) { id __typename ... on Amendment { ${AMENDMENT} } } }`;
  for (const person of [france, observer]) {
    expect((await person.graphql(query, { id })).text).toBe(
      (await person.graphql(query, { id: absent })).text,
    );
    for (const [mutation, args] of [
      ['joinAmendment', {}],
      ['resolveAmendment', { state: 'ACCEPTED' }],
    ] as const)
      expect(await person.refused(mutation, { id, ...args })).toEqual(
        await person.refused(mutation, { id: absent, ...args }),
      );
    const args = { paragraph: '2', action: 'DELETE' };
    expect(await person.refused('proposeAmendment', { revisionId: paper.current?.id, ...args })).toEqual(
      await person.refused('proposeAmendment', { revisionId: noText, ...args }),
    );
  }
});

it('who decides on a non-paper is not told to its readers', async () => {
  const paper = await paperOf({ kind: 'NON_PAPER' });
  const { id } = await proposed(korea, paper.current?.id, '2');
  await resolved(japan, id, 'ACCEPTED');
  const rows = await forum.sql<{ actor_id: string | null; delegation: string | null; kept: string | null }>(
    `select r.actor_id, r.delegation, a.delegation as kept from record r join record_author a using (position)
     where r.type = 'paper.amendmentResolved' and r.data::text like $1`,
    [`%${Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''}%`],
  );
  expect(rows).toEqual([{ actor_id: null, delegation: null, kept: 'JPN' }]);
  const seen = await france.read(
    `query ($id: ID!) { paper(id: $id) { ${PAPER} amendments { ${AMENDMENT} } } }`,
    {
      id: paper.id,
    },
  );
  expect(JSON.stringify(seen)).not.toMatch(/JPN|Japan/);
});

const NEGOTIATED = `query ($id: ID!, $amendment: ID!) {
  paper(id: $id) { openBrackets amendments { id reason } viewerCanNegotiate { amend decide takeStance }
    revisions { amendmentsTaken { id } } current { paragraphs { key brackets { text } stances { stance comment } } } }
  node(id: $amendment) { id ... on Amendment { reason } } }`;

describe('brackets, amendments and stances', () => {
  const readers = async (): Promise<Readonly<Record<string, Person>>> => ({
    ...{ own: japan, adviser, secretariat: officer, cosponsor: korea, other: france, observer },
    ownToken: await issued(forum, japan),
    cosponsorToken: await issued(forum, korea),
    otherToken: await issued(forum, france),
  });
  const INSIDE = ['own', 'adviser', 'secretariat', 'ownToken'];
  const AUDIENCE = [...INSIDE, 'cosponsor', 'cosponsorToken'];
  const none = { id: globalId('Paper', randomUUID()), amendment: globalId('Amendment', randomUUID()) };

  const whoSees = async (all: Readonly<Record<string, Person>>, asked: typeof none): Promise<string[]> => {
    const seeing: string[] = [];
    for (const [name, person] of Object.entries(all)) {
      const [there, absent] = [
        await person.graphql(NEGOTIATED, asked),
        await person.graphql(NEGOTIATED, none),
      ];
      if (there.text !== absent.text) seeing.push(name);
    }
    return seeing.sort();
  };

  it('are seen by those who see the text, in every state of the paper, and by nobody else on any path', async () => {
    const all = await readers();
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] };
    const { id } = await drafted(forum, { label, markdown: 'Alpha [beta]{+KOR}.\n\nDelta.\n' });
    expect(await whoSees(all, { ...none, id })).toEqual([...INSIDE].sort());
    await japan.does('submitPaper', { id });
    expect(await whoSees(all, { ...none, id })).toEqual([...INSIDE].sort());
    const paper = await japan.does<Paper>('circulatePaper', { id }, PAPER);
    await korea.does('cosponsorPaper', { id });
    const reason = `Zephyr ${randomUUID()}`;
    const { id: amendment } = await proposed(korea, paper.current?.id, '2', { reason });
    const on = { revisionId: paper.current?.id, paragraph: '2' };
    await korea.does('takeStance', { ...on, stance: 'OBJECT', comment: reason });
    for (const withdrawn of [false, true]) {
      if (withdrawn) await japan.does('withdrawPaper', { id, reason: 'No longer.' });
      expect(await whoSees(all, { id, amendment })).toEqual([...AUDIENCE].sort());
      for (const [name, person] of Object.entries(all)) {
        const told = JSON.stringify(await entriesOf(person));
        expect([name, told.includes(reason)]).toEqual([name, AUDIENCE.includes(name)]);
      }
    }
    const gone = { amend: false, decide: false, takeStance: false };
    for (const name of AUDIENCE)
      expect(await all[name]?.read(NEGOTIATED, { id, amendment })).toMatchObject({
        paper: { viewerCanNegotiate: gone },
      });
  });

  it('are not changed by a machine', async () => {
    const paper = await paperOf();
    const machine = await issued(forum, korea);
    const on = { revisionId: paper.current?.id, paragraph: '1' };
    for (const [mutation, args] of [
      ['proposeAmendment', { ...on, action: 'DELETE' }],
      ['takeStance', { ...on, stance: 'OBJECT' }],
      ['closeBracket', { ...on, bracket: 1, keep: true }],
      ['acceptAllThatDoNotCollide', { paperId: paper.id }],
    ] as const)
      expect([mutation, await machine.refused(mutation, args)]).toMatchObject([
        mutation,
        { code: 'FORBIDDEN' },
      ]);
  });
});
