import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, it } from '@jest/globals';
import { Collected, eventually, inHours, Secretariat, startForum } from '@parley/testkit';
import { cursorsOf, feedByQuery } from '../faults/support/reference';

const fileOf = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The program as the README prints it. */
const exampleIn = (readme: string): string => {
  const blocks = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = '']) => code);
  const [example, ...others] = blocks.filter((code) => code.startsWith('// follow.mjs'));
  if (example === undefined || others.length > 0) throw new Error('the README prints follow.mjs once');
  return example;
};

const forum = await startForum();
const folder = await mkdtemp(join(tmpdir(), 'parley-example-'));
const running: ChildProcess[] = [];
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Runs it as a partner's engineer does, with nothing of ours around it. */
const follow = async (
  token: string,
): Promise<{ printed: Collected<{ cursor: string }>; stop(): Promise<unknown> }> => {
  const child = spawn(process.execPath, ['follow.mjs'], {
    cwd: folder,
    env: { FORUM: forum.node().address, TOKEN: token },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.push(child);
  const printed = new Collected<{ cursor: string }>('printed lines');
  createInterface(child.stdout).on('line', (line) => printed.push(JSON.parse(line) as { cursor: string }));
  const stop = (): Promise<unknown> => {
    child.kill('SIGTERM');
    return once(child, 'exit');
  };
  await once(child, 'spawn');
  return { printed, stop };
};

it('the README prints the same program as docs/examples', async () => {
  expect(exampleIn(await fileOf('README.md'))).toBe(await fileOf('docs/examples/follow.mjs'));
});

it('the example prints the feed on after the server was killed, and after it was stopped itself, without gap or repeat', async () => {
  await writeFile(join(folder, 'follow.mjs'), exampleIn(await fileOf('README.md')));
  const partner = await forum.person('head@aus.example');
  const { secret } = await partner.does<{ secret: string }>('issueFeedToken', {
    name: 'The example of the README',
    ceiling: 'RESTRICTED',
    expiresAt: inHours(24),
  });
  const reader = forum.bearer(secret, 'the token');
  const upTo = async (printed: Collected<{ cursor: string }>): Promise<string> => {
    const last = cursorsOf(await feedByQuery(reader)).at(-1) ?? '';
    await printed.until(({ cursor }) => cursor === last);
    // Stopped between the print and the keeping it would, rightly, print the last one again.
    const kept = (): Promise<string> => readFile(join(folder, 'cursor.txt'), 'utf8').catch(() => '');
    await eventually(kept, (cursor) => cursor === last);
    return last;
  };
  const secretariat = new Secretariat(forum);

  const first = await follow(secret);
  await secretariat.underWay();
  await upTo(first.printed);
  await forum.node().kill('SIGKILL');
  await forum.node().start();
  await secretariat.underWay();
  await upTo(first.printed);
  await first.stop();
  await secretariat.underWay();
  const second = await follow(secret);
  await secretariat.convened();
  await upTo(second.printed);
  await second.stop();

  const printed = [...first.printed.items, ...second.printed.items].map(({ cursor }) => cursor);
  expect(printed).toEqual([...new Set(printed)].sort());
  expect(printed).toEqual(cursorsOf(await feedByQuery(reader)));
  expect(second.printed.items.length).toBeGreaterThan(0);
});
