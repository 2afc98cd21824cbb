import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { eventually, startForum, testRun } from '@parley/testkit';
import { serverAudits } from 'graphql-http';
import pg from 'pg';

const forum = await startForum();
const { address } = forum.node();

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${address}${path}`, { headers });

it('says that it is alive and ready', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await get(path);
    expect([path, response.status, await response.json()]).toEqual([path, 200, { status: 'ok' }]);
  }
});

it('shows Prometheus metrics to loopback, and not through a proxy', async () => {
  const response = await get('/metrics');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  const text = await response.text();
  expect(text).toMatch(/^# TYPE \S+ (counter|gauge|histogram)$/m);
  expect(text).not.toMatch(/@|JPN|Japan/);
  expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
  expect(
    (await get('/metrics', { authorization: 'Bearer wrong', 'x-forwarded-for': '127.0.0.1' })).status,
  ).toBe(404);
});

it.each(['/', '/graphql', '/healthz', '/nowhere', '/auth/token'])(
  'every answer carries the security headers: %s',
  async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toMatch(/no-referrer|same-origin/);
    expect(headers.get('x-frame-options')).toMatch(/deny/i);
    expect(headers.get('x-powered-by')).toBeNull();
  },
);

it('another site may not read answers', async () => {
  for (const method of ['OPTIONS', 'POST']) {
    const response = await fetch(`${address}/graphql`, {
      method,
      headers: {
        origin: 'https://elsewhere.example',
        'content-type': 'application/json',
        'access-control-request-method': 'POST',
      },
      ...(method === 'POST' ? { body: '{"query":"{ __typename }"}' } : {}),
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  }
});

it.each(
  serverAudits({ url: `${address}/graphql`, fetchFn: fetch }).map((audit): [string, typeof audit] => [
    audit.name,
    audit,
  ]),
)('GraphQL over HTTP audit: %s', async (_, audit) => {
  const result = await audit.fn();
  expect([result.status === 'error' ? result.reason : '', result.status]).toEqual([
    '',
    expect.stringMatching(/^(ok|notice|warn)$/),
  ]);
});

it('without its database it is alive but not ready, says no more than that, and comes back by itself', async () => {
  const name = new URL(forum.database.url).pathname.slice(1);
  const admin = new pg.Client({ connectionString: testRun().adminUrl });
  await admin.connect();
  try {
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    const response = await eventually(
      () => get('/readyz'),
      ({ status }) => status === 503,
    );
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ reason: expect.any(String) as unknown });
    expect(text).not.toMatch(/postgres:\/\/|password|ECONN|parley_|127\.0\.0\.1/);
    expect((await get('/healthz')).status).toBe(200);
    const fault = await forum.bearer('y'.repeat(43)).graphql('{ viewer { clearance } }');
    expect(fault.text).not.toMatch(/datallowconn|accepting connections|database "|node_modules|parley_/);
    expect(fault.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
  } finally {
    await admin.query(`alter database ${name} allow_connections true`);
    await admin.end();
  }
  await eventually(
    () => get('/readyz'),
    ({ status }) => status === 200,
  );
  await (await forum.signIn('head@jpn.example')).read('{ viewer { clearance } }');
});

const built = existsSync(fileURLToPath(new URL('../../dist/apps/web/index.html', import.meta.url)));
const whenBuilt = built ? it : it.skip;
if (!built)
  console.warn(
    '\n!! The web client is not built (npm run build): whether it is served with a fresh nonce was NOT tested.\n',
  );

whenBuilt('the web client is served on every path of its own, each time under a fresh nonce', async () => {
  const nonces = new Set<string>();
  for (const path of ['/', '/calendar', '/sessions/anything', '/']) {
    const response = await get(path, { accept: 'text/html' });
    expect([path, response.status, response.headers.get('content-type')]).toEqual([
      path,
      200,
      expect.stringContaining('text/html'),
    ]);
    const page = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    const allowed = [...policy.matchAll(/'nonce-([^']+)'/g)].map((match) => match[1] ?? '');
    expect(page).not.toContain('__CSP_NONCE__');
    expect(allowed.some((nonce) => page.includes(nonce))).toBe(true);
    expect(response.headers.get('cache-control')).toContain('no-store');
    for (const nonce of new Set(allowed)) {
      expect(nonces.has(nonce)).toBe(false);
      nonces.add(nonce);
    }
  }
});

whenBuilt('the web client’s files are served as they are, and nothing else of the disk', async () => {
  const page = await (await get('/')).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
  const response = await get(script);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/javascript/);
  expect(response.headers.get('cache-control')).toMatch(/immutable/);
  for (const path of [
    '/assets/none.js',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
  ]) {
    const answer = await get(path);
    expect([path, await answer.text()]).toEqual([path, expect.not.stringContaining('"dependencies"')]);
    expect([path, answer.status < 500]).toEqual([path, true]);
  }
});
