import { expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';

const forum = await startForum({ nodes: 2 });

it('a stranger reads no page of the feed', async () => {
  const { errors } = await forum.bearer(undefined).graphql('{ feed { nodes { cursor } } }');
  expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
