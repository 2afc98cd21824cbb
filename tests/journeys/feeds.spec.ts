import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { somebody } from './support/people';

const folders: string[] = [];

/** A folder below the workspace, where a program finds what the workspace has installed. */
const folder = (): string => {
  const made = mkdtempSync(join(process.cwd(), 'test-results/example-'));
  folders.push(made);
  return made;
};

test.afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true, force: true })));

const installed = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

interface Ran {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Runs a program until it ends, has printed so many lines, or the time is over. */
const run = (program: string, args: readonly string[], cwd: string, lines: number): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd });
    let [out, errors] = ['', ''];
    const timer = setTimeout(() => child.kill(), 20_000);
    child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString();
      if (out.split('\n').length > lines) child.kill();
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, lines: out.split('\n').filter((line) => line !== ''), errors });
    });
  });

const example = async (page: Page, tab: string, id: string): Promise<string> => {
  await page.getByRole('tab', { name: tab }).click();
  return page.locator(`[data-example=${id}]`).innerText();
};

/** Issues a token on the page; gives back its secret. */
const issue = async (page: Page, name: string): Promise<string> => {
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByLabel('Reads up to').selectOption('RESTRICTED');
  await page.getByRole('button', { name: 'Issue the token' }).click();
  await expect(page.getByText(name, { exact: true })).toBeVisible();
  return page.getByTestId('secret').innerText();
};

const FOLLOWERS = [
  ['Node, over WebSocket', 'node', 'follow.mjs', process.execPath],
  ['Python, over HTTP', 'python', 'follow.py', 'python3'],
] as const;

test('a partner’s engineer issues a token, reads the feed with it, and revokes it', async ({ browser }) => {
  const { page } = await somebody(browser, 'head@aus.example');
  await page.goto('/feeds');
  const secret = await issue(page, 'Situation room');
  expect(secret).toMatch(/^[\w-]{43}$/);
  await expectAccessible(page, 'feeds with a secret');
  await page.screenshot({ path: 'test-results/screens/feeds-issued.png', fullPage: true });

  await page.getByRole('button', { name: 'Revoke Situation room' }).click();
  await expectAccessible(page, 'the question before revoking');
  await page.getByRole('button', { name: 'Revoke the token' }).click();
  await expect(page.getByRole('button', { name: 'Revoke Situation room' })).toHaveCount(0);
  const answer = await page.request.post('/graphql/stream', {
    headers: { authorization: `Bearer ${secret}`, accept: 'text/event-stream' },
    data: { query: 'subscription { feed { cursor } }' },
  });
  expect(answer.status()).toBe(401);
});

test('the examples for curl run as they stand', async ({ browser }) => {
  test.skip(!installed('curl'), 'THE EXAMPLES FOR CURL WERE NOT RUN: there is no curl on this machine');
  const { page } = await somebody(browser, 'head@nzl.example');
  await page.goto('/feeds');
  await issue(page, 'For curl');
  const paged = await run('sh', ['-c', await example(page, 'curl, as a page', 'page')], '.', 100);
  const answer = JSON.parse(paged.lines.join('\n')) as { data: { feed: { nodes: unknown[] } } };
  expect(answer.data.feed.nodes).toHaveLength(10);
  const live = await run(
    'sh',
    ['-c', `exec ${await example(page, 'curl, as it happens', 'stream')}`],
    '.',
    20,
  );
  expect(live.lines.filter((line) => line.startsWith('data: {"data":{"feed"')).length).toBeGreaterThan(3);
});

for (const [tab, id, file, program] of FOLLOWERS) {
  test(`the example for ${id} goes on where it stopped, and stops when its token is revoked`, async ({
    browser,
  }) => {
    test.skip(
      !installed(program),
      `THE EXAMPLE FOR ${id.toUpperCase()} WAS NOT RUN: there is no ${program} here`,
    );
    const { page } = await somebody(browser, 'head@kor.example');
    await page.goto('/feeds');
    await issue(page, `For ${id}`);
    const at = folder();
    writeFileSync(join(at, file), await example(page, tab, id));

    const cursors = ({ lines }: Ran): string[] =>
      lines.flatMap((line) => {
        try {
          return [(JSON.parse(line) as { cursor: string }).cursor];
        } catch {
          // The last line, cut off by the kill.
          return [];
        }
      });
    const first = cursors(await run(program, [file], at, 20));
    const kept = readFileSync(join(at, 'cursor.txt'), 'utf8');
    const second = cursors(await run(program, [file], at, 20));
    expect(first.length).toBeGreaterThan(10);
    expect(second[0] !== undefined && second[0] > kept).toBe(true);
    expect(first.filter((cursor) => cursor > kept).length).toBeLessThanOrEqual(1);

    await page.getByRole('button', { name: `Revoke For ${id}` }).click();
    await page.getByRole('button', { name: 'Revoke the token' }).click();
    await expect(page.getByRole('button', { name: `Revoke For ${id}` })).toHaveCount(0);
    const last = await run(program, [file], at, 1_000);
    expect(last.code).toBe(1);
    expect(existsSync(join(at, 'cursor.txt'))).toBe(true);
  });
}

test('what happens appears at the end of the feed, as this person sees it', async ({ browser }) => {
  const japan = await somebody(browser, 'head@jpn.example');
  await japan.page.goto('/feeds');
  const tail = japan.page.getByRole('list', { name: 'Last entries, newest first' });
  await expect(tail).toBeVisible();
  await issue(japan.page, 'Seen in the tail');
  await expect(tail.getByRole('listitem').first()).toContainText('token.issued');
  await expect(tail.getByRole('listitem').first()).toContainText('JPN');
});
