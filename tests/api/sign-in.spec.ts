import { expect, it } from '@jest/globals';
import { codesOf, DEMO_PASSWORD, eventually, startForum } from '@parley/testkit';

const forum = await startForum();

const WHO = '{ viewer { person { name } } }';
const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { __typename ... on Viewer { person { role } } ... on Refusal { code message field } }
}`;

const token = (email: string, password: string): Promise<Response> =>
  fetch(`${forum.node().address}/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });

/** Headers that may differ between two answers without telling anything. */
const told = (response: Response): [string, string][] =>
  [...response.headers].filter(([name]) => !['date', 'content-security-policy'].includes(name));

const browserSignIn = async (email: string): Promise<{ cookie: string; setCookie: string }> => {
  const answer = await forum.bearer(undefined).graphql(SIGN_IN, { email, password: DEMO_PASSWORD });
  expect(answer.data).toEqual({ signIn: { __typename: 'Viewer', person: { role: 'DEPUTY' } } });
  const setCookie = answer.headers.get('set-cookie') ?? '';
  return { setCookie, cookie: setCookie.split(';')[0] ?? '' };
};

it('POST /auth/token gives a token and when it expires', async () => {
  const response = await token('head@jpn.example', DEMO_PASSWORD);
  expect(response.status).toBe(200);
  const body = (await response.json()) as { token: string; expiresAt: string };
  expect(Object.keys(body).sort()).toEqual(['expiresAt', 'token']);
  expect(body.token.length).toBeGreaterThanOrEqual(32);
  expect(Date.parse(body.expiresAt)).toBeGreaterThan(Date.now());
  expect(response.headers.get('cache-control')).toContain('no-store');
  const { viewer } = await forum.bearer(body.token).read<{ viewer: { person: { name: string } } }>(WHO);
  expect(viewer.person.name).toContain('Japan');
});

it('the address is read without regard to case and spaces around it', async () => {
  expect((await token(' HEAD@JPN.example ', DEMO_PASSWORD)).status).toBe(200);
});

it('a wrong password, an unknown account and an ended one get the same bytes', async () => {
  const admin = await forum.person('admin@secretariat.example');
  const gone = await admin.does('accreditPerson', {
    input: {
      name: 'Gone',
      email: 'gone@fra.example',
      role: 'ADVISER',
      delegation: 'FRA',
      clearance: 'RESTRICTED',
      password: DEMO_PASSWORD,
    },
  });
  await admin.does('endAccreditation', { id: gone.id, reason: 'has left' });
  const answers = await Promise.all([
    token('head@can.example', 'not the password'),
    token('nobody@nowhere.example', 'not the password'),
    token('gone@fra.example', DEMO_PASSWORD),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
  const [first, ...others] = await Promise.all(answers.map((answer) => answer.text()));
  expect(others).toEqual([first, first]);
  expect(told(answers[1])).toEqual(told(answers[0]));
  expect(told(answers[2])).toEqual(told(answers[0]));
});

it('signIn refuses a wrong password and an unknown account with the same bytes', async () => {
  const stranger = forum.bearer(undefined);
  const wrong = await stranger.graphql(SIGN_IN, { email: 'head@ita.example', password: 'not the password' });
  const unknown = await stranger.graphql(SIGN_IN, {
    email: 'nobody@ita.example',
    password: 'not the password',
  });
  expect(wrong.data).toMatchObject({ signIn: { __typename: 'Refusal' } });
  expect(unknown.text).toBe(wrong.text);
  expect(wrong.headers.get('set-cookie')).toBeNull();
});

it('signIn sets a cookie that scripts cannot read and other sites cannot send', async () => {
  const { setCookie, cookie } = await browserSignIn('deputy@nld.example');
  expect(setCookie).toMatch(/;\s*HttpOnly/i);
  expect(setCookie).toMatch(/;\s*SameSite=(Strict|Lax)/i);
  expect(setCookie).toMatch(/;\s*Path=\/(;|$)/i);
  const { data } = await forum.bearer(undefined).graphql(WHO, {}, { cookie });
  expect(data).toMatchObject({
    viewer: { person: { name: expect.stringContaining('Netherlands') as unknown } },
  });
});

it('signOut clears the cookie, and its value opens nothing any more', async () => {
  const { cookie } = await browserSignIn('deputy@bel.example');
  const stranger = forum.bearer(undefined);
  const out = await stranger.graphql('mutation { signOut }', {}, { cookie });
  expect(out.data).toEqual({ signOut: true });
  expect(out.headers.get('set-cookie')).toMatch(/=;.*Expires=Thu, 01 Jan 1970/i);
  expect(codesOf(await stranger.graphql(WHO, {}, { cookie }))).toEqual(['UNAUTHENTICATED']);
});

it('signing out ends one sign-in of a person and leaves the other', async () => {
  const [one, other] = [await forum.signIn('head@prt.example'), await forum.signIn('head@prt.example')];
  await one.read('mutation { signOut }');
  expect(codesOf(await one.graphql(WHO))).toEqual(['UNAUTHENTICATED']);
  await other.read(WHO);
});

it('too many wrong passwords are answered with 429 and when to try again, for this account only', async () => {
  const statuses: number[] = [];
  let last: Response | undefined;
  for (let attempt = 0; attempt < 60 && last?.status !== 429; attempt += 1) {
    last = await token('adviser@grc.example', 'not the password');
    statuses.push(last.status);
  }
  expect(statuses.slice(0, 3)).toEqual([401, 401, 401]);
  expect(last?.status).toBe(429);
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await token('adviser@grc.example', DEMO_PASSWORD)).status).toBe(429);
  expect((await token('head@grc.example', DEMO_PASSWORD)).status).toBe(200);
});

