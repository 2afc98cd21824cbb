import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isAlive, signal } from './processes';
import { expectMark, leaveMark, makeWorkspace, query, until } from './spec-support';
import type { Workspace } from './spec-support';

const PATIENCE = 60_000;

describe('one data folder', () => {
  let workspace: Workspace;
  let script: string;
  beforeAll(async () => {
    workspace = await makeWorkspace();
    script = await workspace.bundle();
  });
  afterAll(() => workspace.dispose(), PATIENCE);
  const child = (name: string, as?: { detached: boolean }) =>
    workspace.child(script, { dataDir: workspace.dataDir(name), durable: false }, as);

  it(
    'is refused to a second live process, which names the first and leaves it alone',
    async () => {
      const first = child('shared');
      const running = await first.ready();
      await leaveMark(running.url);
      const refused = await child('shared').failed();
      expect(refused.fault).toBe('ALREADY_RUNNING');
      expect(refused.message).toContain(`Another Parley (process ${first.process.pid}) is running`);
      expect(refused.message).toContain(workspace.dataDir('shared'));
      await expectMark(running.url);
      await first.stop();
      expect(await isAlive(running.pid)).toBe(false);
    },
    PATIENCE,
  );

  it(
    'is made once when three processes start on it for the first time together',
    async () => {
      const children = [child('rush'), child('rush'), child('rush')];
      const outcomes = await Promise.allSettled(children.map((one) => one.ready()));
      const ready = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      const reasons = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [String(outcome.reason)] : [],
      );
      expect(ready).toHaveLength(1);
      expect(reasons).toEqual(Array(2).fill(expect.stringContaining('Another Parley (process ')));
      await leaveMark(ready[0]?.url ?? '');
      await Promise.all(children.map((one) => one.stop()));

      const next = child('rush');
      await expectMark((await next.ready()).url);
      await next.stop();
    },
    PATIENCE,
  );

  it(
    'is handed on to a process that starts while the first one stops',
    async () => {
      const first = child('shared');
      const before = await first.ready();
      const stopped = first.stop();
      await until('the end of the first server', () =>
        query(before.url, 'select 1').then(
          () => false,
          () => true,
        ),
      );
      const second = child('shared');
      await expectMark((await second.ready()).url);
      await stopped;
      await expectMark((await second.ready()).url);
      await second.stop();
    },
    PATIENCE,
  );

  it(
    'keeps its server while its process finishes its work after a Ctrl-C in the terminal',
    async () => {
      const first = child('shared', { detached: true });
      const running = await first.ready();
      const group = first.process.pid ?? 0;
      process.kill(-group, 'SIGINT');
      await first.first((message) => message.interrupted === true);
      await expectMark(running.url);
      await first.stop();
      expect(await isAlive(running.pid)).toBe(false);
    },
    PATIENCE,
  );

  it(
    'stays guarded when the server falls and comes back on its own',
    async () => {
      const told: string[] = [];
      const options = {
        dataDir: workspace.dataDir('shared'),
        durable: false,
        log: (line: string) => told.push(line),
      };
      const first = await workspace.start(options);
      const [session] = await query(
        first.url,
        "select pid from pg_stat_activity where query ~ '^select from pg_database'",
      );
      // A killed session makes PostgreSQL end all others and recover, guard included.
      signal(Number(session?.['pid']), 'SIGKILL');
      const guard = "select count(*)::int held from pg_locks where locktype = 'advisory'";
      const held = async () => (await query(first.url, guard).catch(() => []))[0]?.['held'];
      const lost = () => told.some((line) => line.includes('was lost'));
      await until('the guard is back', async () => lost() && (await held()) === 1);
      expect((await child('shared').failed()).fault).toBe('ALREADY_RUNNING');
      await first.stop();
    },
    PATIENCE,
  );
});
