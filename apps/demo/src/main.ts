import { Api } from './api';
import { differences } from './compare';
import { Delegate } from './delegate';
import { play } from './play';
import { accept, onSession, prepareSession } from './session';

const say = (line: string): void => console.log(line);

const settled = async (delegates: readonly Delegate[], last: string): Promise<void> => {
  const until = performance.now() + 10_000;
  while (performance.now() < until && delegates.some(({ seen }) => !seen.some(({ type }) => type === last))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Signs every seat in, answers its invitation, and brings it and the chair into the room. */
const gather = async (
  chairApi: Api,
  seats: readonly { code: string }[],
  id: string,
  password: string,
): Promise<{ chair: Delegate; delegates: Delegate[] }> => {
  const delegates = await Promise.all(
    seats.map(async ({ code }) => {
      const api = await Api.signIn(chairApi.base, `head@${code.toLowerCase()}.example`, password);
      await accept(api, id);
      return new Delegate(code, api, id);
    }),
  );
  // Everybody's record begins with the convening, whenever they come into the room.
  const { pageInfo } = await chairApi.ask<{ pageInfo: { endCursor: string } }>(
    'query ($id: ID!) { feed(filter: { sessionId: $id, types: ["session.convened"] }) { pageInfo { endCursor } } }',
    { id },
  );
  const chair = new Delegate('CHAIR', chairApi, id);
  await Promise.all([chair, ...delegates].map((delegate) => delegate.join(pageInfo.endCursor)));
  return { chair, delegates };
};

/** Says what is wrong with what was seen; the process's exit code. */
const judge = (delegates: readonly Delegate[]): number => {
  const problems = differences(delegates);
  for (const problem of problems) console.error(`  ${problem}`);
  if (problems.length > 0) return 1;
  const entries = delegates[0]?.seen.length ?? 0;
  say(
    `All ${delegates.length} delegations saw the same record: ${entries} entries, in one order, each once.`,
  );
  return 0;
};

const run = async (base: string, password: string): Promise<number> => {
  const [officer, chairApi] = await Promise.all([
    Api.signIn(base, 'officer@secretariat.example', password),
    Api.signIn(base, 'chair@secretariat.example', password),
  ]);
  const seats = await officer.ask<{ code: string }[]>('{ delegations { code } }');
  const { id, items } = await prepareSession(officer);
  say(`The officer has convened a session with ${items.length} items for ${seats.length} delegations.`);
  const { chair, delegates } = await gather(chairApi, seats, id, password);
  say(`All ${delegates.length} delegations have accepted and are in the room.`);
  await onSession(chairApi, 'openSession', id);
  say('The chair opens the session.');
  await play(chair, delegates, items, say);
  await onSession(chairApi, 'closeSession', id);
  say('The chair closes the session.');
  await settled([...delegates, chair], 'session.closed');
  for (const delegate of [...delegates, chair]) delegate.drop();
  return judge(delegates);
};

const [base = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`] = process.argv.slice(2);
run(base.replace(/\/$/, ''), process.env['DEMO_PASSWORD'] ?? 'demonstration only').then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.error(`Is a demonstration forum running at ${base}? Start one with: npm start`);
    process.exit(1);
  },
);
