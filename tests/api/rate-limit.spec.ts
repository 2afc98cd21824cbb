import { expect, it } from '@jest/globals';
import { codesOf, overSse, overWebsocket, startForum } from '@parley/testkit';
import { knock } from './support/hall-screen';

// One comes back every four seconds: on a slow machine too, what has been used up stays used up for a while.
const PER_MINUTE = 15;
const forum = await startForum({ env: { REQUESTS_PER_MINUTE: String(PER_MINUTE) } });
const { address } = forum.node();

it('more requests than allowed are answered with 429 and when to try again, for this credential alone', async () => {
  const [loud, quiet] = [await forum.person('head@jpn.example'), await forum.person('head@kor.example')];
  const answers = await Promise.all(
    Array.from({ length: PER_MINUTE + 20 }, () => loud.graphql('{ serverTime }')),
  );
  const refused = answers.filter(({ status }) => status === 429);
  expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(PER_MINUTE + 2);
  expect(refused.length).toBeGreaterThanOrEqual(18);
  for (const answer of refused) {
    expect(codesOf(answer)).toEqual(['RATE_LIMITED']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  }
  await quiet.read('{ serverTime }');
  // The limit is one for all transports. What came back meanwhile is used up again first.
  const usedUp = () => Promise.all(Array.from({ length: 3 }, () => loud.graphql('{ serverTime }')));
  await usedUp();
  expect(codesOf({ errors: (await overWebsocket(address, loud.token, '{ serverTime }')).errors })).toEqual([
    'RATE_LIMITED',
  ]);
  await usedUp();
  expect(codesOf({ errors: (await overSse(address, loud.token, '{ serverTime }')).errors })).toEqual([
    'RATE_LIMITED',
  ]);
});

it('a socket is told RATE_LIMITED, stays open, and others go on', async () => {
  const [loud, quiet] = [await forum.person('deputy@jpn.example'), await forum.person('deputy@kor.example')];
  const [socket, other] = await Promise.all([loud.socket(), quiet.socket()]);
  const acks = await Promise.all(
    Array.from({ length: PER_MINUTE + 20 }, () => socket.ask('room:join', { sessionId: 'none' })),
  );
  expect(acks.filter(({ refusal }) => refusal?.code === 'RATE_LIMITED').length).toBeGreaterThanOrEqual(18);
  expect(acks.filter(({ refusal }) => refusal?.code === 'NOT_FOUND').length).toBeGreaterThan(0);
  expect(socket.disconnected.items).toEqual([]);
  expect((await other.ask('room:join', { sessionId: 'none' })).refusal?.code).toBe('NOT_FOUND');
  expect((await loud.graphql('{ serverTime }')).status).toBe(429);
  socket.close();
  other.close();
});

it('one connection over graphql-ws is limited like many requests', async () => {
  const loud = await forum.person('adviser@jpn.example');
  const answers = await Promise.all(
    Array.from({ length: PER_MINUTE + 20 }, () => overWebsocket(address, loud.token, '{ serverTime }')),
  );
  expect(
    answers.filter(({ errors }) => errors?.[0]?.extensions?.code === 'RATE_LIMITED').length,
  ).toBeGreaterThanOrEqual(18);
});

it('the door of the hall is not to be besieged: whoever knocks too often is told to try later', async () => {
  const knocks = Array.from({ length: PER_MINUTE + 10 }, () => knock(forum, { secret: 'A'.repeat(43) }));
  const answers = await Promise.all(knocks);
  expect(answers.filter((answer) => answer === 'RATE_LIMITED').length).toBeGreaterThanOrEqual(8);
  expect([...new Set(answers)].sort()).toEqual(['RATE_LIMITED', 'UNAUTHENTICATED']);
});
