import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { startForum } from '@parley/testkit';
import { AMENDMENT, proposed, resolved } from './support/negotiation';
import { circulated, PAPER, type Paper } from './support/papers';

const forum = await startForum();
const [japan, korea, france, observer] = await Promise.all([
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
