import { expect, it } from '@jest/globals';
import {
  codesOf,
  type GraphqlAnswer,
  itemInput,
  Secretariat,
  sessionInput,
  startForum,
} from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const officer = await forum.person('officer@secretariat.example');
const head = await forum.person('head@jpn.example');

/** Nothing of the inside: no stack, no statement, no path, no name of a table. */
const INSIDE =
  /node_modules|\.js:\d|\.ts:\d|at async|stacktrace|select .* from|insert into|violates|constraint|relation "|syntax error at or near|QueryFailed|invalid byte sequence|pg_|ECONN/i;

const saysNothing = ({ text }: Pick<GraphqlAnswer<unknown>, 'text'>): void => {
  expect(text).not.toMatch(INSIDE);
};

it.each([
  ['what cannot be parsed', '{ viewer { ', 'GRAPHQL_PARSE_FAILED'],
  ['a field that there is not', '{ viewer { secrets } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a missing argument', 'mutation { openSession { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an argument of another type', '{ sessions(first: "many") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
])('%s is answered with its code and nothing of the inside', async (_, query, code) => {
  const answer = await head.graphql(query);
  expect(codesOf(answer)).toContain(code);
  saysNothing(answer);
});

it.each([
  ['null for what must be', { id: null }],
  ['nothing for what must be', {}],
  ['a list for one', { id: ['a', 'b'] }],
  ['an object for text', { id: { toString: 'x' } }],
])('%s is BAD_USER_INPUT', async (_, variables) => {
  const answer = await head.graphql('query ($id: ID!) { session(id: $id) { id } }', variables);
  expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  saysNothing(answer);
});

it.each([
  'none',
  '',
  "' or 1=1 --",
  'U2Vzc2lvbjoxMjM',
  'U2Vzc2lvbjowMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDA',
  'UGVyc29uOjAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMA',
  'RGVsZWdhdGlvbjpaWlo',
  '../../etc/passwd',
  'x'.repeat(10_000),
])('an id that nobody gave out is absent, however it looks: %#', async (id) => {
  const answer = await head.graphql('query ($id: ID!) { node(id: $id) { id } session(id: $id) { id } }', {
    id,
  });
  expect(answer.data).toEqual({ node: null, session: null });
  expect(await head.refused('openSession', { id })).toMatchObject({ code: 'NOT_FOUND', field: null });
  expect(await head.refused('requestFloor', { agendaItemId: id })).toMatchObject({ code: 'NOT_FOUND' });
});

const HOSTILE_TEXT = [
  'nothing\u0000more',
  'half a \ud800 pair',
  '\u0000',
  "'; drop table session; --",
  '\\u0000',
  '{{7*7}}',
  '\u202Egnp.exe',
  '<script>alert(1)</script>',
  '$1',
  '%s%n',
];

it.each(HOSTILE_TEXT)('no text from outside makes a fault: %j', async (text) => {
  const { id: sessionId } = await secretariat.convened();
  const { id } = await secretariat.item(sessionId);
  const answers = await Promise.all([
    officer.graphql('mutation ($input: SessionInput!) { scheduleSession(input: $input) { __typename } }', {
      input: sessionInput({ title: text, place: text }),
    }),
    officer.graphql(
      'mutation ($id: ID!, $input: AgendaItemInput!) { addAgendaItem(sessionId: $id, input: $input) { __typename } }',
      {
        id: sessionId,
        input: itemInput({ title: text }),
      },
    ),
    officer.graphql(
      'mutation ($id: ID!, $text: String) { closeAgendaItem(id: $id, outcome: NOTED, summary: $text) { __typename } }',
      { id, text },
    ),
    officer.graphql(
      'mutation ($id: ID!, $text: String!) { cancelSession(id: $id, reason: $text) { __typename } }',
      { id: (await secretariat.scheduled()).id, text },
    ),
    officer.graphql(
      'mutation ($input: SessionInput!, $text: String) { scheduleSession(input: $input, clientMutationId: $text) { __typename } }',
      {
        input: sessionInput(),
        text,
      },
    ),
    officer.graphql('query ($text: String!) { feed(filter: { types: [$text] }) { nodes { cursor } } }', {
      text,
    }),
    officer.graphql('query ($text: String!) { sessions(after: $text) { totalCount } }', { text }),
    officer.graphql('query ($text: Cursor!) { feed(after: $text) { nodes { cursor } } }', { text }),
    officer.graphql('query ($text: ID!) { feed(filter: { sessionId: $text }) { nodes { cursor } } }', {
      text,
    }),
    forum
      .bearer(undefined)
      .graphql('mutation ($text: String!) { signIn(email: $text, password: $text) { __typename } }', {
        text,
      }),
  ]);
  for (const [index, answer] of answers.entries()) {
    expect([index, codesOf(answer).filter((code) => code !== 'BAD_USER_INPUT')]).toEqual([index, []]);
    saysNothing(answer);
  }
});

it('what was written with any text is read back as it was written', async () => {
  const title = 'Ünïcödé — “quotes” 日本語 한국어 🕊️ <b>&amp;</b> \\u0041 %20';
  const { id } = await secretariat.scheduled({ title });
  expect(await officer.read('query ($id: ID!) { session(id: $id) { title } }', { id })).toEqual({
    session: { title },
  });
});

it.each([
  ['a token that nobody was given', 'x'.repeat(43)],
  ['no token at all', undefined],
  ['a token of another shape', 'Bearer Bearer'],
])('with %s every operation is UNAUTHENTICATED', async (_, token) => {
  const stranger = forum.bearer(token);
  const { id } = await secretariat.convened();
  for (const query of [
    '{ viewer { clearance } }',
    '{ sessions { totalCount } }',
    '{ feed { nodes { cursor } } }',
    '{ delegations { code } }',
    '{ people { name } }',
    '{ feedTokens { id } }',
    `{ session(id: "${id}") { id } }`,
    `{ node(id: "${id}") { id } }`,
    `mutation { openSession(id: "${id}") { __typename } }`,
    'mutation { revokeFeedToken(id: "x") }',
  ]) {
    const answer = await stranger.graphql(query);
    expect([query, codesOf(answer)]).toEqual([query, ['UNAUTHENTICATED']]);
    expect(answer.text).not.toContain(id);
  }
});

it('over HTTP, what is no JSON is 4xx and says nothing of the inside', async () => {
  for (const body of [
    '{',
    '',
    'null',
    '"text"',
    '{"query":1}',
    '{"query":"{ serverTime }","variables":[]}',
    '{"query":null}',
  ]) {
    const response = await fetch(`${forum.node().address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...head.headers },
      body,
    });
    expect([body, Math.floor(response.status / 100)]).toEqual([body, 4]);
    saysNothing({ text: await response.text() });
  }
});

it('a refusal is worded in the reader’s language', async () => {
  const query = 'mutation { openSession(id: "none") { ... on Refusal { message } } }';
  const [english, french] = await Promise.all(
    ['en', 'fr'].map((language) => head.graphql(query, {}, { 'accept-language': language })),
  );
  expect(english?.text).toContain('There is no such thing here.');
  expect(french?.text).toContain('Rien de tel ici.');
});

it('whoever does not stand hears that alone of a command, and not what is wrong with what they said', async () => {
  const left = await forum.signIn('deputy@jpn.example');
  await left.graphql('mutation { signOut }');
  const open = 'mutation ($id: ID!) { openSession(id: $id) { __typename } }';
  const { id } = await secretariat.convened();
  for (const stranger of [forum.bearer(undefined), forum.bearer('x'.repeat(43)), left])
    for (const given of [id, 'no id', 'a\0b']) {
      const answer = await stranger.graphql(open, { id: given });
      expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
      saysNothing(answer);
    }
});