it('an unknown account is limited like one that exists', async () => {
  const countUntilLimited = async (email: string): Promise<number> => {
    for (let attempt = 1; attempt <= 60; attempt += 1) {
      if ((await token(email, 'not the password')).status === 429) return attempt;
    }
    return Number.POSITIVE_INFINITY;
  };
  expect(await countUntilLimited('adviser@hun.example')).toBe(
    await countUntilLimited('adviser@nowhere.example'),
  );
});

it('a body of a wrong shape is refused and opens nothing', async () => {
  for (const body of ['', '{}', '[]', '{"email":1,"password":2}', 'null', '{"email":"head@jpn.example"}']) {
    const response = await fetch(`${forum.node().address}/auth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([body, response.status]).toEqual([body, 400]);
  }
});

it('revoking the sign-ins of a person ends the token, the open socket and the open subscription', async () => {
  const [person, admin] = [
    await forum.signIn('adviser@esp.example'),
    await forum.person('admin@secretariat.example'),
  ];
  const feed = person.feed();
  const [socket] = await Promise.all([person.socket(), feed.connected]);
  const { viewer } = await person.read<{ viewer: { person: { id: string } } }>(
    '{ viewer { person { id } } }',
  );
  await admin.does('revokeSignIns', { personId: viewer.person.id });
  expect(codesOf(await person.graphql(WHO))).toEqual(['UNAUTHENTICATED']);
  await socket.revoked.until(() => true);
  await socket.disconnected.until(() => true);
  await feed.ended.until(() => true);
  await expect(person.socket()).rejects.toThrow('UNAUTHENTICATED');
  // What was ended can be begun anew.
  await (await forum.signIn('adviser@esp.example')).read(WHO);
});

it('signing out ends the socket and the subscription of that sign-in only', async () => {
  const [leaving, staying] = [
    await forum.signIn('deputy@dnk.example'),
    await forum.signIn('deputy@dnk.example'),
  ];
  const [feed, other] = [leaving.feed(), staying.feed()];
  const [socket, stays] = await Promise.all([
    leaving.socket(),
    staying.socket(),
    feed.connected,
    other.connected,
  ]);
  await leaving.read('mutation { signOut }');
  await socket.disconnected.until(() => true);
  await feed.ended.until(() => true);
  expect((await stays.ask('room:leave', { sessionId: 'x' })).ok).toBeDefined();
  expect(stays.disconnected.items).toEqual([]);
  expect(other.ended.items).toEqual([]);
  stays.close();
  await other.close();
});

it('an expired token opens nothing, and what it held open ends by itself', async () => {
  const person = await forum.signIn('deputy@lux.example');
  const feed = person.feed();
  const [socket] = await Promise.all([person.socket(), feed.connected]);
  // The clock that decides is the database's: nothing outside can move it, so the expiry is.
  await forum.sql(`update credential set expires_at = clock_timestamp() - interval '1 second'
    where person_id = (select id from person where email = 'deputy@lux.example')`);
  expect(codesOf(await person.graphql(WHO))).toEqual(['UNAUTHENTICATED']);
  await socket.disconnected.until(() => true);
  await feed.ended.until(() => true);
});

it('no password, token or cookie is kept in the database in a form that could be presented', async () => {
  const person = await forum.signIn('head@svn.example');
  const { cookie } = await browserSignIn('deputy@svn.example');
  const secret = cookie.split('=')[1] ?? '';
  const tables = await forum.sql<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const { name } of tables) {
    const rows = await forum.sql<{ n: number }>(
      `select count(*)::int as n from ${name} t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0 or strpos(t::text, $3) > 0`,
      [person.token, secret, DEMO_PASSWORD],
    );
    expect([name, rows[0]?.n]).toEqual([name, 0]);
  }
});

it('a page of another origin cannot use the cookie over a socket', async () => {
  const { cookie } = await browserSignIn('deputy@tur.example');
  const response = await eventually(
    () =>
      fetch(`${forum.node().address}/socket.io/?EIO=4&transport=polling`, {
        headers: { cookie, origin: 'https://elsewhere.example' },
      }),
    () => true,
  );
  expect(response.status).toBeGreaterThanOrEqual(400);
});
